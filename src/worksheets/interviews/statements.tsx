import { cut } from '../../domain/run/plain-text';
import { type Interview, NEED_KINDS, type Statement } from './interviews-rules';
import { changeRow } from '../../domain/worksheets/rows';
import { bind } from '../fields/bind';
import { CheckField, optionsOf, orNone, SelectField } from '../fields/choice-fields';
import { RowList } from '../fields/row-list';
import { TextField } from '../fields/text-field';
import type { InterviewsContent } from './interviews-words';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';

interface Props {
  readonly interview: Interview;
  readonly words: InterviewsContent['words'];
  readonly none: string;
  readonly onChange: (statements: readonly Statement[], key?: string) => void;
}

/** What was said, from the words themselves to what they serve. */
export function Statements({ interview, words: w, none, onChange }: Props) {
  const { statements } = interview;
  return (
    <RowList
      rows={statements}
      onChange={(all) => onChange(all)}
      nameOf={({ own }, i) => cut(own, 60) || `${w.own} ${i + 1}`}
      add={w.addStatement}
      create={(id): Statement => ({ id, own: '', reworded: '', wasReadBack: false, purpose: '' })}
      most={60}
    >
      {(statement) => {
        const at = (field: string) => ({ row: interview.id, column: statement.id, field });
        const alter = (part: Partial<Statement>, key?: string) =>
          onChange(changeRow(statements, statement.id, part), key);
        const field = bind(statement, alter, w, { row: interview.id, column: statement.id });
        return (
          <>
            <TextField long hint={w.ownHint} max={TEXT_LENGTHS.passage} {...field('own')} />
            <TextField long max={TEXT_LENGTHS.passage} {...field('reworded')} />
            <SelectField
              at={at('kind')}
              label={w.kind}
              value={statement.kind ?? ''}
              options={orNone(optionsOf(NEED_KINDS, w.kinds), none)}
              onChange={(kind) => alter({ kind: kind || undefined })}
            />
            <TextField hint={w.purposeHint} max={TEXT_LENGTHS.sentence} {...field('purpose')} />
            <CheckField {...field('wasReadBack')} />
          </>
        );
      }}
    </RowList>
  );
}
