import type { Interview } from './interviews-rules';
import { SaidAt } from '../fields/said';
import { TextField } from '../fields/text-field';
import type { InterviewsContent } from './interviews-words';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';

const MOST = 10;

interface Props {
  readonly interview: Interview;
  readonly words: InterviewsContent['words'];
  readonly remove: string;
  readonly onChange: (questions: readonly string[], key?: string) => void;
}

/** Questions of one’s own, as they were asked. */
export function OwnQuestions({ interview, words: w, remove, onChange }: Props) {
  const { id, questions } = interview;
  return (
    <details className="fold own-questions" open={questions.length > 0}>
      <summary>{w.ownQuestions}</summary>
      <SaidAt at={{ row: id, field: 'questions' }} />
      {questions.map((question, i) => (
        <div key={i} className="own-question">
          <TextField
            at={{ row: id, column: `${i}`, field: 'question' }}
            label={`${w.ownQuestion} ${i + 1}`}
            max={TEXT_LENGTHS.question}
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
              <span>{remove}</span>
              <span className="vh">{` ${w.ownQuestion} ${i + 1}`}</span>
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
