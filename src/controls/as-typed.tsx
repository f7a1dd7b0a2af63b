import { fill } from '../i18n/words';

/** The same for a drawing, of which React’s types do not know that it can be left alone. */
export const AS_IT_IS: object = { translate: 'no' };

interface Props {
  /** What somebody typed, or what is compared letter by letter. */
  readonly children: string | undefined;
  /** What is said where there is nothing. */
  readonly or?: string;
}

/** Words as they are: a browser that translates the page leaves them alone, so that they are known again. */
export function AsTyped({ children, or = '' }: Props) {
  return <span translate={children ? 'no' : undefined}>{children || or}</span>;
}

interface SentenceProps {
  /** With names in braces. */
  readonly words: string;
  readonly names: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A sentence of the site with names in it that somebody typed. */
export function Sentence({ words, names, values = {} }: SentenceProps) {
  return (
    <span>
      {fill(words, values)
        .split(/\{(\w+)\}/)
        .map((piece, i) =>
          // Every other piece is the word of a pair of braces.
          i % 2 === 0 ? (
            <span key={i}>{piece}</span>
          ) : (
            <AsTyped key={i}>{names[piece] ?? `{${piece}}`}</AsTyped>
          ),
        )}
    </span>
  );
}
