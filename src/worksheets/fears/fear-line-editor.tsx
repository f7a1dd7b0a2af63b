import { type FearLine, FEARS, moveFear, proposedTreatments, STATUSES, TREATMENTS } from './fears-rules';
import { CheckField, ChecksField, optionsOf, orNone, RadioField, SelectField } from '../fields/choice-fields';
import { DayField } from '../fields/day-field';
import { SaidAt } from '../fields/said';
import { TextField } from '../fields/text-field';
import { FearClauses } from './fear-clauses';
import { nameOfTreatment } from './fear-name';
import type { FearsContent } from './fears-words';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';

const DEGREES = ['1', '2', '3'] as const;

interface Props {
  readonly line: FearLine;
  readonly isLarge: boolean;
  readonly content: FearsContent;
  readonly today: string;
  readonly charterHref: string | undefined;
  readonly onChange: (part: Partial<FearLine>, key?: string) => void;
}

/** One fear: whose it is, how much it weighs, what answers it. */
export function FearLineEditor({ line, isLarge, content, today, charterHref, onChange }: Props) {
  const { words: w } = content;
  const at = (field: string) => ({ row: line.id, field });
  const usual = new Set(proposedTreatments(line));
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
          max={TEXT_LENGTHS.sentence}
          value={line.text}
          onChange={(text, key) => onChange({ text }, key)}
        />
      )}
      <TextField
        at={at('group')}
        label={w.group}
        max={TEXT_LENGTHS.name}
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
          max={TEXT_LENGTHS.passage}
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
              <span>
                <span>{nameOfTreatment(value, isLarge, w)}</span>{' '}
                {usual.has(value) && <em className="usual">{w.usual}</em>}
              </span>
            ),
          }))}
          chosen={line.treatments}
          onChange={(treatments) => onChange({ treatments })}
        />
      </div>
      <TextField
        at={at('role')}
        label={w.role}
        max={TEXT_LENGTHS.name}
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
      <FearClauses
        line={line}
        clauses={content.clauses}
        words={w}
        charterHref={charterHref}
        onChange={onChange}
      />
      <div className="field-wide">
        <SaidAt at={{ row: line.id }} />
      </div>
    </>
  );
}
