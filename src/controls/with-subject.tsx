import { type ComponentType, useEffect, useState } from 'react';
import { type MissingPiece, whyMissing } from '../browser/load-piece';
import type { Subject } from '../views/views';
import { MissingNote } from './missing-note';
import { loadSubject } from '../store/subject/load-subject';

/** An island that is handed what its page computes with and says, as soon as that has come. `waiting` is said until then. */
export function withSubject<Props extends object>(Island: ComponentType<Props>) {
  return function WithSubject({
    waiting,
    ...own
  }: Omit<Props, keyof Subject> & { readonly waiting?: string }) {
    const [subject, setSubject] = useState<Subject>();
    const [missing, setMissing] = useState<MissingPiece>();
    useEffect(() => {
      const bring = () =>
        void loadSubject().then((come) => {
          setSubject(come);
          setMissing(come ? undefined : whyMissing());
        });
      bring();
      addEventListener('online', bring);
      return () => removeEventListener('online', bring);
    }, []);
    if (missing) return <MissingNote key={missing} reason={missing} />;
    if (!subject) return waiting === undefined ? null : <p className="hint">{waiting}</p>;
    return <Island {...({ ...subject, ...own } as unknown as Props)} />;
  };
}
