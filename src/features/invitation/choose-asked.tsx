import type { Ui } from '../../schemas/ui';
import type { Draft } from './draft';

/** A list that can be asked, and how long it takes. */
export interface AskedList {
  readonly id: string;
  readonly title: string;
  readonly size: string;
}

interface Props {
  readonly draft: Draft;
  readonly assessments: readonly { readonly title: string; readonly lists: readonly AskedList[] }[];
  readonly words: Ui['compose'];
  readonly onChange: (part: Partial<Draft>) => void;
}

/** What is asked: the express check, or lists chosen one by one. */
export function ChooseAsked({ draft, assessments, words: c, onChange }: Props) {
  const all = assessments.flatMap(({ lists }) => lists.map(({ id }) => id));
  const toggle = (id: string, on: boolean) =>
    onChange({ lists: all.filter((one) => (one === id ? on : draft.lists.includes(one))) });
  return (
    <fieldset className="asked">
      <legend>{c.what}</legend>
      {(['express', 'lists'] as const).map((what) => (
        <label key={what} className="check">
          <input
            type="radio"
            name="asked"
            value={what}
            checked={draft.what === what}
            onChange={() => onChange({ what })}
          />{' '}
          <span>{what === 'express' ? c.express : c.chosen}</span>{' '}
          {what === 'express' && <span className="hint">{c.expressHint}</span>}
        </label>
      ))}
      {draft.what === 'lists' && (
        <div className="asked-lists">
          <label className="check">
            <input
              type="checkbox"
              checked={all.every((id) => draft.lists.includes(id))}
              onChange={({ target }) => onChange({ lists: target.checked ? all : [] })}
            />{' '}
            <strong>{c.all}</strong>
          </label>
          {assessments.map(({ title, lists }) => (
            <fieldset key={title}>
              <legend>{title}</legend>
              {lists.map((list) => (
                <label key={list.id} className="check">
                  <input
                    type="checkbox"
                    value={list.id}
                    checked={draft.lists.includes(list.id)}
                    onChange={({ target }) => toggle(list.id, target.checked)}
                  />{' '}
                  <span>{list.title}</span> <span className="hint">{list.size}</span>
                </label>
              ))}
            </fieldset>
          ))}
        </div>
      )}
    </fieldset>
  );
}
