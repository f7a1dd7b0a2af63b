import { useState } from 'react';
import { now } from '../../browser/clock';
import { randomId } from '../../browser/random';
import type { Dossier } from '../../domain/dossier/dossier';
import type { FoundCodes } from '../../domain/sharing/find-codes';
import {
  type Arrival,
  type Choice,
  type OtherState,
  planReception,
  planSheets,
  receive,
  type Reception,
} from '../../domain/dossier/receive';
import type { Assessment } from '../../schemas/assessment';
import type { Ui } from '../../schemas/ui';
import { changeDossier, readState } from '../../store/dossiers/dossier-store';

/** What a paste, a link or some files brought, all together. */
export interface Batch {
  readonly arrivals: readonly Arrival[];
  readonly invitations: readonly string[];
  readonly problems: FoundCodes['problems'];
  readonly filters: FoundCodes['filters'];
  /** The worksheets of a dossier that came with a file. */
  readonly worksheets?: Dossier['worksheets'];
  /** Files that brought nothing, and why. */
  readonly files: readonly {
    readonly name: string;
    readonly reason: keyof Ui['dossiers']['fileProblems'];
  }[];
}

export const NO_BATCH: Batch = { arrivals: [], invitations: [], problems: [], filters: [], files: [] };

/** What was taken into a dossier, and which other states of its runs were decided upon. */
export interface Received extends Batch {
  readonly dossier: string;
  readonly reception: Reception;
  readonly sheets: ReturnType<typeof planSheets>;
  /** What came before and is not decided yet. */
  readonly waiting: readonly OtherState[];
  readonly decided: ReadonlyMap<string, Choice>;
}

/** Other states about which the reader has to say something: an earlier one changes nothing. */
export function toDecide({ reception, waiting, decided }: Received): OtherState[] {
  return [...waiting, ...reception.states].filter(
    ({ order, there }) => order !== 'earlier' && !decided.has(there.code),
  );
}

/** Takes things into a dossier: what is new at once, another state of a run only on a yes. */
export function useReception(assessments: readonly Assessment[]) {
  const [last, setLast] = useState<Received>();
  const take = (id: string, batch: Batch) => {
    const here = readState().kept.find(({ dossier }) => dossier.id === id)?.dossier;
    if (!here) return;
    const reception = planReception(here, batch.arrivals, batch.invitations, assessments);
    const sheets = planSheets(here, batch.worksheets);
    const more = Object.keys(sheets.added).length;
    if (reception.added.length + reception.invitations.length + more > 0)
      changeDossier(
        id,
        (dossier) => {
          const received = receive(dossier, reception, new Map(), randomId, now());
          return more === 0
            ? received
            : { ...received, worksheets: { ...sheets.added, ...received.worksheets } };
        },
        reception.added.length + more > 0 ? 'received' : undefined,
      );
    const isNew = ({ there }: OtherState) =>
      reception.states.every((state) => state.there.code !== there.code);
    const waiting = last?.dossier === id ? toDecide(last).filter(isNew) : [];
    setLast({ ...batch, dossier: id, reception, sheets, waiting, decided: new Map() });
  };
  const decide = (code: string, choice: Choice) => {
    if (!last) return;
    const states = toDecide(last).filter(({ there }) => there.code === code);
    const one: Reception = { added: [], known: [], invitations: [], states };
    if (choice !== 'leave')
      changeDossier(
        last.dossier,
        (dossier) => receive(dossier, one, new Map([[code, choice]]), randomId, now()),
        'received',
      );
    setLast({ ...last, decided: new Map(last.decided).set(code, choice) });
  };
  return { last, take, decide };
}
