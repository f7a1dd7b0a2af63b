import { type ReactNode, useEffect, useRef } from 'react';
import type { ListView, ScaleView } from '../../views/views';
import { itemsOf } from '../../domain/assessment/placed-item';
import { groupOf, type Run, responsesOf } from '../../domain/run/run';
import { count } from '../../i18n/words';
import type { Group } from '../../schemas/group';
import type { Ui } from '../../schemas/ui';
import { AnswerList } from '../answering/answer-list';
import { announce } from '../../controls/announce';
import { KeepingNote } from '../keeping/keeping-note';
import { GroupSelect } from '../../controls/group-select';
import type { Reply } from './reply-run';

interface Props {
  readonly asked: readonly ListView[];
  readonly run: Run | undefined;
  /** What the invitation says before anything was answered. */
  readonly group: Group | undefined;
  readonly reply: Reply;
  readonly scale: ScaleView;
  readonly words: Pick<Ui, 'invitation' | 'assessment' | 'groups' | 'keeping' | 'note'>;
  readonly locale: string;
  /** What the answers mean. */
  readonly children: ReactNode;
}

/** What was chosen to be asked, and nothing else, answered into a run of its own. */
export function InvitationQuestions({ asked, run, group, reply, scale, words, locale, children }: Props) {
  const { invitation: w } = words;
  const responses = responsesOf(run);
  const items = asked.flatMap(itemsOf);
  const answered = items.filter(({ id }) => responses.has(id)).length;
  const progress = count(w.progress, answered, locale, { items: items.length });
  const live = useRef<HTMLParagraphElement>(null);
  useEffect(() => announce(live.current, progress), [progress]);
  return (
    <>
      <p className="hint">{w.answering}</p>
      <GroupSelect group={run ? groupOf(run) : group} words={words.groups} onChoose={reply.group} />
      <KeepingNote words={words.keeping} of={{ run }} />
      {children}
      {asked.map((list) => (
        <section key={list.id} className="asked-list" data-asked={list.id}>
          <h2>{list.title || w.express}</h2>
          <AnswerList list={list} scale={scale} words={words} headingLevel={3} />
        </section>
      ))}
      <p className="invitation-progress">{progress}</p>
      <p className="vh" aria-live="polite" ref={live} />
    </>
  );
}
