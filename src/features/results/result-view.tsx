import type { ReactNode } from 'react';
import type { AssessmentView, ItemView, ScaleView } from '../../views/views';
import { itemsOf } from '../../domain/assessment/placed-item';
import { assess } from '../../domain/assessment/result';
import type { Responses } from '../../domain/assessment/response';
import { count, fill } from '../../i18n/words';
import type { Stage } from '../../schemas/assessment';
import type { Scale } from '../../schemas/scale';
import type { Ui } from '../../schemas/ui';
import { AnswersSaid } from '../sharing/answers-said';
import { BalanceSection } from './balance-section';
import { Calculation } from './calculation';
import { FiguresTable } from './figures-table';
import { IndexSection } from './index-section';
import { NextSteps } from './next-steps';
import { Profile } from './profile';
import { StrengthsSection } from './strengths-section';
import { worksheetsFor, WorksheetsSection } from './worksheets-section';

export interface ResultProps {
  readonly assessments: readonly AssessmentView[];
  readonly rules: Scale;
  readonly scale: ScaleView;
  readonly words: Pick<Ui, 'results' | 'panel' | 'status' | 'stage' | 'paper' | 'assessment'>;
  readonly locale: string;
}

interface Props extends ResultProps {
  readonly responses: Responses;
  readonly stage: Stage | undefined;
  /** Statements of items that are no longer asked, by id. */
  readonly retired?: Readonly<Record<string, string>>;
}

/**
 * A whole result, for the reader’s own run and for the example alike: the profile first,
 * what to do, what holds, what to find out; the summary figures last.
 */
export function ResultView({
  assessments,
  rules,
  scale,
  words,
  locale,
  responses,
  stage,
  retired = {},
}: Props) {
  const result = assess(assessments, responses, stage, rules);
  const lists = assessments.flatMap(({ dimensions }) => dimensions);
  const items = lists.flatMap((list) => itemsOf(list).map((item) => ({ item, list })));
  const link = (id: string) => {
    const found = items.find((one) => one.item.id === id);
    return found && <a href={`${found.list.href}#${id}`}>{found.item.statement}</a>;
  };
  const openCritical = result.dimensions
    .filter(({ score }) => score.unanswered < score.items)
    .flatMap(({ open }) => open);
  const tools = worksheetsFor(
    items.map(({ item }) => item),
    responses,
  );
  const { results: r } = words;

  return (
    <div className="result">
      <Section id="profile" title={r.profile} lead={r.profileLead}>
        <Profile
          assessments={assessments}
          results={result.dimensions}
          rules={rules}
          scale={scale}
          words={words}
          locale={locale}
        />
      </Section>
      <Section id="next" title={r.steps}>
        {result.nextSteps.length > 0 ? (
          <NextSteps steps={result.nextSteps} lists={lists} scale={scale} words={r} />
        ) : (
          <p>{r.stepsNone}</p>
        )}
      </Section>
      <Section id="strengths" title={r.strengths}>
        <StrengthsSection strengths={result.strengths} lists={lists} scale={scale} words={r} />
      </Section>
      <Section
        id="find-out"
        title={r.findOut}
        lead={result.toFindOut.length > 0 ? r.findOutLead : r.findOutNone}
      >
        <Points ids={result.toFindOut.map(({ id }) => id)} link={link} />
        {openCritical.length > 0 && (
          <>
            <h3>{r.openCritical}</h3>
            <Points ids={openCritical} link={link} />
          </>
        )}
      </Section>
      {tools.length > 0 && (
        <Section id="tools" title={r.tools} lead={r.toolsLead}>
          <WorksheetsSection tools={tools} />
        </Section>
      )}
      {result.toPrepare.length > 0 && (
        <Section id="prepare" title={r.prepare} lead={r.prepareLead}>
          <ul className="points">
            {result.toPrepare.map(({ item }) => (
              <li key={item.id}>
                {link(item.id)}{' '}
                <span className="hint">{fill(r.preparedBy, { stage: words.stage.names[item.stage] })}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="balance" title={r.balance}>
        <BalanceSection balance={result.balance} assessments={assessments} words={r} />
      </Section>
      <Section id="indexes" title={r.indexes}>
        <IndexSection
          result={result}
          assessments={assessments}
          scale={scale}
          rules={rules}
          words={words}
          locale={locale}
        />
      </Section>
      {result.retired.length > 0 && (
        <p className="hint">
          {`${count(r.retired, result.retired.length, locale)} ${result.retired.map((id) => retired[id] ?? id).join(' · ')}`}
        </p>
      )}
      <details className="fold">
        <summary>{r.table}</summary>
        <FiguresTable assessments={assessments} result={result} scale={scale} words={words} />
      </details>
      <details className="fold">
        <summary>{r.calculation}</summary>
        <Calculation assessments={assessments} result={result} rules={rules} scale={scale} words={r} />
      </details>
      <details className="fold answers-fold">
        <summary>{words.paper.answers}</summary>
        <AnswersSaid assessments={assessments} responses={responses} scale={scale} words={words} />
      </details>
      <Section id="not" title={r.not}>
        {r.notText.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Section>
    </div>
  );
}

function Section({
  id,
  title,
  lead,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  return (
    <section id={id} className={`result-section result-${id}`}>
      <h2>{title}</h2>
      {lead !== undefined && <p className="section-lead">{lead}</p>}
      {children}
    </section>
  );
}

function Points({
  ids,
  link,
}: {
  readonly ids: readonly ItemView['id'][];
  readonly link: (id: string) => ReactNode;
}) {
  return ids.length === 0 ? null : (
    <ul className="points">
      {ids.map((id) => (
        <li key={id} data-point={id}>
          {link(id)}
        </li>
      ))}
    </ul>
  );
}
