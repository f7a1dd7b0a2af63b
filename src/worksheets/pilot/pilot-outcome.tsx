import { computePilot, type Pilot, PILOT_CONVENTIONS, type PilotChoice } from './pilot-rules';
import { fill } from '../../i18n/words';
import type { EditorProps } from '../frame/worksheet';
import type { PilotContent } from './pilot-words';
import { verdictOf } from './verdict';
import { AS_IT_IS, AsTyped, Sentence } from '../../controls/as-typed';

type Props = EditorProps<Pilot, PilotContent>;

/** The two conditions as a plane with its eligible corner, the ranking in words, and a sheet to choose on. */
export function PilotOutcome({ sheet, content, ...props }: Props) {
  const { words: w } = content;
  const choice = computePilot(sheet);
  if (!choice || sheet.candidates.length === 0) return null;
  const label = (id: string) => sheet.candidates.find((one) => one.id === id)?.label || w.candidate;
  const isAny = choice.ranking.some(({ isEligible }) => isEligible);
  return (
    <section className="outcome pilot-outcome" aria-labelledby="pilot-plane">
      <h2 id="pilot-plane">{w.plane}</h2>
      <p className="section-lead">{w.planeLead}</p>
      <Plane choice={choice} sheet={sheet} content={content} {...props} />
      <h3>{w.ranking}</h3>
      {!isAny && (
        <p className="pilot-none">
          <span>{`${w.none} `}</span>
          {choice.pair ? (
            <Sentence
              words={w.pair}
              names={{ a: label(choice.pair.ids[0]), b: label(choice.pair.ids[1]) }}
              values={{ percent: choice.pair.coverage }}
            />
          ) : (
            <span>{w.noPair}</span>
          )}
        </p>
      )}
      <ol className="pilot-ranking">
        {choice.ranking.map((rank, i) => {
          const missing = sheet.processes.filter(({ id }) => rank.missing.includes(id));
          return (
            <li key={rank.id} data-candidate={rank.id} data-eligible={rank.isEligible}>
              <p>
                <span className="pilot-letter" aria-hidden="true" translate="no">
                  {letterOf(sheet, rank.id)}
                </span>{' '}
                <strong translate="no">{label(rank.id)}</strong>{' '}
                <span>{verdictOf(rank, i, w).join(' ')}</span>
              </p>
              <p className="hint">
                {`${fill(w.covered, {
                  n: sheet.processes.length - rank.missing.length,
                  total: sheet.processes.length,
                  percent: rank.coverage,
                })}${missing.length > 0 ? `. ${fill(w.missing, { processes: missing.map((process) => process.label).join(', ') })}` : ''}`}
              </p>
            </li>
          );
        })}
      </ol>
      <p className="hint">{w.convention}</p>
      <div className="on-paper pilot-decision">
        <h3>{w.sheet}</h3>
        <p>{w.sheetLead}</p>
        <p>{w.decision}</p>
      </div>
    </section>
  );
}

const STEPS = [0, 1, 2, 3] as const;
const SIZE = 70;
const EDGE = 44;

/** Independence across, likeness upwards; teams on the same point stand side by side. */
function Plane({ sheet, content, choice }: Props & { readonly choice: PilotChoice }) {
  const { words: w } = content;
  const x = (degree: number) => EDGE + degree * SIZE + SIZE / 2;
  const y = (degree: number) => (STEPS.length - degree - 1) * SIZE + SIZE / 2 + 10;
  const { enough } = PILOT_CONVENTIONS;
  const placed = sheet.candidates.flatMap((team) => {
    const rank = choice.ranking.find(({ id }) => id === team.id);
    return rank ? [{ team, rank }] : [];
  });
  const around = new Map<string, number>();
  return (
    <figure className="pilot-plane">
      <svg
        role="img"
        aria-label={w.planeLead}
        viewBox={`0 0 ${EDGE + SIZE * STEPS.length + 10} ${SIZE * STEPS.length + 64}`}
      >
        <rect
          className="corner"
          x={x(enough) - SIZE / 2}
          y={y(3) - SIZE / 2}
          width={SIZE * (STEPS.length - enough)}
          height={SIZE * (STEPS.length - enough)}
        />
        {STEPS.map((step) => (
          <g key={step}>
            <line x1={x(step)} x2={x(step)} y1={y(3) - SIZE / 2} y2={y(0) + SIZE / 2} className="grid" />
            <line x1={x(0) - SIZE / 2} x2={x(3) + SIZE / 2} y1={y(step)} y2={y(step)} className="grid" />
            <text x={x(step)} y={y(0) + SIZE / 2 + 18} textAnchor="middle">
              {step}
            </text>
            <text x={EDGE - 8} y={y(step) + 5} textAnchor="end">
              {step}
            </text>
          </g>
        ))}
        <text className="axis" x={x(1.5)} y={y(0) + SIZE / 2 + 40} textAnchor="middle">
          {w.planeX} →
        </text>
        <text className="axis" transform={`translate(14 ${y(1.5)}) rotate(-90)`} textAnchor="middle">
          {w.planeY} →
        </text>
        <text className="corner-name" x={x(enough) - SIZE / 2 + 8} y={y(enough) + SIZE / 2 - 8}>
          {w.corner}
        </text>
        {placed.map(({ team, rank }) => {
          const key = `${team.independence} ${rank.representativeness}`;
          const nth = around.get(key) ?? 0;
          around.set(key, nth + 1);
          return (
            <g
              key={team.id}
              transform={`translate(${x(team.independence) + (nth % 3) * 22 - (nth > 0 ? 11 : 0)} ${y(rank.representativeness) + Math.floor(nth / 3) * 22})`}
              data-eligible={rank.isEligible}
            >
              <circle r="13" />
              <text {...AS_IT_IS} textAnchor="middle" y="5">
                {letterOf(sheet, team.id)}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption>
        <ul>
          {placed.map(({ team }) => (
            <li key={team.id}>
              <span className="pilot-letter" translate="no">
                {letterOf(sheet, team.id)}
              </span>{' '}
              <AsTyped or={w.candidate}>{team.label}</AsTyped>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

/** A, B, C… in the order of entry; numbers once the letters are used up. */
function letterOf({ candidates }: Pilot, id: string): string {
  const i = candidates.findIndex((one) => one.id === id);
  const A = 65;
  const LETTERS = 26;
  return i < LETTERS ? String.fromCharCode(A + i) : `${i + 1}`;
}
