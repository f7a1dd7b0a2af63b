import type { Ui } from '../../schemas/ui';

/** The note on keeping before the first answer; `show-keeping.tsx` draws on. */
export function KeepingPlace({ words }: { readonly words: Ui['keeping'] }) {
  return (
    <div tabIndex={-1} className="keeping">
      <p>{words.before}</p>
      <div aria-live="polite" />
      <p className="keeping-choices">
        <button type="button">{words.onlyTab}</button>
      </p>
    </div>
  );
}
