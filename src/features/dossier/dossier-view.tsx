import { type ReactNode, useState } from 'react';
import { localDay, now } from '../../browser/clock';
import { downloadText } from '../../browser/download';
import { writeDossierFile } from '../../domain/dossier/dossier-file';
import { day } from '../../i18n/days';
import { fill } from '../../i18n/words';
import { closeFragment } from '../../browser/fragment';
import { NameForm } from '../../controls/name-form';
import type { KeptDossier } from '../../store/dossiers/dossier-keeper';
import { fragmentOfDossier } from '../../store/dossiers/dossier-link';
import type { DossierProps } from './dossier-props';
import { changeDossier, deleteDossier } from '../../store/dossiers/dossier-store';
import { DossierSheets } from './dossier-sheets';
import { DossierStage } from './dossier-stage';
import { ReceiveRuns } from './receive-runs';
import { ReceivedTable } from './received-table';
import { SentInvitations } from './sent-invitations';
import { useOpened } from '../../store/dossiers/use-dossiers';
import { useReturnFocus } from './use-return-focus';
import { AsTyped } from '../../controls/as-typed';

interface Props extends DossierProps {
  readonly kept: KeptDossier;
}

/** One dossier: what came in, what can be drawn from it, and what having it obliges to. */
export function DossierView({ kept, ...props }: Props) {
  const { assessments, words, locale, hrefs } = props;
  const { dossiers: d } = words;
  const { dossier } = kept;
  const opened = useOpened(dossier, assessments);
  const [naming, name] = useState(false);
  const opener = useReturnFocus(naming);
  const fragment = fragmentOfDossier(dossier.id);
  const alter = (change: Parameters<typeof changeDossier>[1]) => changeDossier(dossier.id, change);
  const saved = () => {
    const time = now();
    downloadText(`${d.fileName}-${localDay(time)}.json`, writeDossierFile(dossier, d.about, time));
    alter((one) => ({ ...one, exported: time }));
  };
  return (
    <>
      <div className="dossier-head">
        <p>
          <a
            href={hrefs.dossiers}
            onClick={(event) => {
              event.preventDefault();
              closeFragment();
            }}
          >
            {d.all}
          </a>
        </p>
        {naming ? (
          <NameForm
            label={d.name}
            hint={d.nameHint}
            name={dossier.name}
            words={words.runs}
            onName={(text) => {
              if (text) alter((one) => ({ ...one, name: text }));
              name(false);
            }}
            onCancel={() => name(false)}
          />
        ) : (
          <h2 tabIndex={-1}>
            <AsTyped>{dossier.name}</AsTyped>{' '}
            <button ref={opener} type="button" className="plain-button" onClick={() => name(true)}>
              {d.rename}
            </button>
          </h2>
        )}
        <p className={kept.obstacle ? 'notice' : 'hint'} data-place={kept.place}>
          {kept.obstacle ? d[kept.obstacle] : placeText(kept, d)}
        </p>
        {(opened.runs.length > 0 || dossier.worksheets) && (
          <p className="actions">
            <a className="button" href={`${hrefs.comparison}#${fragment}`}>
              {d.compare}
            </a>
            {hrefs.meeting !== undefined && (
              <a className="button button-quiet" href={`${hrefs.meeting}#${fragment}`}>
                {d.meeting}
              </a>
            )}
          </p>
        )}
      </div>
      <Section id="receive" title={d.receive} lead={d.receiveLead}>
        <ReceiveRuns opened={opened} {...props} />
      </Section>
      <Section id="received" title={d.runs}>
        <ReceivedTable opened={opened} {...props} />
        {opened.runs.length > 0 && <DossierStage opened={opened} words={words} />}
      </Section>
      <Section id="invitations" title={d.invitations}>
        <SentInvitations dossier={dossier} {...props} />
      </Section>
      <Section id="worksheets" title={d.worksheets} lead={d.worksheetsLead}>
        <DossierSheets dossier={dossier} {...props} />
      </Section>
      <Section id="duties" title={d.duties}>
        <ul className="plain-list">
          {d.dutiesText.map((duty) => (
            <li key={duty}>{duty}</li>
          ))}
        </ul>
      </Section>
      <Section id="save" title={d.save} lead={d.saveLead}>
        <p data-exported={dossier.exported}>
          {`${
            dossier.exported === undefined
              ? d.neverSaved
              : fill(d.saved, { date: day(dossier.exported, locale) })
          } ${dossier.exported !== undefined && dossier.changed > dossier.exported + SAVING ? d.changedSince : ''}`}
        </p>
        <p className="actions">
          <button type="button" className="button" onClick={saved}>
            {d.saveButton}
          </button>
        </p>
        <p className="hint">
          <a href={hrefs.schema}>{d.schema}</a> (JSON Schema)
        </p>
      </Section>
      <Section id="delete" title={d.delete} lead={d.deleteLead}>
        <p className="actions">
          <button
            type="button"
            className="button button-quiet"
            onClick={() => {
              deleteDossier(dossier.id);
              closeFragment();
            }}
          >
            {d.delete}
          </button>
        </p>
      </Section>
    </>
  );
}

/** In milliseconds: to note that a dossier went to a file is itself a change, made in this time. */
const SAVING = 1000;

function placeText({ place }: KeptDossier, words: DossierProps['words']['dossiers']): string {
  if (place === 'memory') return words.inMemory;
  return place === 'tab' ? words.inTab : words.onDevice;
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section className="result-section" id={id}>
      <h3>{title}</h3>
      {lead && <p className="section-lead">{lead}</p>}
      {children}
    </section>
  );
}
