import { useId } from 'react';
import { parseStage } from '../../domain/assessment/stage';
import { chooseDossierStage, statedStage } from '../../domain/dossier/dossier';
import { fill } from '../../i18n/words';
import type { DossierProps } from './dossier-props';
import { changeDossier } from '../../store/dossiers/dossier-store';
import type { OpenedDossier } from '../../store/dossiers/use-dossiers';

interface Props extends Pick<DossierProps, 'words'> {
  readonly opened: OpenedDossier;
}

const AS_STATED = '';
const NONE = 'none';

/** By which stage everybody’s answers are read: as the results state, none, or one of the stages. */
export function DossierStage({ opened: { dossier, runs }, words: { dossiers: d, stage: s } }: Props) {
  const id = useId();
  const stated = statedStage(runs);
  const choose = (value: string) => {
    const stage = value === AS_STATED ? undefined : (parseStage(value) ?? null);
    changeDossier(dossier.id, (one) => chooseDossierStage(one, stage));
  };
  return (
    <div className="stage">
      <label htmlFor={id}>{d.stageLabel}</label>
      <select
        id={id}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={dossier.stage === null ? NONE : (dossier.stage ?? AS_STATED)}
        onChange={({ target }) => choose(target.value)}
      >
        <option value={AS_STATED}>
          {stated === undefined ? d.stageUnsaid : fill(d.stageAsSaid, { stage: s.names[stated] })}
        </option>
        <option value={NONE}>{s.none}</option>
        {Object.entries(s.names).map(([value, name]) => (
          <option key={value} value={value}>
            {value}. {name}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="hint">
        {d.stageHint}
      </p>
    </div>
  );
}
