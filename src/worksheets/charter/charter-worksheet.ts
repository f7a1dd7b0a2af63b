import {
  type Charter,
  charterSheet,
  checkCharter,
  composeCharter,
  newCharter,
  pointsToCheck,
  textsIn,
} from './charter-rules';
import { fearsSheet, hasOpenLegitimacyFear } from '../fears/fears-rules';
import { parseSheet, readSheet } from '../../domain/worksheets/sheet';
import { isPlanDay } from '../../domain/worksheets/plan-day';
import { writtenDay } from '../../i18n/days';
import { fill } from '../../i18n/words';
import { plainMarkdown } from '../../domain/tables/plain-markdown';
import { deskOf } from '../frame/desk-of';
import type { Surroundings, Worksheet } from '../frame/worksheet';
import { type CharterContent, languagesOf, wordsOfClause } from './charter-content';
import { CharterEditor } from './charter-editor';
import { CharterOutcome } from './charter-outcome';

/** The rules for using data, written together. */
export const charter: Worksheet<Charter, CharterContent> = {
  empty: ({ clauses }) => newCharter(clauses),
  read: (data) => readSheet(charterSheet, data),
  check: (sheet, { clauses, texts }, { locale, sheets }) => {
    const fears = parseSheet(fearsSheet, sheets('fears'));
    return checkCharter(
      clauses,
      sheet,
      (id) => textsIn(sheet, id, texts, locale),
      fears && hasOpenLegitimacyFear(fears),
    );
  },
  messages: ({ words }) => words.problems,
  Editor: CharterEditor,
  Outcome: CharterOutcome,
  table: (sheet, content, { locale }) => {
    const languages = languagesOf(sheet, content, locale);
    return [
      ['', content.words.themes, ...languages.map(({ name }) => name)],
      ...composeCharter(content.clauses, sheet).map(({ id, theme, number }) => [
        number,
        languages[0]?.document.themes[theme] ?? theme,
        ...languages.map((language) => wordsOfClause(sheet, id, language)),
      ]),
    ];
  },
  markdown: (sheet, content, around) => written(sheet, content, around, plainMarkdown, '#'),
  files: (sheet, content, around) => [
    {
      label: around.ui.plain,
      extension: 'txt',
      write: () => `${written(sheet, content, around, (text) => text, '')}\n`,
    },
  ],
};

export default deskOf(charter);

/**
 * The charter as a text, one language after another.
 * @param as how a text of somebody’s is written
 * @param mark what stands before a heading, once for each rank
 */
function written(
  sheet: Charter,
  content: CharterContent,
  { locale }: Pick<Surroundings, 'locale'>,
  as: (text: string) => string,
  mark: string,
): string {
  const heading = (rank: number, text: string) => [mark.repeat(rank), text].filter(Boolean).join(' ');
  const chosen = composeCharter(content.clauses, sheet);
  const themes = [...new Set(chosen.map(({ theme }) => theme))];
  return languagesOf(sheet, content, locale)
    .flatMap((language) => {
      const { document: d } = language;
      const list = (all: readonly string[]) => all.map((one) => `- ${as(one)}`).join('\n');
      const sessions = sheet.sessions.map(({ date, groups }) =>
        isPlanDay(date)
          ? fill(d.session, { date: writtenDay(date, language.locale), groups })
          : fill(d.sessionUndated, { groups }),
      );
      return [
        heading(1, sheet.organisation ? as(fill(d.titleOf, { name: sheet.organisation })) : d.title),
        ...themes.flatMap((theme, i) => [
          heading(2, `${i + 1}. ${d.themes[theme] ?? theme}`),
          chosen
            .filter((clause) => clause.theme === theme)
            .map(({ id, number }) => `${number} ${as(wordsOfClause(sheet, id, language))}`)
            .join('\n\n'),
        ]),
        heading(2, d.annex),
        sessions.length > 0 ? list(sessions) : d.annexNone,
        ...(isPlanDay(sheet.review)
          ? [fill(d.review, { date: writtenDay(sheet.review, language.locale) })]
          : []),
        heading(2, d.points),
        d.pointsLead,
        list(pointsToCheck(content.points, sheet).map(({ id }) => d.pointTexts[id] ?? '')),
        d.limits,
      ];
    })
    .join('\n\n');
}
