import { localDay, now } from '../../browser/clock';
import type { Comparison } from '../../domain/comparison/compare';
import type { Dossier } from '../../domain/dossier/dossier';
import { day } from '../../i18n/days';
import { fill } from '../../i18n/words';
import type { Stage } from '../../schemas/assessment';
import { TakeAway } from '../../controls/take-away';
import { voicesCsv } from './comparison-csv';
import { voicesData } from './comparison-data';
import { voicesMarkdown } from './comparison-markdown';
import type { VoicesProps } from './comparison-props';

interface Props extends VoicesProps {
  readonly dossier: Dossier;
  readonly comparison: Comparison;
  readonly stage: Stage | undefined;
}

/** The comparison as a table, a text, and data. No file holds more than the page shows. */
export function VoicesExports({ dossier, comparison, stage, ...props }: Props) {
  const { words, locale } = props;
  const { voices: v, stage: s, exports: e } = words;
  const name = `${v.fileName}-${localDay(now())}`;
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
    { label: v.csv, name: `${name}.csv`, write: () => voicesCsv(comparison, props) },
    { label: v.markdown, name: `${name}.md`, write: markdown },
    { label: v.json, name: `${name}.json`, write: json },
  ];
  return (
    <section className="result-section voices-exports" aria-labelledby="voices-export">
      <h3 id="voices-export">{v.export}</h3>
      <p className="section-lead">{v.exportLead}</p>
      <TakeAway files={files} text={markdown} words={{ ...e, copy: v.copy }} />
    </section>
  );
}
