import type { Interview, Interviews } from './interviews-rules';
import { changeRow } from '../../domain/worksheets/rows';
import { fill } from '../../i18n/words';
import { CheckField } from '../fields/choice-fields';
import { DayField } from '../fields/day-field';
import { RowList } from '../fields/row-list';
import { SaidAt } from '../fields/said';
import { TextField } from '../fields/text-field';
import type { EditorProps } from '../frame/worksheet';
import type { InterviewsContent } from './interviews-words';
import { OwnQuestions } from './own-questions';
import { Questions } from './questions';
import { Statements } from './statements';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';

/** The three questions to ask, then one sheet for each interview. */
export function InterviewsEditor({
  sheet,
  content,
  change,
  around,
}: EditorProps<Interviews, InterviewsContent>) {
  const { words: w } = content;
  const alter = (id: string, part: Partial<Interview>, key?: string) =>
    change({ interviews: changeRow(sheet.interviews, id, part) }, key);
  return (
    <>
      <section className="result-section" aria-labelledby="interview-questions">
        <h2 id="interview-questions">{w.questions}</h2>
        <p className="section-lead">{w.questionsLead}</p>
        <Questions words={w} />
      </section>
      <section className="result-section" aria-labelledby="interviews">
        <h2 id="interviews">{w.interviews}</h2>
        <RowList
          rows={sheet.interviews}
          onChange={(interviews) => change({ interviews })}
          nameOf={({ role }, i) => role || fill(w.interview, { n: i + 1 })}
          add={w.addInterview}
          create={(id): Interview => ({
            id,
            role: '',
            team: '',
            isManager: false,
            date: '',
            questions: [],
            statements: [],
          })}
          most={200}
        >
          {(interview) => (
            <>
              <TextField
                at={{ row: interview.id, field: 'role' }}
                label={w.role}
                max={TEXT_LENGTHS.name}
                value={interview.role}
                onChange={(role, key) => alter(interview.id, { role }, key)}
              />
              <TextField
                at={{ row: interview.id, field: 'team' }}
                label={w.team}
                max={TEXT_LENGTHS.name}
                value={interview.team}
                onChange={(team, key) => alter(interview.id, { team }, key)}
              />
              <DayField
                at={{ row: interview.id, field: 'date' }}
                label={w.date}
                value={interview.date}
                onChange={(date, key) => alter(interview.id, { date }, key)}
              />
              <CheckField
                at={{ row: interview.id, field: 'isManager' }}
                label={w.isManager}
                checked={interview.isManager}
                onChange={(isManager) => alter(interview.id, { isManager })}
              />
              <div className="field-wide">
                <OwnQuestions
                  interview={interview}
                  words={w}
                  remove={around.ui.remove}
                  onChange={(questions, key) => alter(interview.id, { questions }, key)}
                />
                <h3>{w.statements}</h3>
                <SaidAt at={{ row: interview.id }} />
                <Statements
                  interview={interview}
                  words={w}
                  none={around.ui.none}
                  onChange={(statements, key) => alter(interview.id, { statements }, key)}
                />
              </div>
            </>
          )}
        </RowList>
      </section>
    </>
  );
}
