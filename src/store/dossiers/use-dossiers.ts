import { useMemo, useSyncExternalStore } from 'react';
import { type Dossier, openRun, type OpenedRun, stageOfDossier } from '../../domain/dossier/dossier';
import type { Assessment, Stage } from '../../schemas/assessment';
import { type DossierState, readState, subscribeToDossiers } from './dossier-store';

/** The dossiers of this device, in step with every other part of the page and with other tabs. */
export function useDossiers(): DossierState {
  return useSyncExternalStore(subscribeToDossiers, readState);
}

/** A dossier with its runs read. They are read again only where the runs themselves have changed. */
export interface OpenedDossier {
  readonly dossier: Dossier;
  readonly runs: readonly OpenedRun[];
  readonly stage: Stage | undefined;
}

export function useOpened(dossier: Dossier, assessments: readonly Assessment[]): OpenedDossier {
  const codes = JSON.stringify(dossier.runs);
  const runs = useMemo(
    () => (JSON.parse(codes) as Dossier['runs']).map((kept) => openRun(kept, assessments)),
    [codes, assessments],
  );
  return { dossier, runs, stage: stageOfDossier(dossier, runs) };
}
