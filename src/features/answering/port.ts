import type { Response } from '../../domain/assessment/response';
import type { Run } from '../../domain/run/run';
import { giveAnswer, giveNote, readRun } from '../../store/runs/run-store';

/** Where the answers of a page go, and where they are read: a run of the store. */
export interface Port {
  readonly read: () => Run | undefined;
  readonly answer: (item: string, response: Response | null) => void;
  readonly note: (item: string, text: string) => void;
}

/** The run that the reader is answering. */
export const OWN_RUN: Port = { read: () => readRun().run, answer: giveAnswer, note: giveNote };
