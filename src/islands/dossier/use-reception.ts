import { useState } from 'react';
import { now } from '../../browser/clock';
import { randomId } from '../../browser/random';
import type { FoundCodes } from '../../domain/dossier/find-codes';
import {
  type Arrival,
  type Choice,
  type OtherState,
  planReception,
  receive,
  type Reception,
} from '../../domain/dossier/receive';
import type { Assessment } from '../../schemas/assessment';
import type { Ui } from '../../schemas/ui';
import { changeDossier, readState } from './dossier-store';

/** What a paste, a link or some files brought, all together. */
export interface Haul {
  readonly arrivals: readonly Arrival[];
  readonly invitations: readonly string[];
  readonly problems: FoundCodes['problems'];
  /** Files that brought nothing, and why. */
  readonly files: readonly {
    readonly name: string;
    readonly reason: keyof Ui['dossiers']['fileProblems'];
  }[];
}

export const NO_HAUL: Haul = { arrivals: [], invitations: [], problems: [], files: [] };

/** What was taken into a dossier, and which other states of its runs were decided upon. */
export interface Received extends Haul {
  readonly dossier: string;
  readonly reception: Reception;
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
  const take = (id: string, haul: Haul) => {
    const here = readState().kept.find(({ dossier }) => dossier.id === id)?.dossier;
    if (!here) return;
    const reception = planReception(here, haul.arrivals, haul.invitations, assessments);
    if (reception.added.length + reception.invitations.length > 0)
      changeDossier(
        id,
        (dossier) => receive(dossier, reception, new Map(), randomId, now()),
        reception.added.length > 0 ? 'received' : undefined,
      );
    const isNew = ({ there }: OtherState) =>
      reception.states.every((state) => state.there.code !== there.code);
    const waiting = last?.dossier === id ? toDecide(last).filter(isNew) : [];
    setLast({ ...haul, dossier: id, reception, waiting, decided: new Map() });
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
