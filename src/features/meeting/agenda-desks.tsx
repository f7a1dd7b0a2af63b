import { useMemo, useState } from 'react';
import { localDay, now } from '../../browser/clock';
import { keepFragment } from '../../browser/fragment';
import { type BriefSettings, DEFAULT_SETTINGS, writeBriefCode } from '../../domain/agenda/agenda-code';
import { meetingId } from '../../domain/calendar/event-id';
import type { Dossier, DossierBrief } from '../../domain/dossier/dossier';
import { type SharedRun, writeShareCode } from '../../domain/sharing/share-code';
import { changeDossier } from '../../store/dossiers/dossier-store';
import { useOpened } from '../../store/dossiers/use-dossiers';
import type { BriefProps } from './agenda-props';
import { proposedOrder, sourceOfDossier, sourceOfRun } from './agenda-source';
import { BriefView } from './agenda-view';
import { worksheetsOf } from './open-worksheets';

/** The agenda of a dossier. How it was set is kept with the dossier. */
export function DossierBriefDesk({ dossier, ...props }: BriefProps & { readonly dossier: Dossier }) {
  const { assessments, rules } = props;
  const { runs, stage } = useOpened(dossier, assessments);
  const drawn = useMemo(
    () => sourceOfDossier(runs, stage, assessments, rules),
    [runs, stage, assessments, rules],
  );
  const { worksheets, locale } = props;
  const source = useMemo(
    () => ({ ...drawn, worksheets: worksheetsOf(dossier, worksheets, localDay(now()), locale) }),
    [drawn, dossier, worksheets, locale],
  );
  const settings: DossierBrief = dossier.brief ?? { ...DEFAULT_SETTINGS, order: [] };
  return (
    <BriefView
      name={dossier.name}
      meetingId={meetingId({ dossier: dossier.id })}
      source={source}
      settings={settings}
      onChange={(part) =>
        changeDossier(dossier.id, (one) => ({
          ...one,
          brief: { ...(one.brief ?? { ...DEFAULT_SETTINGS, order: [] }), ...part },
        }))
      }
      {...props}
    />
  );
}

interface RunProps extends BriefProps {
  readonly code: string;
  readonly shared: SharedRun;
  readonly given: BriefSettings;
  readonly name: string;
}

/** The agenda of one run. How it was set lives in the tab’s history, as its link would hold it. */
export function RunBriefDesk({ code, shared, given, name, ...props }: RunProps) {
  const { assessments, rules } = props;
  const source = useMemo(() => sourceOfRun(shared, assessments, rules), [shared, assessments, rules]);
  const [settings, set] = useState<DossierBrief>(() => {
    const ids = proposedOrder(source, given.length, rules);
    return { ...given, order: given.order.flatMap((place) => ids[place] ?? []) };
  });
  /** A link that goes out holds no free text but the question, if it was ticked: no signature either. */
  const unsigned = writeShareCode({ ...shared, sender: undefined }, assessments);
  const asSent = ({ order, ...rest }: DossierBrief, withQuestion: boolean): BriefSettings => {
    const ids = proposedOrder(source, rest.length, rules);
    const places = order.map((id) => ids.indexOf(id)).filter((place) => place >= 0);
    return { ...rest, order: places, ...(!withQuestion && { question: '' }) };
  };
  return (
    <BriefView
      name={name}
      meetingId={meetingId({ run: shared.number })}
      source={source}
      settings={settings}
      onChange={(part) => {
        const next = { ...settings, ...part };
        set(next);
        keepFragment(writeBriefCode(code, asSent(next, true)));
      }}
      linkOf={(withQuestion) =>
        `${props.hrefs.meeting}#${writeBriefCode(unsigned, asSent(settings, withQuestion))}`
      }
      {...props}
    />
  );
}
