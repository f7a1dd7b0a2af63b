import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { wholeAddress } from '../../browser/address';
import { isComposing } from '../../browser/composing';
import type { ListView } from '../../views/views';
import { itemsOf } from '../../domain/assessment/placed-item';
import { type ComparedItem, isShown } from '../../domain/comparison/compared-item';
import { toNumber } from '../../domain/comparison/fraction';
import { LEVELS_OF_VIEW } from '../../domain/comparison/shown-groups';
import { fill } from '../../i18n/words';
import { invitationText } from '../dossier/invitation-text';
import { QrCode } from '../../controls/qr-code';
import { Rail } from './rail';
import { itemText } from './row-text';
import type { ComparisonProps } from './comparison-props';

interface Props extends ComparisonProps {
  readonly list: ListView;
  readonly items: readonly ComparedItem[];
  /** The code of the invitation to begin with; empty for none. */
  readonly invitation: string;
  readonly onClose: () => void;
}

/**
 * One list on a wall, one item a screen. What the groups answered is hidden until it is shown, so
 * that people speak first. An invitation comes before, for those who have not answered yet.
 */
export function Projector({ list, items, invitation, onClose, ...props }: Props) {
  const { words } = props;
  const { voices: v } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  const first = invitation ? -1 : 0;
  const [at, go] = useState(first);
  const [isRevealed, reveal] = useState(false);
  const main = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    main.current?.focus();
  }, []);
  const id = useId();
  const views = itemsOf(list);
  const view = views[at];
  const item = items.find(({ id }) => id === view?.id);
  const move = (by: number) => {
    const next = Math.max(first, Math.min(views.length - 1, at + by));
    if (next === at) return;
    go(next);
    reveal(false);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: () => move(1),
    ArrowLeft: () => move(-1),
    ArrowDown: () => reveal(true),
    ArrowUp: () => reveal(false),
    // The two buttons of a presenter’s remote control.
    PageDown: () => (view && !isRevealed ? reveal(true) : move(1)),
    PageUp: () => move(-1),
  };
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || event.altKey || event.ctrlKey || event.metaKey || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    act();
  };
  return (
    <dialog
      ref={dialog}
      className="projector"
      aria-label={list.title}
      aria-describedby={`${id}-keys`}
      onClose={onClose}
      onKeyDown={press}
      data-screen={at}
      data-revealed={isRevealed || undefined}
    >
      <header>
        <p>{list.title}</p>
        <p>{view && fill(v.workshopPlace, { n: at + 1, all: views.length })}</p>
        <button type="button" className="button button-quiet" onClick={() => dialog.current?.close()}>
          {v.closeWorkshop}
        </button>
      </header>
      <div className="projector-screen" aria-live="polite">
        {view ? (
          <ItemScreen statement={view.statement} item={item} isRevealed={isRevealed} {...props} />
        ) : (
          invitation && <InvitationScreen code={invitation} {...props} />
        )}
      </div>
      <footer>
        <button
          type="button"
          className="button button-quiet"
          aria-disabled={at === first}
          onClick={() => move(-1)}
        >
          {v.previous}
        </button>
        {view ? (
          <button ref={main} type="button" className="button" onClick={() => reveal((shown) => !shown)}>
            {isRevealed ? v.hide : v.reveal}
          </button>
        ) : (
          <button ref={main} type="button" className="button" onClick={() => move(1)}>
            {v.workshopBegin}
          </button>
        )}
        <button
          type="button"
          className="button button-quiet"
          aria-disabled={at === views.length - 1}
          onClick={() => move(1)}
        >
          {v.following}
        </button>
        <p className="hint" id={`${id}-keys`}>
          {v.workshopKeys}
        </p>
      </footer>
    </dialog>
  );
}

interface ItemScreenProps extends ComparisonProps {
  readonly statement: string;
  readonly item: ComparedItem | undefined;
  readonly isRevealed: boolean;
}

function ItemScreen({ statement, item, isRevealed, scale, words, locale }: ItemScreenProps) {
  const shown = item?.readings.filter(isShown) ?? [];
  return (
    <>
      <h2>{statement}</h2>
      <div className="projector-rail" data-class={isRevealed ? item?.spreadClass : undefined}>
        <div className="projector-levels" aria-hidden="true">
          {scale.levels.map(({ label }) => (
            <span key={label}>{label}</span>
          ))}
        </div>
        <Rail
          places={isRevealed ? shown.map(({ group, mean }) => ({ group, at: toNumber(mean) / 3 })) : []}
          span={LEVELS_OF_VIEW}
          letters={words.groups.letters}
        />
      </div>
      <p className="projector-text">{isRevealed && item && itemText(item, words, locale)}</p>
    </>
  );
}

function InvitationScreen({
  code,
  assessments,
  words,
  locale,
  hrefs,
}: ComparisonProps & { readonly code: string }) {
  const { voices: v } = words;
  const lists = assessments.flatMap(({ dimensions }) => dimensions.map(({ id }) => id));
  return (
    <>
      <h2>{v.workshopInvite}</h2>
      {hrefs.invitation !== undefined && (
        <QrCode
          text={`${wholeAddress(hrefs.invitation)}#${code}`}
          label={v.workshopInvite}
          failed={v.workshopNoQr}
        />
      )}
      <p className="projector-text">
        {fill(v.workshopInviteLead, { invitation: invitationText(code, lists, words, locale) })}
      </p>
    </>
  );
}
