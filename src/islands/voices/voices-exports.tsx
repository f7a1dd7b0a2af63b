import { useState } from 'react';
import { copyText } from '../../browser/clipboard';
import { localDay, now } from '../../browser/clock';
import { downloadText } from '../../browser/download';
import type { Comparison } from '../../domain/comparison/compare';
import type { Dossier } from '../../domain/dossier/dossier';
import { day, fill } from '../../i18n/words';
import type { Stage } from '../../schemas/assessment';
import { voicesCsv } from './voices-csv';
import { voicesData } from './voices-data';
import { voicesMarkdown } from './voices-markdown';
import type { VoicesProps } from './voices-props';

interface Props extends VoicesProps {
  readonly dossier: Dossier;
  readonly comparison: Comparison;
  readonly stage: Stage | undefined;
}

/** The comparison as a table, a text, and data. No file holds more than the page shows. */
export function VoicesExports({ dossier, comparison, stage, ...props }: Props) {
  const { words, locale } = props;
  const { voices: v, stage: s, exports: e } = words;
  const [copied, setCopied] = useState<boolean>();
  const markdown = () =>
    voicesMarkdown(
      comparison,
      {
        title: `${v.kicker}, ${dossier.name}`,
        facts: [day(now(), locale), ...(stage ? [fill(s.chosen, { stage: s.names[stage] })] : [])],
      },
      props,
    );
  const json = () => `${JSON.stringify(voicesData(comparison, dossier.name, now()), null, 2)}\n`;
  const files = [
    { label: v.csv, ending: 'csv', write: () => voicesCsv(comparison, props) },
    { label: v.markdown, ending: 'md', write: markdown },
    { label: v.json, ending: 'json', write: json },
  ];
  return (
    <section className="result-section voices-exports" aria-labelledby="voices-export">
      <h3 id="voices-export">{v.export}</h3>
      <p className="section-lead">{v.exportLead}</p>
      <p className="actions">
        {files.map(({ label, ending, write }) => (
          <button
            key={ending}
            type="button"
            className="button button-quiet"
            onClick={() => downloadText(`${v.fileName}-${localDay(now())}.${ending}`, write())}
          >
            {label}
          </button>
        ))}
        <button
          type="button"
          className="button button-quiet"
          onClick={() => void copyText(markdown()).then(setCopied)}
        >
          {v.copy}
        </button>
      </p>
      <p role="status">{copied !== undefined && (copied ? e.copied : e.notCopied)}</p>
    </section>
  );
}
