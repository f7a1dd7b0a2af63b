import type { Interview, Interviews } from './interviews-rules';
import { changeRow } from '../../domain/worksheets/rows';
import { fill } from '../../i18n/words';
import { bind } from '../fields/bind';
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
          {(interview) => {
            const field = bind(interview, (part, key) => alter(interview.id, part, key), w, {
              row: interview.id,
            });
            return (
              <>
                <TextField max={TEXT_LENGTHS.name} {...field('role')} />
                <TextField max={TEXT_LENGTHS.name} {...field('team')} />
                <DayField {...field('date')} />
                <CheckField {...field('isManager')} />
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
            );
          }}
        </RowList>
      </section>
    </>
  );
}
