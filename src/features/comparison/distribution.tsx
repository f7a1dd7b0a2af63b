import { useEffect, useRef, useState } from 'react';
import { type ComparedItem, isShown } from '../../domain/comparison/compared-item';
import { count } from '../../i18n/words';
import { GroupMark } from './group-mark';
import { hiddenText } from './row-text';
import type { Pointed, ComparisonProps } from './comparison-props';

interface Props extends ComparisonProps {
  readonly item: ComparedItem;
  readonly statement: string;
  readonly href: string;
  /** Present where the reader was led here: it opens and takes the focus. */
  readonly pointed: Pointed | undefined;
}

/** How many of each group gave each level. It is drawn when it is asked for. */
export function Distribution({ item, statement, href, pointed, scale, words, locale }: Props) {
  const [open, setOpen] = useState(false);
  const { voices: v, groups: g } = words;
  const summary = useRef<HTMLElement>(null);
  const [led, setLed] = useState<Pointed>();
  if (pointed && pointed !== led) {
    setLed(pointed);
    setOpen(true);
  }
  useEffect(() => {
    if (pointed) summary.current?.focus();
  }, [pointed]);
  const shown = item.readings.filter(isShown);
  return (
    <details
      className="comparison-more"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary ref={summary}>
        {v.distribution}
        <span className="vh">{`, ${statement}`}</span>
      </summary>
      {open && (
        <>
          {shown.length > 0 && (
            <div
              className="table-box"
              tabIndex={0}
              role="region"
              aria-label={`${v.distribution}, ${statement}`}
            >
              <table className="figures" aria-label={`${v.distribution}, ${statement}`}>
                <thead>
                  <tr>
                    <th scope="col">{words.dossiers.group}</th>
                    {scale.levels.map(({ label }) => (
                      <th key={label} scope="col">
                        {label}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {shown.map(({ group, levels }) => (
                    <tr key={group}>
                      <th scope="row">
                        <GroupMark group={group} letter={g.letters[group]} /> <span>{g.names[group]}</span>
                      </th>
                      {levels.map((n, at) => (
                        <td key={at}>
                          {n > 0 && (
                            <span className="tally" style={{ inlineSize: `${Math.min(n, 20) * 5}px` }} />
                          )}
                          <span>{n}</span>
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <ul className="plain-list hint">
            {item.readings.map((reading) => {
              const why = hiddenText(reading, words);
              const unsure = reading.dontKnow > 0 && count(v.unsure, reading.dontKnow, locale);
              const said = [why ?? (unsure && g.names[reading.group]), unsure].filter(Boolean);
              return said.length > 0 && <li key={reading.group}>{said.join(', ')}</li>;
            })}
          </ul>
          <p>
            <a href={href}>
              {v.readText}
              <span className="said">{`, ${statement}`}</span>
            </a>
          </p>
        </>
      )}
    </details>
  );
}
