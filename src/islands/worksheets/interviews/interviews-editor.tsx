import {
  type Interview,
  type Interviews,
  NEED_KINDS,
  type Statement,
} from '../../../domain/worksheets/interviews/interviews';
import { changeRow } from '../../../domain/worksheets/rows';
import { fill } from '../../../i18n/words';
import { CheckField, DayField, optionsOf, orNone, SelectField } from '../fields/choice-fields';
import { RowList } from '../fields/row-list';
import { SaidAt } from '../fields/said';
import { TextField } from '../fields/text-field';
import type { EditorProps } from '../frame/tool';
import type { InterviewsContent } from './interviews-content';

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
                max={80}
                value={interview.role}
                onChange={(role, key) => alter(interview.id, { role }, key)}
              />
              <TextField
                at={{ row: interview.id, field: 'team' }}
                label={w.team}
                max={80}
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

/** The questions as they are asked, with a probe each and the one to close with. */
export function Questions({ words: w }: { readonly words: InterviewsContent['words'] }) {
  return (
    <>
      <ol className="interview-questions">
        {w.questionTexts.map((question, i) => (
          <li key={question}>
            <p>{question}</p>
            <p className="hint">{fill(w.probe, { text: w.probes[i] ?? '' })}</p>
          </li>
        ))}
      </ol>
      <p>{w.closing}</p>
    </>
  );
}

interface OwnProps {
  readonly interview: Interview;
  readonly words: InterviewsContent['words'];
  readonly remove: string;
  readonly onChange: (questions: readonly string[], key?: string) => void;
}

/** Questions of one’s own, as they were asked. */
function OwnQuestions({ interview, words: w, remove, onChange }: OwnProps) {
  const { id, questions } = interview;
  const MOST = 10;
  return (
    <details className="fold own-questions" open={questions.length > 0}>
      <summary>{w.ownQuestions}</summary>
      <SaidAt at={{ row: id, field: 'questions' }} />
      {questions.map((question, i) => (
        <div key={i} className="own-question">
          <TextField
            at={{ row: id, column: `${i}`, field: 'question' }}
            label={`${w.ownQuestion} ${i + 1}`}
            max={300}
            value={question}
            onChange={(text, key) =>
              onChange(
                questions.map((one, n) => (n === i ? text : one)),
                key,
              )
            }
          />
          <p className="quiet-actions">
            <button type="button" onClick={() => onChange(questions.filter((_, n) => n !== i))}>
              {remove}
              <span className="vh">
                {' '}
                {w.ownQuestion} {i + 1}
              </span>
            </button>
          </p>
        </div>
      ))}
      <p className="actions">
        <button
          type="button"
          className="button button-quiet"
          disabled={questions.length >= MOST}
          onClick={() => onChange([...questions, ''])}
        >
          {w.addQuestion}
        </button>
      </p>
    </details>
  );
}

interface StatementsProps {
  readonly interview: Interview;
  readonly words: InterviewsContent['words'];
  readonly none: string;
  readonly onChange: (statements: readonly Statement[], key?: string) => void;
}

/** What was said, from the words themselves to what they serve. */
function Statements({ interview, words: w, none, onChange }: StatementsProps) {
  const { statements } = interview;
  return (
    <RowList
      rows={statements}
      onChange={(all) => onChange(all)}
      nameOf={({ own }, i) => own.slice(0, 60) || `${w.own} ${i + 1}`}
      add={w.addStatement}
      create={(id): Statement => ({ id, own: '', reworded: '', wasReadBack: false, purpose: '' })}
      most={60}
    >
      {(statement) => {
        const at = (field: string) => ({ row: interview.id, column: statement.id, field });
        const alter = (part: Partial<Statement>, key?: string) =>
          onChange(changeRow(statements, statement.id, part), key);
        return (
          <>
            <TextField
              long
              at={at('own')}
              label={w.own}
              hint={w.ownHint}
              max={600}
              value={statement.own}
              onChange={(own, key) => alter({ own }, key)}
            />
            <TextField
              long
              at={at('reworded')}
              label={w.reworded}
              max={600}
              value={statement.reworded}
              onChange={(reworded, key) => alter({ reworded }, key)}
            />
            <SelectField
              at={at('kind')}
              label={w.kind}
              value={statement.kind ?? ''}
              options={orNone(optionsOf(NEED_KINDS, w.kinds), none)}
              onChange={(kind) => alter({ kind: kind || undefined })}
            />
            <TextField
              at={at('purpose')}
              label={w.purpose}
              hint={w.purposeHint}
              max={200}
              value={statement.purpose}
              onChange={(purpose, key) => alter({ purpose }, key)}
            />
            <CheckField
              at={at('wasReadBack')}
              label={w.wasReadBack}
              checked={statement.wasReadBack}
              onChange={(wasReadBack) => alter({ wasReadBack })}
            />
          </>
        );
      }}
    </RowList>
  );
}
