import fc from 'fast-check';
import type * as z from 'zod/mini';
import { type budgetSheet, KINDS, MODES } from '../../src/worksheets/budget/budget-rules';
import {
  ANSWERS,
  CHARTER_SIZES,
  type charterSheet,
  CORE_CLAUSES,
  PUBLICS,
} from '../../src/worksheets/charter/charter-rules';
import { FEARS, type fearsSheet, STATUSES, TREATMENTS } from '../../src/worksheets/fears/fears-rules';
import {
  EVENTS,
  EXIT_CRITERIA,
  type goLiveSheet,
  VENDOR_TERMS,
} from '../../src/worksheets/go-live/go-live-rules';
import { type governanceSheet, MEMBER_KINDS } from '../../src/worksheets/governance/governance-rules';
import { type interviewsSheet, NEED_KINDS } from '../../src/worksheets/interviews/interviews-rules';
import { type pilotSheet, PROFILES } from '../../src/worksheets/pilot/pilot-rules';
import { PHASES, type raciSheet, ROLE_KINDS } from '../../src/worksheets/raci/raci-sheet';
import { CARRIERS, type stagesSheet } from '../../src/worksheets/stages/stages-rules';
import { anyText } from '../support/any-text';

/** Anything that a sheet’s schema takes, before it is read: texts are neither cut nor cleaned yet. */
type Written<S extends z.ZodMiniType> = fc.Arbitrary<z.input<S>>;

/** Few, so that rows speak of one another; some of them mean something to JavaScript. */
const id = fc.constantFrom('a', 'b', 'B', '0', '1-2', 'valueOf', 'toString', 'to-string', 'x'.repeat(40));

/** What rules look for, what a cell or a spreadsheet could take for something else, what cannot be seen. */
const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('', ' ', 'Accueil', ' ACCUEIL') },
  { weight: 2, arbitrary: anyText(30) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Un bouton',
      'Quels besoins ?',
      'il suffit de sanctions [3 ans]',
      'ana@exemple.fr',
      'valueOf',
      '__proto__',
      '<b>R</b>',
      '=1+1',
      'NaN',
      ' a\r\n\n\n\nb\t',
      '\u202Eabc\u200B',
      'e\u0301\uD800',
      '🦊'.repeat(700),
      'é'.repeat(20_000),
    ),
  },
);

/** Fields that are always there, and fields that may be. */
const record = <R, O>(
  required: { [K in keyof R]: fc.Arbitrary<R[K]> },
  optional: { [K in keyof O]: fc.Arbitrary<O[K]> },
) =>
  fc.record({ ...required, ...optional } as { [K in keyof (R & O)]: fc.Arbitrary<(R & O)[K]> }, {
    requiredKeys: Object.keys(required) as (keyof R)[],
  }) as fc.Arbitrary<R & Partial<O>>;

const flag = fc.boolean();
const wholeNumber = fc.oneof(fc.nat({ max: 40 }), fc.constantFrom(0, 1, 99, 100, 1_000_000));
const amount = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(0, 0.01, 10, 6000, 80_000, 1e12) },
  // JSON has no -0.
  { weight: 1, arbitrary: fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => value + 0) },
  // What was typed and is no number; an empty field is left out.
  { weight: 1, arbitrary: text.map((typed) => `x${typed.slice(1)}`) },
);
const day = fc.oneof(
  fc.constantFrom('', '1900-01-01', '2027-01-15', '2028-02-29', '2999-12-31'),
  fc
    .date({ min: new Date('2020-01-01'), max: new Date('2070-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

const rows = <T extends { id: string }>(row: fc.Arbitrary<T>, most = 6) =>
  fc.uniqueArray(row, { selector: (one) => one.id, maxLength: most });
const some = <T>(values: readonly T[]) => fc.subarray([...values]).map((all) => [...all].reverse());
const byId = <T>(value: fc.Arbitrary<T>, key = id) => fc.dictionary(key, value, { noNullPrototype: true });

export const raci: Written<typeof raciSheet> = fc
  .record({
    roles: rows(fc.record({ id, label: text, kind: fc.constantFrom(...ROLE_KINDS) })),
    sponsor: fc.nat({ max: 6 }),
    tasks: rows(
      fc.record({
        id,
        label: text,
        phase: fc.constantFrom(...PHASES),
        isKeyStage: flag,
        cells: byId(
          fc.oneof(
            { weight: 4, arbitrary: fc.constantFrom('A', 'R', 'R', 'a/r', 'C', 'C', 'c, i', 'RACI') },
            { weight: 1, arbitrary: text },
          ),
        ),
      }),
    ),
  })
  .map(({ roles, sponsor, tasks }) => ({
    roles: roles.map((role, i) => ({ ...role, isSponsor: i === sponsor })),
    tasks,
  }));

const degree = fc.constantFrom(1 as const, 2 as const, 3 as const);
/** The clauses of a charter: those that rules know, and more of others than it should have. */
export const CLAUSE_IDS = [
  ...CORE_CLAUSES,
  'D6',
  'U2',
  'valueOf',
  ...Array.from({ length: 26 }, (_, i) => `Q${i}`),
];
const language = fc.constantFrom('fr', 'en', 'pt-br');
const clause = fc.oneof(fc.constantFrom(...CORE_CLAUSES, 'D6', 'U2', 'P1'), id);

export const fears: Written<typeof fearsSheet> = fc.record({
  lines: rows(
    record(
      {
        id,
        text,
        group: text,
        isField: flag,
        heard: text,
        frequency: degree,
        intensity: degree,
        treatments: some(TREATMENTS),
        role: text,
        review: day,
        status: fc.constantFrom(...STATUSES),
        wasAcknowledged: flag,
        clauses: fc.array(clause, { maxLength: 60 }),
      },
      { fear: fc.constantFrom(...FEARS) },
    ),
  ),
  silos: wholeNumber,
  sideFiles: wholeNumber,
  isLarge: flag,
});

export const charter: Written<typeof charterSheet> = fc.record({
  organisation: text,
  publics: fc.constantFrom(...PUBLICS),
  size: fc.constantFrom(...CHARTER_SIZES),
  staffRepresentatives: fc.constantFrom(...ANSWERS),
  ticked: fc.oneof(fc.array(clause, { maxLength: 60 }), fc.constant(CLAUSE_IDS)),
  edits: byId(byId(text, language), clause),
  reasons: byId(text, clause),
  sessions: rows(fc.record({ id, date: day, groups: text })),
  review: day,
  languages: fc.array(language, { maxLength: 10 }),
});

const points = fc.constantFrom(0 as const, 1 as const, 2 as const);
const percent = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0, 25, 100) },
  { weight: 2, arbitrary: fc.nat({ max: 100 }) },
  { weight: 1, arbitrary: fc.constantFrom('', '25', '12,5', 'NaN', '\u202E20', 'x'.repeat(10)) },
);
export const budget: Written<typeof budgetSheet> = record(
  {
    costs: record({}, { licences: amount, integration: amount, other: amount }),
    mode: fc.constantFrom(...MODES),
    points: fc.record({
      users: points,
      sites: points,
      processes: points,
      newcomers: points,
      history: points,
    }),
    split: fc.record({ communication: percent, workshops: percent, training: percent, presence: percent }),
  },
  { internalDays: amount, dayCost: amount, planned: amount },
);

const level = fc.constantFrom(null, 0 as const, 1 as const, 2 as const, 3 as const, 'dont-know' as const);

export const stages: Written<typeof stagesSheet> = fc.record({
  groups: rows(
    record({ id, label: text, levels: fc.tuple(level, level, level, level) }, { headcount: wholeNumber }),
  ),
  actions: rows(
    record(
      { id, what: text, kind: fc.constantFrom(...KINDS), phase: fc.constantFrom(...PHASES), isDone: flag },
      { group: id, carrier: fc.constantFrom(...CARRIERS) },
    ),
  ),
});

export const governance: Written<typeof governanceSheet> = record(
  {
    departments: rows(fc.record({ id, label: text })),
    hasIt: flag,
    hasFacilitator: flag,
    hasUpstream: flag,
    members: rows(
      record(
        {
          id,
          role: text,
          isField: flag,
          fromProject: flag,
          kind: fc.constantFrom(...MEMBER_KINDS),
          isSponsor: flag,
          hasVote: flag,
        },
        { department: id },
      ),
    ),
    indicators: rows(fc.record({ id, label: text, isIndividual: flag })),
    purpose: text,
    entry: text,
  },
  {
    users: wholeNumber,
    sites: wholeNumber,
    support: fc.record({
      role: text,
      isFromIt: flag,
      hasReservedTime: flag,
      explainsWell: flag,
      listens: flag,
    }),
    size: fc.constantFrom('small' as const, 'large' as const),
  },
);

export const pilot: Written<typeof pilotSheet> = record(
  {
    processes: rows(fc.record({ id, label: text })),
    candidates: rows(
      record(
        {
          id,
          label: text,
          covers: fc.array(id, { maxLength: 20 }),
          independence: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
          hasVolunteerLead: flag,
          inPeak: flag,
          profiles: fc.constantFrom(...PROFILES),
        },
        { headcount: wholeNumber },
      ),
    ),
    hasStaffRepresentatives: flag,
  },
  { users: wholeNumber },
);

export const goLive: Written<typeof goLiveSheet> = record(
  {
    date: day,
    size: fc.constantFrom('unknown' as const, 'small' as const, 'large' as const),
    peaks: rows(fc.record({ id, from: day, to: day })),
    terms: some(VENDOR_TERMS),
    teams: rows(record({ id, label: text }, { users: wholeNumber, helpers: wholeNumber })),
    actions: rows(fc.record({ id, job: text, action: text })),
    events: some(EVENTS.map((event) => event.id)),
    criteria: some(EXIT_CRITERIA),
  },
  { users: wholeNumber, sites: wholeNumber },
);

export const interviews: Written<typeof interviewsSheet> = fc.record({
  interviews: rows(
    fc.record({
      id,
      role: text,
      team: text,
      isManager: flag,
      date: day,
      questions: fc.array(text, { maxLength: 10 }),
      statements: rows(
        record(
          { id, own: text, reworded: text, wasReadBack: flag, purpose: text },
          { kind: fc.constantFrom(...NEED_KINDS) },
        ),
        3,
      ),
    }),
  ),
});
