import { useEffect, useRef, useState } from 'react';

/** A pause long enough for a run of answers to be told as one change, in milliseconds. */
const PAUSE = 1000;

/** What to announce of a text that changes: the text it has come to, once a pause, and not the first one. */
export function useAnnouncement(text: string): string {
  const [said, setSaid] = useState('');
  const first = useRef(text);
  useEffect(() => {
    if (text === first.current) return undefined;
    first.current = '';
    const timer = setTimeout(() => setSaid(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}
