import type { ItemView, ListView, ScaleView } from '../../views/views';
import type { NextStep } from '../../domain/assessment/next-steps';
import { fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';
import { labelOf } from '../../controls/label-of';

interface Props {
  readonly steps: readonly NextStep[];
  readonly lists: readonly ListView[];
  readonly scale: ScaleView;
  readonly words: Ui['results'];
}

/** What to do first: each step with the answer that calls for it, how to go about it, and where to read on. */
export function NextSteps({ steps, lists, scale, words }: Props) {
  return (
    <ol className="steps">
      {steps.map(({ item, response }) => {
        const list = lists.find(({ id }) => id === item.dimension);
        const view = list?.sections.flatMap(({ items }) => items).find(({ id }) => id === item.id);
        return list && view ? (
          <li key={item.id} data-step={item.id}>
            <Step item={view} list={list} answer={labelOf(response, scale)} words={words} />
          </li>
        ) : null;
      })}
    </ol>
  );
}

function Step({
  item,
  list,
  answer,
  words,
}: {
  readonly item: ItemView;
  readonly list: ListView;
  readonly answer: string;
  readonly words: Ui['results'];
}) {
  return (
    <>
      <p className="step-next">{item.next}</p>
      <dl>
        <dt>{words.why}</dt>
        <dd>
          <span>{item.statement}</span> <strong>{`${answer}.`}</strong>
          {item.cap !== undefined && <span className="step-cap">{` ${sentenceCase(item.cap)}`}</span>}
        </dd>
        <dt>{words.how}</dt>
        <dd>
          <span>{item.evidence}</span>
          {item.tool !== undefined && (
            <span className="step-tool">
              {' '}
              <a href={item.tool.href}>{fill(words.tool, { name: item.tool.name })}</a>.
            </span>
          )}
        </dd>
      </dl>
      <p className="step-links">
        {list.guidanceHref !== undefined && (
          <a href={list.guidanceHref}>
            {words.readAbout}
            <span className="said">{`, ${list.title}`}</span>
          </a>
        )}
        <a href={`${list.href}#${item.id}`}>
          <span>{list.short}</span>
          <span className="said">{`, ${item.statement}`}</span>
        </a>
      </p>
    </>
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
