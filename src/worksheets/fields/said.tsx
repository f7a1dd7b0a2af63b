import { createContext, type ReactNode, useContext } from 'react';
import { mayNamePerson } from '../../domain/worksheets/person-names';
import type { Place, Severity } from '../../domain/worksheets/problem';
import type { Ui } from '../../schemas/ui';
import { placeId } from './place';

/** What a rule says at one place, in words, with what may mend it. */
export interface Said {
  readonly severity: Severity;
  readonly text: string;
  readonly fix?: { readonly label: string; readonly mend: () => void };
}

/** What the rules say, by the place they speak of, and the words of the frame. */
export interface SaidByPlace {
  readonly at: ReadonlyMap<string, readonly Said[]>;
  readonly ui: Ui['worksheets'];
  readonly locale: string;
}

export const SaidContext = createContext<SaidByPlace | undefined>(undefined);

/** What stands around every field: what the rules say of it, and the words of the frame. */
export function useSaid(): SaidByPlace {
  const said = useContext(SaidContext);
  if (!said) throw new Error('A field of a worksheet stands outside its frame.');
  return said;
}

/**
 * What is said at a place, for its field to point to.
 * @param text what is written there, where it should hold no person’s name
 */
export function useSaidAt(at: Place, text = '', hint?: string) {
  const { at: all, ui } = useSaid();
  const id = placeId(at);
  const said = all.get(id) ?? [];
  const names = mayNamePerson(text);
  const told = [hint && `${id}-hint`, (said.length > 0 || names) && `${id}-said`].filter(Boolean).join(' ');
  const notes: ReactNode = (said.length > 0 || names) && (
    <div className="said-at" id={`${id}-said`}>
      <SaidLines said={said} />
      {names && <p data-severity="note">{ui.names}</p>}
    </div>
  );
  return {
    id,
    notes,
    described: told || undefined,
    isWrong: said.some(({ severity }) => severity === 'error') || undefined,
  };
}

/** Sentences of rules, each with its severity in words and its mend. */
export function SaidLines({ said }: { readonly said: readonly Said[] }) {
  const { ui } = useSaid();
  return said.map(({ severity, text, fix }, i) => (
    <p key={i} data-severity={severity}>
      <strong>{ui[severity]}</strong> <span>{text}</span>{' '}
      {fix && (
        <button type="button" className="plain-button" onClick={fix.mend}>
          {fix.label}
        </button>
      )}
    </p>
  ));
}

/** What the rules say at a place that is no field. */
export function SaidAt({ at }: { readonly at: Place }) {
  const { id, notes } = useSaidAt(at);
  return (
    <div id={id} tabIndex={-1} className="said-place">
      {notes}
    </div>
  );
}
