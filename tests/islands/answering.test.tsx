import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { AnswerField } from '../../src/islands/answering/answer-field';
import { ResultPanel } from '../../src/islands/answering/result-panel';
import { assessDimension } from '../../src/domain/assessment/dimension-result';
import type { Response } from '../../src/domain/assessment/response';
import { listOf, rules, scale, words } from './fixtures';

const fears = listOf('k5-fears');
const support = listOf('k6-support');
const heard = fears.sections[0]!.items.find(({ id }) => id === 'fears-heard')!;
const pilot = support.sections[0]!.items.find(({ id }) => id === 'pilot-well-chosen')!;

beforeEach(() => {
  document.body.replaceChildren();
});

describe('a point', () => {
  const field = (response: Response | undefined, onAnswer = vi.fn(), item = heard) => (
    <AnswerField
      item={item}
      number={1}
      scale={scale}
      words={words}
      note={undefined}
      onNote={vi.fn()}
      response={response}
      onAnswer={onAnswer}
    />
  );

  test('offers five answers, and six where it may not apply', async () => {
    const screen = await render(field(undefined));
    expect(screen.getByRole('radio').elements()).toHaveLength(5);
    await screen.rerender(field(undefined, vi.fn(), pilot));
    expect(screen.getByRole('radio').elements()).toHaveLength(6);
    await expect.element(screen.getByRole('radio', { name: 'Sans objet' })).toBeInTheDocument();
  });

  test('tells the answer given, and shows the one it is handed', async () => {
    const onAnswer = vi.fn();
    const screen = await render(field(undefined, onAnswer));
    await screen.getByRole('radio', { name: 'Amorcé' }).click({ force: true });
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('fears-heard', 1);
    await expect.element(screen.getByRole('radio', { name: 'Amorcé' })).not.toBeChecked();
    await screen.rerender(field(1, onAnswer));
    await expect.element(screen.getByRole('radio', { name: 'Amorcé' })).toBeChecked();
  });

  test('clears its answer', async () => {
    const onAnswer = vi.fn();
    const screen = await render(field('dont-know', onAnswer));
    await screen.getByRole('button', { name: 'Effacer la réponse' }).click();
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('fears-heard', null);
  });

  test('names itself by its statement and is described by its evidence', async () => {
    const screen = await render(field(undefined));
    const group = screen.getByRole('group');
    await expect.element(group).toHaveAccessibleName(/Nous avons recueilli les craintes/);
    await expect
      .element(group)
      .toHaveAccessibleDescription(/Point critique\. Preuve possible : Un registre partagé/);
  });

  test('keeps an answer given to the page before the script came', async () => {
    const container = document.body.appendChild(document.createElement('div'));
    const onAnswer = vi.fn();
    container.innerHTML = renderToString(field(undefined, onAnswer));
    container.querySelector<HTMLInputElement>('input[value="2"]')!.checked = true;
    const root = hydrateRoot(container, field(undefined, onAnswer));
    await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledExactlyOnceWith('fears-heard', 2));
    root.unmount();
  });
});

describe('the panel', () => {
  const panel = (responses: Record<string, Response>, list = fears, known = true) => (
    <ResultPanel
      result={assessDimension(list, new Map(Object.entries(responses)), undefined, rules)}
      list={list}
      scale={scale}
      responses={new Map(Object.entries(responses))}
      rules={rules}
      words={words}
      locale="fr"
      known={known}
      linked
    />
  );
  const all = (response: Response, list = fears) =>
    Object.fromEntries(list.sections[0]!.items.map(({ id }) => [id, response])) as Record<string, Response>;

  test('claims no result before the answers have been read', async () => {
    const screen = await render(panel(all(3), fears, false));
    expect(screen.container.querySelector('[data-dimension]')).toBeNull();
  });

  test('gives score, coverage and band, and no interval when all is known', async () => {
    const screen = await render(panel(all(3)));
    await expect.element(screen.getByRole('complementary')).toHaveAttribute('data-score', '100');
    await expect
      .element(screen.getByText(/100 % des points ont un niveau, bonne fiabilité/))
      .toBeInTheDocument();
    expect(screen.container.textContent).not.toContain('selon ce qui reste à savoir');
    expect(screen.container.textContent).toContain('Solide');
  });

  test('gives the reason of a cap', async () => {
    const screen = await render(panel({ ...all(3), 'fears-heard': 0 }));
    await expect
      .element(screen.getByText(/Palier plafonné à « Fragile » : les craintes qui n’ont pas été dites/))
      .toBeInTheDocument();
    await expect.element(screen.getByRole('complementary')).toHaveAttribute('data-band', 'solid');
    await expect.element(screen.getByRole('complementary')).toHaveAttribute('data-capped-band', 'fragile');
  });

  test('says nothing of a cap above the band', async () => {
    const screen = await render(panel(all(0)));
    expect(screen.container.textContent).toContain('Fondations à poser');
    expect(screen.container.textContent).not.toContain('plafonné');
  });

  test('names the points still to rate, and the answers by level', async () => {
    const screen = await render(panel({ 'fears-heard': 1, 'charter-coauthored': 'dont-know' }));
    const missing = [...screen.container.querySelectorAll('[data-missing]')].map((one) =>
      one.getAttribute('data-missing'),
    );
    expect(missing).toEqual([
      'contact-ownership-settled',
      'activity-data-safeguard',
      'side-files-understood',
      'workshops-on-real-cases',
      'charter-coauthored',
    ]);
    expect(screen.container.textContent).toContain('Amorcé 1, Je ne sais pas 1, Sans réponse 4');
  });

  test('is provisional while a critical point has no answer', async () => {
    const { 'fears-heard': _, ...rest } = all(2);
    const screen = await render(panel(rest));
    await expect
      .element(screen.getByText(/Provisoire : un point critique attend une réponse/))
      .toBeInTheDocument();
  });

  test('announces a change once a pause, in words, and nothing of what it came with', async () => {
    const screen = await render(panel({ 'fears-heard': 2 }));
    const live = screen.container.querySelector('[aria-live]')!;
    const heard: string[] = [];
    const listener = new MutationObserver(() => heard.push(live.textContent));
    listener.observe(live, { subtree: true, childList: true, characterData: true });
    expect(live.textContent).toBe('');
    const ids = fears.sections[0]!.items.map(({ id }) => id);
    for (const most of [2, 3, 4])
      await screen.rerender(panel(Object.fromEntries(ids.slice(0, most).map((id) => [id, 2]))));
    await vi.waitFor(() => expect(heard).toEqual(['67 sur 100, en construction, restent 2 points.']), 5_000);
    listener.disconnect();
  });

  test.each<[Response, string]>([
    ['dont-know', 'unknown'],
    // Where it is not offered it counts as no answer.
    ['not-applicable', 'empty'],
  ])('all at %s is no score but says why', async (response, status) => {
    const screen = await render(panel(all(response)));
    const aside = screen.getByRole('complementary');
    await expect.element(aside).toHaveAttribute('data-status', status);
    await expect.element(aside).not.toHaveAttribute('data-score');
    expect(screen.container.textContent).not.toMatch(/NaN|undefined|null/);
  });
});
