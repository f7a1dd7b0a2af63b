import { useMemo } from 'react';
import type { Dossier } from '../../domain/dossier/dossier';
import { isCorrected, voicesOf } from '../../domain/dossier/dossier';
import { compareVoices } from '../../domain/comparison/compare';
import { ChooseDossier } from '../dossier/choose-dossier';
import { dossierOfFragment } from '../../store/dossiers/dossier-link';
import { useDossiers, useOpened } from '../../store/dossiers/use-dossiers';
import { useFragment } from '../../store/fragment/use-fragment';
import { guarded } from '../../controls/guarded';
import { withSubject } from '../../controls/with-subject';
import type { ComparisonProps } from './comparison-props';
import { ComparisonView } from './comparison-view';

/** The comparison of the dossier that the address names, or of the only one there is. */
function ComparisonDesk(props: ComparisonProps) {
  const fragment = useFragment(props.locale);
  const { kept } = useDossiers();
  if (fragment === 'unread') return null;
  const id = dossierOfFragment(fragment?.text);
  const named = kept.find(({ dossier }) => dossier.id === id);
  const one = named ?? (id === undefined && kept.length === 1 ? kept[0] : undefined);
  return (
    <div data-ready="">
      {one ? (
        <OfDossier key={one.dossier.id} dossier={one.dossier} {...props} />
      ) : (
        <ChooseDossier
          missing={id !== undefined}
          words={props.words.dossiers}
          locale={props.locale}
          dossiersHref={props.hrefs.dossiers}
        />
      )}
    </div>
  );
}

function OfDossier({ dossier, ...props }: ComparisonProps & { readonly dossier: Dossier }) {
  const { assessments, rules } = props;
  const { runs, stage } = useOpened(dossier, assessments);
  const comparison = useMemo(
    () => compareVoices(assessments, voicesOf(runs), stage, rules),
    [assessments, runs, stage, rules],
  );
  return (
    <ComparisonView
      dossier={dossier}
      comparison={comparison}
      stage={stage}
      corrected={runs.filter(isCorrected).length}
      {...props}
    />
  );
}

export default guarded(withSubject(ComparisonDesk));
