import type { Assessment } from '../../schemas/assessment';
import type { KeptSheet } from '../worksheets/kept-sheet';
import type { SharedRun } from '../sharing/share-code';
import { type Dossier, openRun, type OpenedRun, type ReceivedRun } from './dossier';

/** A run on its way into a dossier. From another dossier it brings its label and its group along. */
export interface Arrival extends Pick<ReceivedRun, 'code'>, Partial<Pick<ReceivedRun, 'label' | 'group'>> {
  readonly shared: SharedRun;
}

/** Another state of a run that the dossier holds. Nobody but the reader says which of the two counts. */
export interface OtherState {
  readonly here: Arrival;
  readonly there: Arrival;
  /** Whether it was last changed after the newest state that is here or arrives with it. */
  readonly order: 'later' | 'same-day' | 'earlier';
}

/** What taking things in would do, worked out before it is done. */
export interface Reception {
  readonly added: readonly Arrival[];
  /** Runs that are here already, word for word or with the same answers. */
  readonly known: readonly Arrival[];
  readonly states: readonly OtherState[];
  readonly invitations: readonly string[];
}

/** The worksheets of a dossier that came with a file: those that are missing here, and those that differ from the ones here. */
export function planSheets(
  { worksheets: here = {} }: Dossier,
  there: Dossier['worksheets'] = {},
): { readonly added: NonNullable<Dossier['worksheets']>; readonly differing: readonly string[] } {
  const all = Object.entries(there);
  const isHere = (id: string) => Object.hasOwn(here, id);
  const differs = (id: string, kept: KeptSheet) =>
    isHere(id) && JSON.stringify(here[id]?.sheet) !== JSON.stringify(kept.sheet);
  return {
    added: Object.fromEntries(all.filter(([id]) => !isHere(id))),
    differing: all.filter(([id, kept]) => differs(id, kept)).map(([id]) => id),
  };
}

/** What to do with another state: it takes the place of the one here, stands beside it, or stays out. */
export type Choice = 'replace' | 'both' | 'leave';

/** Sorts what arrives into what is new, what is known, and other states of what is known. */
export function planReception(
  dossier: Dossier,
  arrivals: readonly Arrival[],
  invitations: readonly string[],
  assessments: readonly Assessment[],
): Reception {
  const here = arrivalsOf(dossier.runs.map((kept) => openRun(kept, assessments)));
  const codes = new Set(dossier.runs.map(({ code }) => code));
  const added: Arrival[] = [];
  const known: Arrival[] = [];
  const states: OtherState[] = [];
  // The newest state of a run comes first, so that its earlier ones are earlier than something.
  for (const there of [...arrivals].sort((a, b) => b.shared.day - a.shared.day)) {
    const same = (one: { readonly shared: SharedRun }) => saysTheSame(one.shared, there.shared);
    const ofRun = <T extends { readonly shared: SharedRun }>({ shared }: T) =>
      shared.number === there.shared.number;
    const newer = [...added, ...states.map((state) => state.there)].filter(ofRun);
    const kept = here.filter(ofRun);
    const base = newest(kept) ?? newest(newer);
    if (codes.has(there.code) || [...kept, ...newer].some(same)) known.push(there);
    else if (base)
      states.push({
        here: base,
        there,
        order: orderOf((newest([...kept, ...newer]) ?? base).shared, there.shared),
      });
    else added.push(there);
  }
  // New ones stand in the order in which they were found.
  added.sort((a, b) => arrivals.indexOf(a) - arrivals.indexOf(b));
  const sent = new Set(dossier.invitations.map(({ code }) => code));
  return { added, known, states, invitations: [...new Set(invitations)].filter((code) => !sent.has(code)) };
}

/**
 * Takes in what was planned.
 * @param choices by code of the other state; one that is not named stays out
 * @param newId makes an id for each run that is added
 */
export function receive(
  dossier: Dossier,
  { added, states, invitations }: Reception,
  choices: ReadonlyMap<string, Choice>,
  newId: () => string,
  now: number,
): Dossier {
  const entry = ({ code, label, group }: Arrival): ReceivedRun => ({
    id: newId(),
    code,
    received: now,
    ...(label !== undefined && { label }),
    ...(group !== undefined && { group }),
  });
  // Another tab may have taken the same things in since this was planned.
  const isHere = ({ code }: Arrival) => runs.some((run) => run.code === code);
  let runs = [...dossier.runs];
  runs = [...runs, ...added.filter((one) => !isHere(one)).map(entry)];
  /** By the code of a run that was here, the code that stands in its place now. */
  const replaced = new Map<string, string>();
  for (const { here, there } of states) {
    const choice = choices.get(there.code) ?? 'leave';
    const code = replaced.get(here.code) ?? here.code;
    const place = runs.some((run) => run.code === code);
    if (choice === 'leave' || isHere(there)) continue;
    if (choice === 'both' || !place) {
      runs = [...runs, entry(there)];
      continue;
    }
    runs = runs.map((run) => (run.code === code ? { ...run, code: there.code, received: now } : run));
    replaced.set(here.code, there.code);
  }
  const sent = invitations
    .filter((code) => dossier.invitations.every((one) => one.code !== code))
    .map((code) => ({ code, added: now }));
  return { ...dossier, runs, invitations: [...dossier.invitations, ...sent] };
}

/** What a dossier brings to another one. Runs that this build cannot read stay where they are. */
export function arrivalsOf(opened: readonly OpenedRun[]): Arrival[] {
  return opened.flatMap(({ kept: { code, label, group }, shared }) =>
    shared
      ? [{ code, shared, ...(label !== undefined && { label }), ...(group !== undefined && { group }) }]
      : [],
  );
}

function newest(all: readonly Arrival[]): Arrival | undefined {
  return [...all].sort((a, b) => b.shared.day - a.shared.day)[0];
}

function orderOf(here: SharedRun, there: SharedRun): OtherState['order'] {
  if (here.day === there.day) return 'same-day';
  return there.day > here.day ? 'later' : 'earlier';
}

/** Whether two codes of a run hold the same answers, whatever their signatures say. */
function saysTheSame(a: SharedRun, b: SharedRun): boolean {
  return (
    a.number === b.number &&
    a.stage === b.stage &&
    a.group === b.group &&
    a.responses.size === b.responses.size &&
    [...a.responses].every(([item, response]) => b.responses.get(item) === response)
  );
}
