import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { AnswerField } from '../../src/features/answering/answer-field';
import { AnswerList } from '../../src/features/answering/answer-list';
import { startAnswering } from '../../src/features/answering/answering';
import { ListPanel } from '../../src/features/answering/list-panel';
import type { Port } from '../../src/features/answering/port';
import { show as mountPanel } from '../../src/features/answering/mount-panel';
import { show as showPanel } from '../../src/features/answering/show-panel';
import { KeepingText } from '../../src/features/keeping/keeping-text';
import { drawInto } from '../../src/controls/draw';
import { BalanceSection } from '../../src/features/results/balance-section';
import { readRun } from '../../src/store/runs/run-store';
import type { Response } from '../../src/domain/assessment/response';
import { answer, createRun, type Run } from '../../src/domain/run/run';
import { listOf, scale, subjectOf, words } from './fixtures';

const fears = listOf('k5-fears');
const support = listOf('k6-support');
const subject = subjectOf([fears, support]);
const heard = fears.sections[0]!.items.find(({ id }) => id === 'fears-heard')!;
const pilot = support.sections[0]!.items.find(({ id }) => id === 'pilot-well-chosen')!;

const runOf = (responses: Record<string, Response>): Run =>
  Object.entries(responses).reduce(
    (run, [item, response]) => answer(run, item, response, 1),
    createRun('a', 1),
  );

beforeEach(() => {
  document.body.replaceChildren();
});

describe('a point', () => {
  /** A port that holds what it is told, so that it can be shown. */
  const portOf = (responses: Record<string, Response> = {}) => {
    let run = runOf(responses);
    return {
      read: () => run,
      answer: vi.fn<Port['answer']>((item, response) => {
        run = answer(run, item, response, 2);
      }),
      note: vi.fn(),
    };
  };
  const field = (item = heard) => <AnswerField item={item} number={1} scale={scale} words={words} />;

  test('offers five answers, and six where it may not apply', async () => {
    const screen = await render(field());
    expect(screen.getByRole('radio').elements()).toHaveLength(5);
    await screen.rerender(field(pilot));
    expect(screen.getByRole('radio').elements()).toHaveLength(6);
    await expect.element(screen.getByRole('radio', { name: 'Sans objet' })).toBeInTheDocument();
  });

  test('tells the answer given, and shows the one it is handed', async () => {
    const port = portOf({ 'fears-heard': 3 });
    const screen = await render(field());
    startAnswering(port);
    await expect.element(screen.getByRole('radio', { name: 'Vécu' })).toBeChecked();
    await screen.getByRole('radio', { name: 'Amorcé' }).click({ force: true });
    expect(port.answer).toHaveBeenCalledExactlyOnceWith('fears-heard', 1);
    startAnswering(portOf());
    expect(screen.container.querySelector('input:checked')).toBeNull();
  });

  test('clears its answer, and keeps the reader', async () => {
    const port = portOf({ 'fears-heard': 'dont-know' });
    const screen = await render(field());
    startAnswering(port);
    await screen.getByRole('button', { name: 'Effacer la réponse' }).click();
    expect(port.answer).toHaveBeenCalledExactlyOnceWith('fears-heard', null);
    expect(document.activeElement).toBe(screen.container.querySelector('input'));
    startAnswering(port);
    expect(screen.getByRole('button', { name: 'Effacer la réponse' }).query()).toBeNull();
  });

  test('names itself by its statement and is described by its evidence', async () => {
    const screen = await render(field());
    const group = screen.getByRole('group');
    await expect.element(group).toHaveAccessibleName(/Nous avons recueilli les craintes/);
    await expect
      .element(group)
      .toHaveAccessibleDescription(/Point critique\. Preuve possible : Un registre partagé/);
  });

  test('keeps answers given before the script came, and never those of another port', async () => {
    const port = portOf();
    const screen = await render(<AnswerList list={fears} scale={scale} words={words} headingLevel={2} />);
    const check = (item: string, value: string) =>
      (screen.container.querySelector<HTMLInputElement>(`[data-item="${item}"] [value="${value}"]`)!.checked =
        true);
    check('fears-heard', '2');
    check('charter-coauthored', 'dont-know');
    startAnswering(port);
    expect(port.answer.mock.calls).toEqual([
      ['fears-heard', 2],
      ['charter-coauthored', 'dont-know'],
    ]);
    const another = portOf();
    startAnswering(another);
    expect(another.answer).not.toHaveBeenCalled();
    expect(screen.container.querySelector('input:checked')).toBeNull();
  });
});

describe('what is drawn without a framework', () => {
  const drawn = document.createElement('div');
  const markup = (content: Parameters<typeof drawInto>[1]) => {
    const made = document.createElement('div');
    made.innerHTML = renderToStaticMarkup(content);
    made.normalize();
    return made;
  };
  const balance = { gap: -12, side: 'people-ahead' } as const;

  test.each([
    ['a list', <AnswerList key="a" list={support} scale={scale} words={words} headingLevel={3} />],
    ['a panel', <ListPanel key="a" list={fears} subject={subject} linked />],
    ['a balance', <BalanceSection key="a" balance={balance} assessments={[]} words={words.results} />],
    [
      'a note on keeping',
      <KeepingText
        key="a"
        words={words.keeping}
        state={{ ...readRun(), undo: 'erased', setAside: [{ place: 'tab', key: 'x' }] }}
        isBack
        onTakeBack={vi.fn()}
        then={(action) => action}
      />,
    ],
  ])('is what the build draws: %s', (_, content) => {
    drawInto(drawn, content);
    drawn.normalize();
    expect(drawn.isEqualNode(markup(content))).toBe(true);
    expect(drawn.textContent).not.toBe('');
  });

  test('leaves what is alike where it stands, with the focus in it, and does what it is told anew', () => {
    document.body.append(drawn);
    const press = vi.fn();
    const button = (name: string, onClick: () => void) => (
      <>
        {name === 'b' && 'before '}
        <p className={name}>
          <button type="button" onClick={onClick} aria-pressed={name === 'b'}>
            {name}
          </button>
        </p>
      </>
    );
    drawInto(drawn, [<hr key="r" />, button('a', vi.fn())]);
    const stood = drawn.querySelector('button')!;
    stood.focus();
    drawInto(drawn, [<hr key="r" />, <p key="b">{button('b', press).props.children[1].props.children}</p>]);
    expect(drawn.querySelector('button')).toBe(stood);
    expect(document.activeElement).toBe(stood);
    expect([stood.textContent, stood.getAttribute('aria-pressed')]).toEqual(['b', 'true']);
    stood.click();
    expect(press).toHaveBeenCalledOnce();
    drawInto(drawn, null);
    expect(drawn.childNodes).toHaveLength(0);
  });
});

describe('the panel', () => {
  let place: HTMLElement;
  const panel = (responses: Record<string, Response>, list = fears) => {
    if (place?.dataset['list'] !== list.id || !place.isConnected) {
      place = document.createElement('div');
      place.dataset['list'] = list.id;
      document.body.append(place);
    }
    const show = place.querySelector('.panel') ? showPanel : mountPanel;
    show(place, subject, runOf(responses));
    return place.querySelector('aside')!;
  };
  const all = (response: Response, list = fears) =>
    Object.fromEntries(list.sections[0]!.items.map(({ id }) => [id, response])) as Record<string, Response>;

  test('claims no result before the answers have been read', () => {
    drawInto(document.body, <ListPanel list={fears} subject={subject} linked />);
    expect(document.querySelector('[data-dimension]')).toBeNull();
  });

  test('gives score, coverage and band, and no interval when all is known', () => {
    const aside = panel(all(3));
    expect(aside.dataset['score']).toBe('100');
    expect(aside.textContent).toMatch(/100 % des points ont un niveau, bonne fiabilité/);
    expect(aside.textContent).not.toContain('selon ce qui reste à savoir');
    expect(aside.textContent).toContain('Solide');
  });

  test('gives the reason of a cap', () => {
    const aside = panel({ ...all(3), 'fears-heard': 0 });
    expect(aside.textContent).toMatch(/Palier plafonné à « Fragile » : les craintes qui n’ont pas été dites/);
    expect(aside.dataset['band']).toBe('solid');
    expect(aside.dataset['cappedBand']).toBe('fragile');
  });

  test('says nothing of a cap above the band', () => {
    const aside = panel(all(0));
    expect(aside.textContent).toContain('Fondations à poser');
    expect(aside.textContent).not.toContain('plafonné');
  });

  test('names the points still to rate, and the answers by level', () => {
    const aside = panel({ 'fears-heard': 1, 'charter-coauthored': 'dont-know' });
    const missing = [...aside.querySelectorAll('[data-missing]')].map((one) =>
      one.getAttribute('data-missing'),
    );
    expect(missing).toEqual([
      'contact-ownership-settled',
      'activity-data-safeguard',
      'side-files-understood',
      'workshops-on-real-cases',
      'charter-coauthored',
    ]);
    expect(aside.textContent).toContain('Amorcé 1, Je ne sais pas 1, Sans réponse 4');
  });

  test('is provisional while a critical point has no answer', () => {
    const { 'fears-heard': _, ...rest } = all(2);
    const aside = panel(rest);
    expect(aside.textContent).toMatch(/Provisoire : un point critique attend une réponse/);
  });

  test('announces a change once a pause, in words, and nothing of what it came with', async () => {
    const aside = panel({ 'fears-heard': 2 });
    const live = aside.querySelector(':scope > [aria-live]')!;
    const heard: string[] = [];
    const listener = new MutationObserver(() => heard.push(live.textContent));
    listener.observe(live, { subtree: true, childList: true, characterData: true });
    expect(live.textContent).toBe('');
    const ids = fears.sections[0]!.items.map(({ id }) => id);
    for (const most of [2, 3, 4]) panel(Object.fromEntries(ids.slice(0, most).map((id) => [id, 2])));
    await vi.waitFor(() => expect(heard).toEqual(['67 sur 100, en construction, restent 2 points.']), 5_000);
    listener.disconnect();
  });

  test.each<[Response, string]>([
    ['dont-know', 'unknown'],
    // Where it is not offered it counts as no answer.
    ['not-applicable', 'empty'],
  ])('all at %s is no score but says why', (response, status) => {
    const aside = panel(all(response));
    expect(aside.dataset['status']).toBe(status);
    expect(aside.dataset).not.toHaveProperty('score');
    expect(aside.textContent).not.toMatch(/NaN|undefined|null/);
  });
});
