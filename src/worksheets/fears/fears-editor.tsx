import { randomId } from '../../browser/random';
import { createFear, type Fear, FEARS, type Fears } from './fears-rules';
import { changeRow } from '../../domain/worksheets/rows';
import { MOST_ROWS } from '../../domain/worksheets/sheet';
import { counted } from '../../domain/worksheets/sheet-number';
import { bind } from '../fields/bind';
import { CheckField } from '../fields/choice-fields';
import { NumberField } from '../fields/number-field';
import { RowList } from '../fields/row-list';
import type { EditorProps } from '../frame/worksheet';
import { FearLineEditor } from './fear-line-editor';
import { nameOfFear } from './fear-name';
import type { FearsContent } from './fears-words';

/** The usual fears to choose from, then what was heard, line by line. */
export function FearsEditor({ sheet, content, change, around }: EditorProps<Fears, FearsContent>) {
  const { words: w } = content;
  const add = (fear: Fear) => change({ ...sheet, lines: [...sheet.lines, createFear(randomId(), fear)] });
  const free = FEARS.filter((fear) => !sheet.lines.some((line) => line.fear === fear));
  const field = bind(sheet, (part, key) => change({ ...sheet, ...part }, key), w);
  return (
    <>
      <section className="result-section" aria-labelledby="fears-add">
        <h2 id="fears-add">{w.add}</h2>
        <p className="section-lead">{w.addLead}</p>
        <ul className="fear-presets">
          {free.map((fear) => (
            <li key={fear}>
              <button type="button" onClick={() => add(fear)}>
                {w.fears[fear]}
              </button>
            </li>
          ))}
        </ul>
        <RowList
          rows={sheet.lines}
          onChange={(lines) => change({ ...sheet, lines })}
          nameOf={(line) => nameOfFear(line, w)}
          add={w.free}
          create={(id) => createFear(id, undefined)}
          most={MOST_ROWS}
        >
          {(line) => (
            <FearLineEditor
              line={line}
              isLarge={sheet.isLarge}
              content={content}
              today={around.today}
              charterHref={content.charterHref && around.inPlace(content.charterHref)}
              onChange={(part, key) =>
                change({ ...sheet, lines: changeRow(sheet.lines, line.id, part) }, key)
              }
            />
          )}
        </RowList>
      </section>
      <section className="result-section" aria-labelledby="fears-temptations">
        <h2 id="fears-temptations">{w.temptations}</h2>
        <p className="section-lead">{w.temptationsLead}</p>
        <div className="fields">
          <NumberField kind="count" {...field('silos')} />
          <NumberField kind="count" {...field('sideFiles')} />
        </div>
        {(counted(sheet.sideFiles) ?? 0) > 0 && content.sideFilesHref !== undefined && (
          <p>
            <a href={around.inPlace(content.sideFilesHref)}>{w.sideFilesLink}</a>
          </p>
        )}
        <CheckField {...field('isLarge')} />
      </section>
    </>
  );
}
