import { checkBudgetSheet, budgetSheet } from './budget/budget-rules';
import { charterSheet, checkCharter, type Clause, type ClauseTexts, textsIn } from './charter/charter-rules';
import { checkFears, fearsSheet, hasOpenLegitimacyFear } from './fears/fears-rules';
import { checkGoLive, goLiveSheet } from './go-live/go-live-rules';
import { checkGovernance, governanceSheet } from './governance/governance-rules';
import { checkInterviews, interviewsSheet } from './interviews/interviews-rules';
import { checkPilot, pilotSheet } from './pilot/pilot-rules';
import type { Problem } from '../domain/worksheets/problem';
import { checkRaci } from './raci/raci-rules';
import { raciSheet } from './raci/raci-sheet';
import { parseSheet } from '../domain/worksheets/sheet';
import { checkStages, stagesSheet } from './stages/stages-rules';

/** The worksheets that have rules of their own. Any other is made of content alone. */
export const SPECIAL = [
  'raci',
  'fears',
  'charter',
  'budget',
  'stages',
  'governance',
  'pilot',
  'go-live',
  'interviews',
] as const;
export type Special = (typeof SPECIAL)[number];

/** What the sheet of each holds. */
export const SHEETS = {
  raci: raciSheet,
  fears: fearsSheet,
  charter: charterSheet,
  budget: budgetSheet,
  stages: stagesSheet,
  governance: governanceSheet,
  pilot: pilotSheet,
  'go-live': goLiveSheet,
  interviews: interviewsSheet,
} as const satisfies Record<Special, unknown>;

export function isSpecial(id: string): id is Special {
  return (SPECIAL as readonly string[]).includes(id);
}

/** What rules need besides the sheet itself. */
export interface Around {
  /** As 2027-01-15. */
  readonly today: string;
  /** The language of whoever reads. */
  readonly locale: string;
  /** The clauses of the charter, and the words of each in every language. */
  readonly clauses: readonly Clause[];
  readonly texts: ClauseTexts;
  /** The other sheets of the same place, as they are kept. */
  readonly sheets: (worksheet: Special) => unknown;
}

/**
 * The problems of a sheet that anybody may have written.
 * @returns nothing where it cannot be read
 */
export function checkSheet(id: Special, data: unknown, around: Around): Problem[] | undefined {
  switch (id) {
    case 'raci':
      return checked(parseSheet(raciSheet, data), checkRaci);
    case 'fears':
      return checked(parseSheet(fearsSheet, data), checkFears);
    case 'charter': {
      const fears = parseSheet(fearsSheet, around.sheets('fears'));
      return checked(parseSheet(charterSheet, data), (charter) =>
        checkCharter(
          around.clauses,
          charter,
          (clause) => textsIn(charter, clause, around.texts, around.locale),
          fears && hasOpenLegitimacyFear(fears),
        ),
      );
    }
    case 'budget':
      return checked(parseSheet(budgetSheet, data), checkBudgetSheet);
    case 'stages':
      return checked(parseSheet(stagesSheet, data), checkStages);
    case 'governance':
      return checked(parseSheet(governanceSheet, data), checkGovernance);
    case 'pilot':
      return checked(parseSheet(pilotSheet, data), checkPilot);
    case 'go-live':
      return checked(parseSheet(goLiveSheet, data), (plan) => checkGoLive(plan, around.today));
    case 'interviews':
      return checked(parseSheet(interviewsSheet, data), checkInterviews);
  }
}

function checked<S>(sheet: S | undefined, check: (sheet: S) => Problem[]): Problem[] | undefined {
  return sheet && check(sheet);
}
