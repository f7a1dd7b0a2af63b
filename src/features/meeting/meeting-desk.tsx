import { useMemo } from 'react';
import { openFragment } from '../../browser/fragment';
import { parseAgendaCode, writeAgendaCode, DEFAULT_SETTINGS } from '../../domain/agenda/agenda-code';
import { byLastChange } from '../../domain/run/manage';
import { nameOf, type Run, responsesOf } from '../../domain/run/run';
import { parseShareCode, writeShareCode } from '../../domain/sharing/share-code';
import { sharedRun } from '../../domain/sharing/shared-run';
import { fill } from '../../i18n/words';
import { dossierOfFragment, fragmentOfDossier } from '../../store/dossiers/dossier-link';
import { useDossiers } from '../../store/dossiers/use-dossiers';
import { useFragment } from '../../store/fragment/use-fragment';
import { type LinkState, useLink } from '../received/use-link';
import { useRun } from '../../store/runs/use-run';
import { labelOfRun } from '../../controls/run-label';
import { dayOfRun } from '../sharing/share-link';
import { guarded } from '../../controls/guarded';
import { withSubject } from '../../controls/with-subject';
import type { AgendaProps } from './agenda-props';
import { DossierAgendaDesk, RunAgendaDesk } from './agenda-desks';
import { SourceSelect } from '../../controls/source-select';

/** The agenda of a first meeting: from the dossier or the run that the address names, or from the reader’s own. */
function MeetingDesk(props: AgendaProps) {
  const fragment = useFragment(props.locale);
  const { kept } = useDossiers();
  const { runs, run: current } = useRun();
  const { assessments, words, locale } = props;
  const { brief: b } = words;
  const own = useMemo(
    () =>
      byLastChange(runs)
        .filter((run) => responsesOf(run).size > 0)
        .map((run) => ({ run, code: codeOf(run, assessments) })),
    [runs, assessments],
  );
  const mine = own.find(({ run }) => run === current) ?? own[0];
  const only = own.length === 0 && kept.length === 1 ? kept[0] : undefined;
  const implied = only ? fragmentOfDossier(only.dossier.id) : mine?.code;
  const text = typeof fragment === 'object' ? fragment.text : implied;
  const dossier = kept.find((one) => one.dossier.id === dossierOfFragment(text))?.dossier;
  const parsed = text !== undefined && !dossier ? parseAgendaCode(text) : undefined;
  const shared = parsed?.ok ? parseShareCode(parsed.run, assessments) : undefined;
  const isLink = typeof fragment === 'object' && dossierOfFragment(fragment.text) === undefined;
  const isBroken = typeof fragment === 'object' && !dossier && !shared?.ok;
  const unread = isLink && isBroken ? problemOf(parsed, shared) : undefined;
  const problem = useLink(fragment, unread, 'agenda', assessments) ?? 'damaged';
  if (fragment === 'unread' || problem === 'reading') return null;
  const known = own.find(({ code }) => parsed?.ok && code === parsed.run);
  const options = [
    ...kept.map((one) => ({
      value: fragmentOfDossier(one.dossier.id),
      label: fill(b.sourceDossier, { name: one.dossier.name }),
      isTyped: true,
    })),
    ...own.map(({ run, code }) => ({
      value: code,
      label: fill(b.sourceRun, { name: labelOfRun(run, words.runs, locale) }),
      isTyped: nameOf(run) !== undefined,
    })),
    ...(shared?.ok && parsed?.ok && !known ? [{ value: parsed.run, label: b.sourceLink }] : []),
  ];
  const chosen = dossier ? fragmentOfDossier(dossier.id) : parsed?.ok ? parsed.run : '';
  return (
    <div data-ready="" data-agenda-of={dossier ? 'dossier' : shared?.ok ? 'run' : undefined}>
      {isBroken && (
        <p className="notice" role="alert" data-problem={problem}>
          {`${b.problem} ${isLink ? linkProblem(problem, words) : ''}`}
        </p>
      )}
      {options.length > 1 && (
        <SourceSelect
          label={b.source}
          options={options}
          chosen={chosen}
          onChoose={(value) =>
            openFragment(value.startsWith('d-') ? value : writeAgendaCode(value, DEFAULT_SETTINGS))
          }
        />
      )}
      {dossier && <DossierAgendaDesk key={dossier.id} dossier={dossier} {...props} />}
      {shared?.ok && parsed?.ok && (
        <RunAgendaDesk
          key={parsed.run}
          code={parsed.run}
          shared={shared.run}
          given={parsed.settings}
          name={known ? labelOfRun(known.run, words.runs, locale) : (shared.run.sender ?? b.sourceLink)}
          {...props}
        />
      )}
      {!dossier && !shared?.ok && (
        <div className="result-section">
          <p>{b.empty}</p>
          <p className="actions">
            <a className="button" href={props.hrefs.express}>
              {b.toExpress}
            </a>
            {props.hrefs.dossiers !== undefined && (
              <a className="button button-quiet" href={props.hrefs.dossiers}>
                {words.dossiers.title}
              </a>
            )}
          </p>
        </div>
      )}
    </div>
  );
}

function codeOf(run: Run, assessments: AgendaProps['assessments']): string {
  return writeShareCode(sharedRun(run, dayOfRun(run)), assessments);
}

type Parsed = ReturnType<typeof parseAgendaCode> | undefined;
type Shared = ReturnType<typeof parseShareCode> | undefined;

function problemOf(parsed: Parsed, shared: Shared) {
  if (parsed && !parsed.ok) return parsed.reason;
  return shared && !shared.ok ? shared.reason : 'damaged';
}

function linkProblem(
  problem: Exclude<LinkState, 'reading' | undefined>,
  words: AgendaProps['words'],
): string {
  return fill(words.dossiers.linkIs, { reason: words.dossiers.unreadable[problem] });
}

export default guarded(withSubject(MeetingDesk));
