import { fill } from '../../i18n/words';
import type { InterviewsContent } from './interviews-words';

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
