import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Charter, composeCharter, editClause, editOf, type NumberedClause } from './charter-rules';
import { fill } from '../../i18n/words';
import { placeId } from '../fields/place';
import type { EditorProps } from '../frame/worksheet';
import { type CharterContent, type CharterLanguage, languagesOf, wordsOfClause } from './charter-content';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';
import { Sentence } from '../../controls/as-typed';

/** The charter as it composes, in one language or in several side by side; each clause can be reworded in place. */
export function CharterSheet({ sheet, content, change, around }: EditorProps<Charter, CharterContent>) {
  const { words: w, clauses } = content;
  const languages = languagesOf(sheet, content, around.locale);
  const [editing, edit] = useState<string>();
  const chosen = composeCharter(clauses, sheet);
  const themes = [...new Set(chosen.map(({ theme }) => theme))];
  const first = languages[0];
  if (!first) return null;
  const views = [
    ...content.languages.map(({ locale, name }) => ({ locales: [locale], label: name })),
    ...(content.languages.length > 1
      ? [{ locales: content.languages.map(({ locale }) => locale), label: w.sideBySide }]
      : []),
  ];
  return (
    <article className="charter-sheet" aria-label={first.document.title}>
      {views.length > 1 && (
        <div className="radios-row" role="group" aria-label={w.languages}>
          {views.map(({ locales, label }) => (
            <label key={label}>
              <input
                type="radio"
                name="charter-languages"
                checked={locales.join() === languages.map(({ locale }) => locale).join()}
                onChange={() => change({ ...sheet, languages: locales })}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
      )}
      <div className="charter-paper" data-columns={languages.length}>
        <Row languages={languages} as="h2" text={({ document: d }) => titleOf(sheet, d)} />
        {chosen.length === 0 && <p>{w.empty}</p>}
        {themes.map((theme, i) => (
          <div key={theme}>
            <Row
              languages={languages}
              as="h3"
              text={({ document }) => `${i + 1}. ${document.themes[theme] ?? theme}`}
            />
            {chosen
              .filter((clause) => clause.theme === theme)
              .map((clause) => (
                <ComposedClause
                  key={clause.id}
                  clause={clause}
                  charter={sheet}
                  languages={languages}
                  words={w}
                  isOpen={editing === clause.id}
                  onOpen={(isOpen) => edit(isOpen ? clause.id : undefined)}
                  onEdit={(locale, text, key) => change(editClause(sheet, clause.id, locale, text), key)}
                  onRestore={() =>
                    change(
                      languages.reduce<Charter>(
                        (restored, { locale }) => editClause(restored, clause.id, locale, undefined),
                        sheet,
                      ),
                    )
                  }
                />
              ))}
          </div>
        ))}
      </div>
    </article>
  );
}

export function titleOf(
  { organisation }: Pick<Charter, 'organisation'>,
  d: CharterLanguage['document'],
): ReactNode {
  return organisation ? <Sentence words={d.titleOf} names={{ name: organisation }} /> : d.title;
}

interface RowProps {
  readonly languages: readonly CharterLanguage[];
  readonly as: 'h2' | 'h3' | 'p';
  readonly text: (language: CharterLanguage) => ReactNode;
}

/** The same place of the charter in each of its languages. */
export function Row({ languages, as: Tag, text }: RowProps) {
  return (
    <div className="charter-row">
      {languages.map((language) => (
        <Tag key={language.locale} lang={language.locale}>
          {text(language)}
        </Tag>
      ))}
    </div>
  );
}

interface ClauseProps {
  readonly clause: NumberedClause;
  readonly charter: Charter;
  readonly languages: readonly CharterLanguage[];
  readonly words: CharterContent['words'];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onEdit: (locale: string, text: string, key: string) => void;
  /** Takes the proposed words again, in every language shown. */
  readonly onRestore: () => void;
}

function ComposedClause(props: ClauseProps) {
  const { clause, charter, languages, words: w, isOpen, onOpen, onEdit, onRestore } = props;
  const { id, number } = clause;
  const opener = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  const isEdited = languages.some(({ locale }) => editOf(charter, id, locale) !== undefined);
  return (
    <div className="charter-clause" data-composed={id}>
      <span className="charter-number">{number}</span>
      <div>
        {isOpen ? (
          languages.map(({ locale, name }, i) => (
            <div className="field" key={locale}>
              <label htmlFor={`${placeId({ row: id, field: 'text' })}-${locale}`}>
                {fill(w.editing, { number, language: name })}
              </label>
              <textarea
                ref={i === 0 ? field : undefined}
                id={`${placeId({ row: id, field: 'text' })}-${locale}`}
                lang={locale}
                rows={4}
                maxLength={TEXT_LENGTHS.passage}
                value={wordsOfClause(charter, id, languages[i]!)}
                onChange={({ target }) => onEdit(locale, target.value, `${id}-${locale}`)}
              />
            </div>
          ))
        ) : (
          <Row languages={languages} as="p" text={(language) => wordsOfClause(charter, id, language)} />
        )}
        <p className="quiet-actions">
          <button
            ref={opener}
            type="button"
            aria-label={isOpen ? w.done : fill(w.edit, { number })}
            aria-expanded={isOpen}
            onClick={() => onOpen(!isOpen)}
          >
            {isOpen ? w.done : fill(w.edit, { number })}
          </button>
          {isEdited && (
            <>
              <span>{w.edited}</span>
              <button
                type="button"
                onClick={() => {
                  onRestore();
                  opener.current?.focus();
                }}
              >
                {w.restore}
              </button>
            </>
          )}
        </p>
      </div>
    </div>
  );
}
