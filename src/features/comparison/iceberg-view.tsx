import { itemsOf } from '../../domain/assessment/placed-item';
import { meanIn } from '../../domain/comparison/compared-item';
import { toNumber } from '../../domain/comparison/fraction';
import type { Ice, Iceberg, View } from '../../domain/comparison/iceberg';
import { fill } from '../../i18n/words';
import type { Group } from '../../schemas/group';
import { IcebergDrawing } from './iceberg-drawing';
import { icebergSentence, icebergUnanswered, type Side } from './iceberg-text';
import { level } from './row-text';
import type { ComparisonProps } from './comparison-props';

interface Props extends ComparisonProps {
  readonly iceberg: Iceberg;
  /** Gets the item to which the reader is led. */
  readonly onPoint: (item: string) => void;
}

/** What the direction does not see of what the field reports, and with the same care the other way round. */
export function IcebergView({ iceberg, ...props }: Props) {
  const { voices: v } = props.words;
  return (
    <section className="result-section iceberg-own" aria-labelledby="comparison-iceberg">
      <h3 id="comparison-iceberg">{v.icebergTitle}</h3>
      <OneSide side="field" view={iceberg.field} lead={v.icebergLead} {...props} />
      <h4 className="comparison-group">{v.mirrorTitle}</h4>
      <OneSide side="mirror" view={iceberg.mirror} lead={v.mirrorLead} {...props} />
    </section>
  );
}

interface SideProps extends ComparisonProps {
  readonly side: Side;
  readonly view: View;
  readonly lead: string;
  readonly onPoint: (item: string) => void;
}

function OneSide({ side, view, lead, onPoint, ...props }: SideProps) {
  const { assessments, words } = props;
  const { voices: v } = words;
  const statements = new Map(
    assessments.flatMap(({ dimensions }) =>
      dimensions.flatMap((list) => itemsOf(list).map(({ id, statement }) => [id, statement] as const)),
    ),
  );
  const statement = (id: string) => statements.get(id) ?? id;
  // Those that are seen first, so that the numbers go down with the eye.
  const seen = view.pieces.filter(({ opposite }) => opposite === 'seen');
  const pieces = [...seen, ...view.pieces.filter((piece) => !seen.includes(piece))];
  const [above, below] = side === 'field' ? [v.above, v.below] : [v.mirrorAbove, v.mirrorBelow];
  const title = side === 'field' ? v.icebergTitle : v.mirrorTitle;
  const unanswered = icebergUnanswered(side, view, v);
  return (
    <div data-side={side} data-seen={view.seen} data-submerged={view.submerged}>
      <p className="iceberg-sentence">{icebergSentence(side, view, v)}</p>
      {unanswered && <p className="hint">{unanswered}</p>}
      {pieces.length > 0 && (
        <>
          <p className="section-lead">{lead}</p>
          <IcebergDrawing
            pieces={pieces.map(({ item, opposite }, i) => ({
              href: `#point-${item.id}`,
              label: fill(v.pieceState, {
                piece: `${i + 1}. ${statement(item.id)}`,
                state: opposite === 'seen' ? above : below,
              }),
              isSeen: opposite === 'seen',
              onOpen: () => onPoint(item.id),
            }))}
            above={above}
            below={below}
            title={title}
          />
          <PiecesTable pieces={pieces} title={title} statement={statement} {...props} />
        </>
      )}
    </div>
  );
}

interface TableProps extends ComparisonProps {
  /** What the picture is called, which stands above. */
  readonly title: string;
  readonly pieces: readonly Ice[];
  readonly statement: (id: string) => string;
}

function PiecesTable({ title, pieces, statement, words, locale }: TableProps) {
  const { voices: v, groups: g } = words;
  const mean = ({ item }: Ice, group: Group) => {
    const value = meanIn(item.readings, group);
    return value ? level(toNumber(value), locale) : '–';
  };
  return (
    <details className="fold" open={pieces.length <= OPEN}>
      <summary>
        {v.pieces} <span className="hint">{`(${pieces.length})`}</span>
      </summary>
      <div className="table-box" tabIndex={0} role="region" aria-label={`${title}, ${v.pieces}`}>
        <table className="figures pieces-table" aria-label={`${title}, ${v.pieces}`}>
          <thead>
            <tr>
              {[v.number, v.point, g.names.field, g.names.direction, v.view].map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pieces.map((piece, i) => (
              <tr key={piece.item.id} data-piece={piece.item.id} data-opposite={piece.opposite}>
                <td>{i + 1}</td>
                <th scope="row">{statement(piece.item.id)}</th>
                <td>{mean(piece, 'field')}</td>
                <td>{mean(piece, 'direction')}</td>
                <td>{v.opposite[piece.opposite]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** Up to so many pieces the table stands open below the drawing. */
const OPEN = 12;
