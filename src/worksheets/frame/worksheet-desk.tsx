import { useEffect, useRef, useState } from 'react';
import { localDay, now } from '../../browser/clock';
import { sheetOf } from '../../domain/dossier/dossier';
import { severityOf } from '../../domain/worksheets/problem';
import { rowNameOf } from '../row-name';
import { day } from '../../i18n/days';
import { fill } from '../../i18n/words';
import { dossierOfFragment, fragmentOfDossier } from '../../store/dossiers/dossier-link';
import type { KeptDossier } from '../../store/dossiers/dossier-keeper';
import { useDossiers } from '../../store/dossiers/use-dossiers';
import { useFragment } from '../../store/fragment/use-fragment';
import { placeId } from '../fields/place';
import { type Said, SaidContext } from '../fields/said';
import { PointsList } from './points-list';
import { type PlacedSaid, ProblemList } from './problem-list';
import { OpenSheetFile, TakeSheet } from './sheet-files';
import { readSheet, type Where } from '../../store/sheets/sheet-keeper';
import { SheetPlace } from './sheet-place';
import type { DeskProps, Surroundings, Worksheet } from './worksheet';
import { useSheet } from './use-sheet';

interface Props<Sheet, Content> extends DeskProps<Content> {
  readonly worksheet: Worksheet<Sheet, Content>;
}

/** A worksheet in the dossier that the address names, or on its own. */
export function WorksheetDesk<Sheet extends object, Content>(props: Props<Sheet, Content>) {
  const fragment = useFragment(props.locale);
  const { kept } = useDossiers();
  if (fragment === 'unread') return null;
  const id = dossierOfFragment(fragment?.text);
  const home = kept.find(({ dossier }) => dossier.id === id);
  return (
    <div data-ready="" className="worksheet" data-worksheet={props.link.id} data-dossier={home?.dossier.id}>
      {id !== undefined && !home && (
        <p className="notice" role="alert">
          {props.words.worksheets.missing}
        </p>
      )}
      <InPlace key={home?.dossier.id ?? ''} home={home} dossiers={kept} {...props} />
    </div>
  );
}

interface InPlaceProps<Sheet, Content> extends Props<Sheet, Content> {
  readonly home: KeptDossier | undefined;
  readonly dossiers: readonly KeptDossier[];
}

function InPlace<Sheet extends object, Content>({
  home,
  dossiers,
  worksheet,
  ...desk
}: InPlaceProps<Sheet, Content>) {
  const { link, content, words, locale } = desk;
  const { worksheets: ui } = words;
  const where: Where = home?.dossier.id;
  const parse = (data: unknown) => {
    const read = worksheet.read(data, content);
    return read.ok ? read.sheet : undefined;
  };
  const open = useSheet<Sheet>(link.id, where, worksheet.empty(content), parse, worksheet.carry);
  const { sheet, change } = open;
  const around: Surroundings = {
    today: localDay(now()),
    locale,
    ui,
    entry: (name, value) => fill(words.exports.entry, { name, value }),
    dossier: home?.dossier.id,
    sheets: (id) => (home ? sheetOf(home.dossier, id)?.sheet : aloneSheet(id)),
    inPlace: (href) => (home ? `${href}#${fragmentOfDossier(home.dossier.id)}` : href),
  };
  const isEmpty = JSON.stringify(sheet) === JSON.stringify(worksheet.empty(content));
  const problems = worksheet.check(sheet, content, around);
  const said = problems.map((problem): PlacedSaid => {
    const fix = worksheet.fixes?.(content)[problem.rule];
    return {
      severity: severityOf(problem),
      text: fill(worksheet.messages(content)[problem.rule] ?? problem.rule, problem.values ?? {}),
      row: problem.at && rowNameOf(link.id, sheet, problem.at, desk.usualNames),
      at: problem.at,
      ...(fix && { fix: { label: fix.label, mend: () => change(fix.mend(sheet, problem)) } }),
    };
  });
  const byPlace = new Map<string, Said[]>();
  // An empty sheet is told what to do, not what is wrong.
  if (!isEmpty)
    for (const one of said)
      if (one.at) byPlace.set(placeId(one.at), [...(byPlace.get(placeId(one.at)) ?? []), one]);
  const alone = home && isEmpty ? parse(aloneSheet(link.id)) : undefined;
  const parts = { sheet, content, change, problems, around };
  return (
    <SaidContext value={{ at: byPlace, ui, locale }}>
      <div className="sheet-head">
        <SheetPlace worksheet={link.id} where={where} dossiers={dossiers} open={open} ui={ui} />
        <SheetTools
          open={open}
          onExample={() => {
            const example = parse(desk.example);
            if (example) open.replace(example, 'example');
          }}
          onClear={() => open.replace(worksheet.empty(content), 'cleared')}
          ui={ui}
        />
      </div>
      {isEmpty && <p className="notice sheet-empty">{desk.empty}</p>}
      {isEmpty && alone && (
        <p className="actions">
          <button type="button" className="button button-quiet" onClick={() => open.replace(alone, 'opened')}>
            {ui.bring}
          </button>
        </p>
      )}
      <div
        className={worksheet.paper === 'landscape' ? 'sheet sheet-landscape' : 'sheet'}
        onBlur={open.settle}
      >
        <header className="on-paper sheet-paper-head">
          <p className="sheet-title">{link.name}</p>
          <p>
            {home && <span translate="no">{`${home.dossier.name}. `}</span>}
            <span>{fill(ui.printed, { date: day(now(), locale) })}</span>
          </p>
        </header>
        <div className="sheet-editor">
          <worksheet.Editor {...parts} />
        </div>
        <ProblemList said={said} isEmpty={isEmpty} />
        <worksheet.Outcome {...parts} />
      </div>
      <TakeSheet worksheet={worksheet} sheet={sheet} around={around} desk={desk} onAmend={open.amend} />
      <OpenSheetFile worksheet={worksheet} desk={desk} onOpen={(next) => open.replace(next, 'opened')} />
      <PointsList points={desk.points} answers={desk.answers} ui={ui} />
    </SaidContext>
  );
}

function aloneSheet(id: string): unknown {
  const found = readSheet(id, undefined);
  return found.state === 'sheet' ? found.sheet : undefined;
}

interface SheetToolsProps {
  readonly open: Pick<
    ReturnType<typeof useSheet<object>>,
    'happened' | 'canGoBack' | 'canGoForth' | 'goBack' | 'goForth'
  >;
  readonly onExample: () => void;
  readonly onClear: () => void;
  readonly ui: Surroundings['ui'];
}

/** What can be done with the whole sheet, and what has just been done. */
function SheetTools({ open, onExample, onClear, ui }: SheetToolsProps) {
  const [asks, ask] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const refusal = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asks) refusal.current?.focus();
  }, [asks]);
  const answered = (clears: boolean) => {
    ask(false);
    if (clears) onClear();
    opener.current?.focus();
  };
  const said = {
    example: ui.exampleLoaded,
    cleared: ui.cleared,
    opened: ui.opened,
    undone: ui.undone,
    elsewhere: ui.elsewhere,
  };
  return (
    <div className="sheet-tools">
      <p className="quiet-actions">
        <button type="button" onClick={onExample}>
          {ui.example}
        </button>
        <button type="button" aria-disabled={!open.canGoBack} onClick={open.goBack}>
          {ui.undo}
        </button>
        <button type="button" aria-disabled={!open.canGoForth} onClick={open.goForth}>
          {ui.redo}
        </button>
        <button ref={opener} type="button" aria-expanded={asks} onClick={() => ask(!asks)}>
          {ui.clear}
        </button>
      </p>
      {asks && (
        <div className="notice" role="group" aria-label={ui.clearAsk}>
          <p>{ui.clearAsk}</p>
          <p className="actions">
            <button ref={refusal} type="button" className="button" onClick={() => answered(false)}>
              {ui.clearNo}
            </button>
            <button type="button" className="button button-quiet" onClick={() => answered(true)}>
              {ui.clearYes}
            </button>
          </p>
        </div>
      )}
      <p aria-live="polite" className="sheet-happened">
        {open.happened && said[open.happened]}
      </p>
    </div>
  );
}
