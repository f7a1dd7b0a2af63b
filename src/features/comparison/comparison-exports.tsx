import { localDay, now } from '../../browser/clock';
import type { Comparison } from '../../domain/comparison/compare';
import type { Dossier } from '../../domain/dossier/dossier';
import { day } from '../../i18n/days';
import { fill } from '../../i18n/words';
import type { Stage } from '../../schemas/assessment';
import { TakeAway } from '../../controls/take-away';
import { comparisonCsv } from './comparison-csv';
import { comparisonData } from './comparison-data';
import { comparisonMarkdown } from './comparison-markdown';
import type { ComparisonProps } from './comparison-props';

interface Props extends ComparisonProps {
  readonly dossier: Dossier;
  readonly comparison: Comparison;
  readonly stage: Stage | undefined;
}

/** The comparison as a table, a text, and data. No file holds more than the page shows. */
export function ComparisonExports({ dossier, comparison, stage, ...props }: Props) {
  const { words, locale } = props;
  const { voices: v, stage: s, exports: e } = words;
  const name = `${v.fileName}-${localDay(now())}`;
  const markdown = () =>
    comparisonMarkdown(
      comparison,
      {
        title: `${v.kicker}, ${dossier.name}`,
        facts: [day(now(), locale), ...(stage ? [fill(s.chosen, { stage: s.names[stage] })] : [])],
      },
      props,
    );
  const json = () => `${JSON.stringify(comparisonData(comparison, dossier.name, now()), null, 2)}\n`;
  const files = [
    { label: v.csv, name: `${name}.csv`, write: () => comparisonCsv(comparison, props) },
    { label: v.markdown, name: `${name}.md`, write: markdown },
    { label: v.json, name: `${name}.json`, write: json },
  ];
  return (
    <section className="result-section comparison-exports" aria-labelledby="comparison-export">
      <h3 id="comparison-export">{v.export}</h3>
      <p className="section-lead">{v.exportLead}</p>
      <TakeAway files={files} text={markdown} words={{ ...e, copy: v.copy }} />
    </section>
  );
}
