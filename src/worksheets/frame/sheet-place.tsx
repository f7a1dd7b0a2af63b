import { downloadText } from '../../browser/download';
import { reloadPage } from '../../browser/page';
import { fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';
import { SourceSelect } from '../../controls/source-select';
import { fragmentOfDossier } from '../../store/dossiers/dossier-link';
import type { KeptDossier } from '../../store/dossiers/dossier-keeper';
import { closeFragment, openFragment } from '../../browser/fragment';
import { keepIn } from '../../store/runs/run-store';
import { moveSheet, type Where } from '../../store/sheets/sheet-keeper';
import type { OpenSheet } from './use-sheet';

interface Props {
  readonly worksheet: string;
  readonly where: Where;
  readonly dossiers: readonly KeptDossier[];
  readonly open: Pick<OpenSheet<object>, 'kept' | 'unread' | 'refresh'>;
  readonly ui: Ui['worksheets'];
}

/** Where the sheet is kept, in words, with the other places and the other ways beside it. */
export function SheetPlace({ worksheet, where, dossiers, open, ui }: Props) {
  const { kept, unread } = open;
  const move = (to: 'device' | 'tab') => {
    keepIn(to);
    moveSheet(worksheet, to);
    open.refresh();
  };
  return (
    <div className="sheet-place" data-place={kept.place}>
      {dossiers.length > 0 && (
        <SourceSelect
          label={ui.place}
          options={[
            { value: '', label: ui.alone },
            ...dossiers.map(({ dossier }) => ({
              value: fragmentOfDossier(dossier.id),
              label: fill(ui.inDossier, { name: dossier.name }),
              isTyped: true,
            })),
          ]}
          chosen={where === undefined ? '' : fragmentOfDossier(where)}
          onChoose={(value) => (value === '' ? closeFragment() : openFragment(value))}
        />
      )}
      {unread && (
        <div className="notice" role="alert">
          <p>{unread.reason === 'newer' ? ui.unreadNewer : ui.unread}</p>
          <p className="quiet-actions">
            {unread.reason === 'newer' && (
              <button type="button" onClick={reloadPage}>
                {ui.reload}
              </button>
            )}
            <button type="button" onClick={() => downloadText(`prelude-${worksheet}.json`, unread.text)}>
              {ui.download}
            </button>
          </p>
        </div>
      )}
      <p className={kept.obstacle ? 'notice' : 'hint'} role={kept.obstacle ? 'alert' : undefined}>
        <span>{sentenceOf(open, ui)}</span>{' '}
        {where === undefined && !kept.obstacle && kept.place === 'device' && (
          <button type="button" className="plain-button" onClick={() => move('tab')}>
            {ui.onlyTab}
          </button>
        )}
        {where === undefined && !kept.obstacle && kept.place === 'tab' && (
          <button type="button" className="plain-button" onClick={() => move('device')}>
            {ui.keepOnDevice}
          </button>
        )}
      </p>
    </div>
  );
}

function sentenceOf({ kept }: Props['open'], ui: Ui['worksheets']): string {
  if (kept.place === 'memory') return ui.inMemory;
  if (kept.obstacle) return ui[kept.obstacle];
  return kept.place === 'tab' ? ui.inTab : ui.onDevice;
}
