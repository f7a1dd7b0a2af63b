import { type FearLine, FEARS, moveFear, proposedTreatments, STATUSES, TREATMENTS } from './fears-rules';
import { bind } from '../fields/bind';
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
  const field = bind(line, onChange, w, { row: line.id });
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
      {line.fear === undefined && <TextField max={TEXT_LENGTHS.sentence} {...field('text')} />}
      <TextField max={TEXT_LENGTHS.name} {...field('group')} />
      <CheckField {...field('isField')} />
      <div className="field-wide">
        <TextField long hint={w.heardHint} max={TEXT_LENGTHS.passage} {...field('heard')} />
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
          options={TREATMENTS.map((value) => ({
            value,
            label: (
              <span>
                <span>{nameOfTreatment(value, isLarge, w)}</span>{' '}
                {usual.has(value) && <em className="usual">{w.usual}</em>}
              </span>
            ),
          }))}
          {...field('treatments')}
        />
      </div>
      <TextField max={TEXT_LENGTHS.name} {...field('role')} />
      <DayField {...field('review')} />
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
