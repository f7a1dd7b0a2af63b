import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { parseResponse, type Response } from '../../../src/domain/assessment/response';
import { scoreResponses } from '../../../src/domain/assessment/score';
import type { Scale } from '../../../src/schemas/scale';
import type { List } from '../list-content.mjs';
import '../radios.css';

/** The list, put in by the build. */
declare const LIST: List & { readonly rules: Scale };

const { title, sections, rules, bands } = LIST;
const ids = sections.flatMap(({ points }) => points.map(({ id }) => id));

/** A page as one writes it first with React: state at the top, everything drawn from it in the browser. */
function App() {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Response>>(new Map());
  const result = scoreResponses(
    ids.map((id) => answers.get(id)),
    rules,
  );
  const answer = (id: string, value: string) => {
    const response = parseResponse(value);
    if (response !== undefined) setAnswers(new Map(answers).set(id, response));
  };
  return (
    <main>
      <h1>{title}</h1>
      {sections.map(({ heading, points }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {points.map(({ id, statement, evidence, answers: offered }) => (
            <form key={id} data-item={id}>
              <fieldset>
                <legend>{statement}</legend>
                <p>{evidence}</p>
                {offered.map(({ value, label }) => (
                  <label key={value}>
                    <input
                      type="radio"
                      name={id}
                      value={value}
                      checked={String(answers.get(id)) === value}
                      onChange={() => answer(id, value)}
                    />{' '}
                    <span>{label}</span>
                  </label>
                ))}
              </fieldset>
            </form>
          ))}
        </section>
      ))}
      <p className="result" role="status">
        <span className="score">{result.status === 'ok' ? result.score : '–'}</span>{' '}
        <span className="band">
          {result.status === 'ok' && bands.find(({ id }) => id === result.band)?.label}
        </span>
      </p>
    </main>
  );
}

createRoot(document.querySelector('#root')!).render(<App />);
