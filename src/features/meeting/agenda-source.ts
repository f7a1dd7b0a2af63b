import { composeAgenda, type Agenda } from '../../domain/agenda/agenda';
import type { Findings } from '../../domain/agenda/findings';
import { findingsOfComparison, findingsOfRun } from '../../domain/agenda/findings';
import { chooseTopics, type Length, topicId } from '../../domain/agenda/topics';
import { compareVoices, type Comparison } from '../../domain/comparison/compare';
import { MINIMUM } from '../../domain/comparison/shown-groups';
import { type OpenedRun, voicesOf } from '../../domain/dossier/dossier';
import type { SharedRun } from '../../domain/sharing/share-code';
import type { Assessment, Stage } from '../../schemas/assessment';
import type { Scale } from '../../schemas/scale';
import type { WorksheetFinding } from './open-worksheets';

/** What an agenda is drawn from: one run, or the comparison of several. */
export interface AgendaSource {
  readonly findings: Findings;
  readonly stage: Stage | undefined;
  /** The days of its runs, as codes count them. */
  readonly days: readonly number[];
  /** The one run it is drawn from. */
  readonly run?: SharedRun;
  readonly comparison?: Comparison;
  /** What the worksheets of the dossier still ask for. */
  readonly worksheets?: readonly WorksheetFinding[];
}

export function sourceOfRun(run: SharedRun, assessments: readonly Assessment[], rules: Scale): AgendaSource {
  const findings = findingsOfRun(assessments, run.responses, run.stage, rules);
  return { findings, stage: run.stage, days: [run.day], run };
}

/** A dossier with one run, of somebody whose single voice is shown, is that run; otherwise it is a comparison. */
export function sourceOfDossier(
  runs: readonly OpenedRun[],
  stage: Stage | undefined,
  assessments: readonly Assessment[],
  rules: Scale,
): AgendaSource {
  const [one] = runs;
  const isShown = one?.group !== undefined && MINIMUM[one.group] === 1;
  if (one?.shared && runs.length === 1 && isShown)
    return sourceOfRun({ ...one.shared, stage }, assessments, rules);
  const comparison = compareVoices(assessments, voicesOf(runs), stage, rules);
  return {
    findings: findingsOfComparison(assessments, comparison, stage, rules),
    stage,
    days: runs.flatMap(({ group, shared }) => (group && shared ? [shared.day] : [])),
    comparison,
  };
}

/** @param today as codes count days */
export function agendaOf(
  { findings, days, worksheets }: AgendaSource,
  length: Length,
  order: readonly string[],
  today: number,
  rules: Scale,
): Agenda {
  return composeAgenda(findings, { length, order }, days, today, rules, worksheets);
}

/** The ids of the topics in the order of their weight. */
export function proposedOrder(
  { findings, worksheets }: AgendaSource,
  length: Length,
  rules: Scale,
): string[] {
  return chooseTopics(findings, length, rules, worksheets).map(topicId);
}
