import { randomId } from '../../../browser/random';
import {
  createFear,
  type Fear,
  type FearLine,
  FEARS,
  type Fears,
  moveFear,
  proposedClauses,
  proposedTreatments,
  STATUSES,
  TREATMENTS,
} from '../../../domain/worksheets/fears/fears';
import { changeRow } from '../../../domain/worksheets/rows';
import { MOST_ROWS } from '../../../domain/worksheets/sheet';
import { fill } from '../../../i18n/words';
import {
  CheckField,
  ChecksField,
  DayField,
  optionsOf,
  orNone,
  RadioField,
  SelectField,
} from '../fields/choice-fields';
import { NumberField } from '../fields/number-field';
import { RowList } from '../fields/row-list';
import { SaidAt } from '../fields/said';
import { TextField } from '../fields/text-field';
import type { EditorProps } from '../frame/tool';
import { nameOfFear, nameOfTreatment } from './fear-name';
import type { FearsContent } from './fears-content';

const DEGREES = ['1', '2', '3'] as const;

/** The usual fears to choose from, then what was heard, line by line. */
export function FearsEditor({ sheet, content, change, around }: EditorProps<Fears, FearsContent>) {
  const { words: w } = content;
  const add = (fear: Fear) => change({ ...sheet, lines: [...sheet.lines, createFear(randomId(), fear)] });
  const free = FEARS.filter((fear) => !sheet.lines.some((line) => line.fear === fear));
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
            <Line
              line={line}
              isLarge={sheet.isLarge}
              content={content}
              today={around.today}
              charterHref={around.inPlace(content.charterHref)}
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
          <NumberField
            at={{ field: 'silos' }}
            label={w.silos}
            value={sheet.silos}
            onChange={(silos, key) => change({ ...sheet, silos: silos ?? 0 }, key)}
          />
          <NumberField
            at={{ field: 'sideFiles' }}
            label={w.sideFiles}
            value={sheet.sideFiles}
            onChange={(sideFiles, key) => change({ ...sheet, sideFiles: sideFiles ?? 0 }, key)}
          />
        </div>
        {sheet.sideFiles > 0 && content.sideFilesHref !== undefined && (
          <p>
            <a href={around.inPlace(content.sideFilesHref)}>{w.sideFilesLink}</a>
          </p>
        )}
        <CheckField
          at={{ field: 'isLarge' }}
          label={w.isLarge}
          checked={sheet.isLarge}
          onChange={(isLarge) => change({ ...sheet, isLarge })}
        />
      </section>
    </>
  );
}

interface LineProps {
  readonly line: FearLine;
  readonly isLarge: boolean;
  readonly content: FearsContent;
  readonly today: string;
  readonly charterHref: string;
  readonly onChange: (part: Partial<FearLine>, key?: string) => void;
}

function Line({ line, isLarge, content, today, charterHref, onChange }: LineProps) {
  const { words: w, clauses } = content;
  const at = (field: string) => ({ row: line.id, field });
  const usual = new Set(proposedTreatments(line));
  const open = proposedClauses(line);
  return (
    <>
      <SelectField
        at={at('fear')}
        label={w.fear}
        value={line.fear ?? ''}
        options={orNone(optionsOf(FEARS, w.fears), w.free)}
        onChange={(fear) => onChange({ fear: fear === '' ? undefined : fear })}
      />
      {line.fear === undefined && (
        <TextField
          at={at('text')}
          label={w.text}
          max={200}
          value={line.text}
          onChange={(text, key) => onChange({ text }, key)}
        />
      )}
      <TextField
        at={at('group')}
        label={w.group}
        max={80}
        value={line.group}
        onChange={(group, key) => onChange({ group }, key)}
      />
      <CheckField
        at={at('isField')}
        label={w.isField}
        checked={line.isField}
        onChange={(isField) => onChange({ isField })}
      />
      <div className="field-wide">
        <TextField
          long
          at={at('heard')}
          label={w.heard}
          hint={w.heardHint}
          max={600}
          value={line.heard}
          onChange={(heard, key) => onChange({ heard }, key)}
        />
      </div>
      <RadioField
        at={at('frequency')}
        label={w.frequency}
        value={`${line.frequency}`}
        options={optionsOf(DEGREES, w.frequencies)}
        onChange={(frequency) => onChange({ frequency: Number(frequency) as FearLine['frequency'] })}
      />
      <RadioField
        at={at('intensity')}
        label={w.intensity}
        value={`${line.intensity}`}
        options={optionsOf(DEGREES, w.intensities)}
        onChange={(intensity) => onChange({ intensity: Number(intensity) as FearLine['intensity'] })}
      />
      <div className="field-wide">
        <ChecksField
          at={at('treatments')}
          label={w.treatments}
          options={TREATMENTS.map((value) => ({
            value,
            label: (
              <>
                {nameOfTreatment(value, isLarge, w)}{' '}
                {usual.has(value) && <em className="usual">{w.usual}</em>}
              </>
            ),
          }))}
          chosen={line.treatments}
          onChange={(treatments) => onChange({ treatments })}
        />
      </div>
      <TextField
        at={at('role')}
        label={w.role}
        max={80}
        value={line.role}
        onChange={(role, key) => onChange({ role }, key)}
      />
      <DayField
        at={at('review')}
        label={w.review}
        value={line.review}
        onChange={(review, key) => onChange({ review }, key)}
      />
      <SelectField
        at={at('status')}
        label={w.status}
        value={line.status}
        options={optionsOf(STATUSES, w.statuses)}
        onChange={(status) => onChange(moveFear(line, status, today))}
      />
      {(open.length > 0 || line.clauses.length > 0) && (
        <div className="field-wide fear-clauses">
          <h3>{w.clauses}</h3>
          {line.clauses.length > 0 && (
            <ul className="plain-list">
              {line.clauses.map((id) => (
                <li key={id} data-clause={id}>
                  {clauses[id] ?? id}
                </li>
              ))}
            </ul>
          )}
          {open.length > 0 && <p className="hint">{w.clausesLead}</p>}
          <ul className="proposals">
            {open.map((id) => (
              <li key={id}>
                <button
                  type="button"
                  className="plain-button"
                  onClick={() => onChange({ clauses: [...line.clauses, id] })}
                >
                  {fill(w.acceptClause, { clause: clauses[id] ?? id })}
                </button>
              </li>
            ))}
          </ul>
          {line.clauses.length > 0 && (
            <p>
              <a href={charterHref}>{w.toCharter}</a>
            </p>
          )}
        </div>
      )}
      <div className="field-wide">
        <SaidAt at={{ row: line.id }} />
      </div>
    </>
  );
}
