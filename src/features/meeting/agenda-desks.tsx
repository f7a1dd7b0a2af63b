import { useMemo, useState } from 'react';
import { localDay, now } from '../../browser/clock';
import { keepFragment } from '../../browser/fragment';
import { type AgendaSettings, DEFAULT_SETTINGS, writeAgendaCode } from '../../domain/agenda/agenda-code';
import { meetingId } from '../../domain/calendar/event-id';
import type { Dossier, DossierAgenda } from '../../domain/dossier/dossier';
import { type SharedRun, writeShareCode } from '../../domain/sharing/share-code';
import { changeDossier } from '../../store/dossiers/dossier-store';
import { useOpened } from '../../store/dossiers/use-dossiers';
import type { AgendaProps } from './agenda-props';
import { proposedOrder, sourceOfDossier, sourceOfRun } from './agenda-source';
import { AgendaView } from './agenda-view';
import { worksheetsOf } from './open-worksheets';

/** The agenda of a dossier. How it was set is kept with the dossier. */
export function DossierAgendaDesk({ dossier, ...props }: AgendaProps & { readonly dossier: Dossier }) {
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
  const settings: DossierAgenda = dossier.brief ?? { ...DEFAULT_SETTINGS, order: [] };
  return (
    <AgendaView
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

interface RunProps extends AgendaProps {
  readonly code: string;
  readonly shared: SharedRun;
  readonly given: AgendaSettings;
  readonly name: string;
}

/** The agenda of one run. How it was set lives in the tab’s history, as its link would hold it. */
export function RunAgendaDesk({ code, shared, given, name, ...props }: RunProps) {
  const { assessments, rules } = props;
  const source = useMemo(() => sourceOfRun(shared, assessments, rules), [shared, assessments, rules]);
  const [settings, set] = useState<DossierAgenda>(() => {
    const ids = proposedOrder(source, given.length, rules);
    return { ...given, order: given.order.flatMap((place) => ids[place] ?? []) };
  });
  /** A link that goes out holds no free text but the question, if it was ticked: no signature either. */
  const unsigned = writeShareCode({ ...shared, sender: undefined }, assessments);
  const asSent = ({ order, ...rest }: DossierAgenda, withQuestion: boolean): AgendaSettings => {
    const ids = proposedOrder(source, rest.length, rules);
    const places = order.map((id) => ids.indexOf(id)).filter((place) => place >= 0);
    return { ...rest, order: places, ...(!withQuestion && { question: '' }) };
  };
  return (
    <AgendaView
      name={name}
      meetingId={meetingId({ run: shared.number })}
      source={source}
      settings={settings}
      onChange={(part) => {
        const next = { ...settings, ...part };
        set(next);
        keepFragment(writeAgendaCode(code, asSent(next, true)));
      }}
      linkOf={(withQuestion) =>
        `${props.hrefs.meeting}#${writeAgendaCode(unsigned, asSent(settings, withQuestion))}`
      }
      {...props}
    />
  );
}
