import { z } from 'zod';
import { text } from './words';

const caption = text(220).describe('What the picture says, for everyone.');

const team = z.int().min(1).max(5).describe('The team’s place in the list, from 1.');
const period = z.int().min(1).max(4).describe('The period’s place in the list, from 1.');
const points = z.strictObject({ name: text(50), points: z.array(text(80)).min(1) });
const raciLetters = z.enum(['R', 'A', 'A/R', 'C', 'I', 'none']);

/** The data of each diagram a text can show, by the name of its component. */
export const figureSchemas = {
  ExchangeMap: z.strictObject({
    caption,
    alt: text(300).describe('What the drawing shows, for those who do not see it.'),
    teams: z.array(text(13)).length(5),
    clear: text(60),
    unclear: text(60),
    exchanges: z
      .array(
        z.strictObject({
          from: team,
          to: team,
          what: text(80),
          unclear: z.boolean().default(false).describe('Whether nobody can say whom it serves.'),
        }),
      )
      .min(3)
      .max(9)
      .superRefine((exchanges, context) =>
        exchanges.forEach(({ from, to }, i) => {
          if (from === to)
            context.addIssue({
              code: 'custom',
              path: [i, 'to'],
              message: 'from and to are the same: an exchange needs two teams',
            });
          if (exchanges.findIndex((one) => one.from === from && one.to === to) < i)
            context.addIssue({
              code: 'custom',
              path: [i],
              message: 'this exchange is drawn already: join the two',
            });
        }),
      ),
  }),
  TwoRoutes: z.strictObject({
    caption,
    withTeams: text(40),
    withoutTeams: text(40),
    routes: z
      .array(
        z.strictObject({
          name: text(40),
          steps: z
            .array(z.strictObject({ what: text(70), teams: z.boolean().default(false) }))
            .min(3)
            .max(7),
        }),
      )
      .length(2),
  }),
  SharedAndOwn: z.strictObject({
    caption,
    share: z.int().min(10).max(90).multipleOf(10).describe('What is shared with others, in per cent.'),
    shared: z.strictObject({ name: text(40), note: text(80), details: points }),
    own: z.strictObject({ name: text(40), note: text(80), identity: points, habit: points }),
  }),
  Iceberg: z.strictObject({
    caption,
    above: text(30),
    below: text(30),
    layers: z
      .array(z.strictObject({ who: text(24), what: text(90) }))
      .length(3)
      .describe('From the top down; the first alone stands above the water.'),
  }),
  FearsAndAnswers: z.strictObject({
    caption,
    fear: text(40),
    answer: text(40),
    rows: z
      .array(z.strictObject({ fear: text(120), answer: text(120), unspoken: z.boolean().default(false) }))
      .min(1),
  }),
  TunnelAndSupport: z.strictObject({
    caption,
    moment: text(24),
    tunnel: text(30),
    support: text(30),
    nothing: text(20).describe('What stands where the tunnel shows nothing.'),
    rows: z
      .array(z.strictObject({ moment: text(30), tunnel: text(50).optional(), support: text(80) }))
      .min(3),
  }),
  AfterGoLive: z.strictObject({
    caption,
    opening: text(30).describe('The name of the day that divides the first period from the second.'),
    ends: text(40).describe('What an empty bar means.'),
    lasts: text(40).describe('What a filled bar means: it goes on.'),
    periods: z.array(text(24)).length(4),
    rows: z
      .array(
        z
          .strictObject({ name: text(50), when: text(80), from: period, to: period })
          .refine(({ from, to }) => from <= to, 'ends before it begins: correct from or to'),
      )
      .min(2),
  }),
  TwoTracks: z.strictObject({
    caption,
    project: text(30),
    change: text(30),
    steps: z.array(z.strictObject({ project: text(30), change: text(30) })).min(1),
  }),
  SponsorCoalition: z.strictObject({
    caption,
    center: text(40),
    centerRole: text(60),
    allies: z.array(z.strictObject({ name: text(60), role: text(100) })).length(4),
  }),
  BenefitChain: z.strictObject({
    caption,
    links: z
      .array(z.strictObject({ name: text(24), example: text(90) }))
      .min(3)
      .max(6),
  }),
  RaciAtAGlance: z
    .strictObject({
      caption,
      task: text(20),
      roles: z.array(text(14)).min(3).max(5),
      tasks: z
        .array(z.strictObject({ name: text(40), letters: z.array(raciLetters) }))
        .min(2)
        .max(8),
      letters: z.strictObject({ R: text(90), A: text(90), C: text(90), I: text(90) }),
    })
    .superRefine(({ roles, tasks }, context) =>
      tasks.forEach(({ letters }, i) => {
        const path = ['tasks', i, 'letters'];
        if (letters.length !== roles.length)
          context.addIssue({
            code: 'custom',
            path,
            message: 'write one letter for each role, or the word none',
          });
        if (letters.filter((letter) => letter.startsWith('A')).length !== 1)
          context.addIssue({
            code: 'custom',
            path,
            message: 'a task has one A, neither more nor fewer: correct the letters',
          });
        if (!letters.some((letter) => letter.endsWith('R')))
          context.addIssue({ code: 'custom', path, message: 'nobody does this task: give one role an R' });
      }),
    ),
  FourStages: z.strictObject({
    caption,
    helps: text(24),
    stages: z.array(z.strictObject({ name: text(24), says: text(70), helps: text(90) })).length(4),
  }),
} as const;
export type FigureName = keyof typeof figureSchemas;
/** The data of one diagram as an author writes them. */
export type FigureData<Name extends FigureName> = z.input<(typeof figureSchemas)[Name]>;
