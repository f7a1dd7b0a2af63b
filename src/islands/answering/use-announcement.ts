import { useEffect, useRef, useState } from 'react';

/** A pause long enough for a run of answers to be told as one change, in milliseconds. */
const PAUSE = 1000;

/**
 * What to announce of a text that changes: what it has come to, once a pause. The first text is
 * what the page came with, and no change.
 * @param text empty until there is something to compare with
 */
export function useAnnouncement(text: string): string {
  const [said, setSaid] = useState('');
  const last = useRef('');
  useEffect(() => {
    const before = last.current;
    last.current = text;
    if (before === '' || text === before) return undefined;
    const timer = setTimeout(() => setSaid(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}
