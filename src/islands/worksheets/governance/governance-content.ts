import type { GovernanceStructure, GovernanceWords } from '../../../schemas/worksheets/governance';

/** What a page hands to the governance. */
export interface GovernanceContent {
  readonly words: GovernanceWords;
  readonly structure: GovernanceStructure;
}
