import type { Assessment, Stage } from '../../schemas/assessment';
import type { Group } from '../../schemas/group';
import type { AgendaSettings } from '../agenda/agenda-code';
import type { Voice } from '../comparison/compare';
import type { CodeProblem } from '../sharing/code';
import type { KeptSheet } from '../worksheets/kept-sheet';
import { parseShareCode, type SharedRun } from '../sharing/share-code';

/** A run that was received: its code as it came, and what whoever compiles wrote beside it. */
export interface ReceivedRun {
  readonly id: string;
  /** The share code. It is kept as it came, so that nothing is lost to a build that cannot read it. */
  readonly code: string;
  /** When it came in, in milliseconds since 1970. */
  readonly received: number;
  /** What it is called on this device. */
  readonly label?: string;
  /** As whom it counts, where that was corrected; null: for nobody. Without, as its sender said. */
  readonly group?: Group | null;
}

export interface SentInvitation {
  readonly code: string;
  /** When it was put here, in milliseconds since 1970. */
  readonly added: number;
}

/** One client or project on this device. */
export interface Dossier {
  readonly id: string;
  readonly created: number;
  readonly name: string;
  /** The stage by which everybody’s answers are read, where one was chosen; null: every item is due. */
  readonly stage?: Stage | null;
  readonly invitations: readonly SentInvitation[];
  readonly runs: readonly ReceivedRun[];
  /** Its worksheets, by the id of each. */
  readonly worksheets?: Readonly<Record<string, KeptSheet>>;
  /** How the agenda of the first meeting was set. */
  readonly brief?: DossierAgenda;
  /** When it last went to a file, in milliseconds since 1970. */
  readonly exported?: number;
  /** When something in it last changed, in milliseconds since 1970. */
  readonly changed: number;
}

export interface DossierAgenda extends Omit<AgendaSettings, 'order'> {
  /** The ids of topics, in the order made by hand. */
  readonly order: readonly string[];
}

/** A received run as it reads today, or the reason why it does not. */
export type OpenedRun = { readonly kept: ReceivedRun; readonly group: Group | undefined } & (
  { readonly shared: SharedRun } | { readonly shared?: undefined; readonly problem: CodeProblem }
);

export function createDossier(id: string, name: string, now: number): Dossier {
  return { id, created: now, changed: now, name, invitations: [], runs: [] };
}

export function openRun(kept: ReceivedRun, assessments: readonly Assessment[]): OpenedRun {
  const parsed = parseShareCode(kept.code, assessments);
  const said = parsed.ok ? parsed.run.group : undefined;
  const group = kept.group === undefined ? said : (kept.group ?? undefined);
  return parsed.ok
    ? { kept, group, shared: parsed.run }
    : { kept, group, shared: undefined, problem: parsed.reason };
}

/** The voices of a dossier, for a comparison: the runs that can be read. */
export function voicesOf(opened: readonly OpenedRun[]): Voice[] {
  return opened.flatMap(({ shared, group }) => (shared ? [{ group, responses: shared.responses }] : []));
}

/** Whether a run counts in another group than the one its sender states. */
export function isCorrected({ kept, shared, group }: OpenedRun): boolean {
  return kept.group !== undefined && group !== shared?.group;
}

/** The stage of a dossier: the chosen one, else the one that its runs state. */
export function stageOfDossier({ stage }: Dossier, opened: readonly OpenedRun[]): Stage | undefined {
  return stage === undefined ? statedStage(opened) : (stage ?? undefined);
}

/** The stage that every run of the comparison which states a stage states; those without a group stay outside. */
export function statedStage(opened: readonly OpenedRun[]): Stage | undefined {
  const stated = new Set(opened.flatMap(({ group, shared }) => (group && shared?.stage) ?? []));
  return stated.size === 1 ? [...stated][0] : undefined;
}

/** Corrects as whom a run counts; undefined goes back to what its sender said. */
export function correctGroup(dossier: Dossier, id: string, group: Group | null | undefined): Dossier {
  return withKept(dossier, id, ({ group: _, ...kept }) => (group === undefined ? kept : { ...kept, group }));
}

/** Names a run, or takes its name away with an empty one. */
export function labelRun(dossier: Dossier, id: string, label: string): Dossier {
  return withKept(dossier, id, ({ label: _, ...kept }) => (label === '' ? kept : { ...kept, label }));
}

export function removeRun(dossier: Dossier, id: string): Dossier {
  return { ...dossier, runs: dossier.runs.filter((run) => run.id !== id) };
}

export function removeInvitation(dossier: Dossier, code: string): Dossier {
  return { ...dossier, invitations: dossier.invitations.filter((one) => one.code !== code) };
}

/** Chooses the stage of the project, none with null, or leaves it to the runs with undefined. */
export function chooseDossierStage(
  { stage: _, ...dossier }: Dossier,
  stage: Stage | null | undefined,
): Dossier {
  return stage === undefined ? dossier : { ...dossier, stage };
}

/** The sheet of a worksheet, where the dossier holds one. */
export function sheetOf({ worksheets }: Dossier, worksheet: string): KeptSheet | undefined {
  return worksheets && Object.hasOwn(worksheets, worksheet) ? worksheets[worksheet] : undefined;
}

/** Puts the sheet of a worksheet in a dossier, or takes it out with nothing. */
export function withSheet(dossier: Dossier, worksheet: string, kept: KeptSheet | undefined): Dossier {
  const { worksheets = {}, ...rest } = dossier;
  const { [worksheet]: _, ...others } = worksheets;
  const next = kept ? { ...others, [worksheet]: kept } : others;
  return Object.keys(next).length === 0 ? rest : { ...rest, worksheets: next };
}

function withKept(dossier: Dossier, id: string, alter: (kept: ReceivedRun) => ReceivedRun): Dossier {
  return { ...dossier, runs: dossier.runs.map((run) => (run.id === id ? alter(run) : run)) };
}
