import { guarded } from '../../controls/guarded';
import { withSubject } from '../../controls/with-subject';
import { dossierOfFragment } from '../../store/dossiers/dossier-link';
import { DossierList } from './dossier-list';
import type { DossierProps } from './dossier-props';
import { DossierView } from './dossier-view';
import { UndoDossier } from './undo-dossier';
import { useDossiers } from '../../store/dossiers/use-dossiers';
import { useViewFocus } from './use-view-focus';
import { useFragment } from '../../store/fragment/use-fragment';

/** Every dossier of this device, or the one that the address names. */
function DossiersDesk(props: DossierProps) {
  const fragment = useFragment(props.locale);
  const { kept } = useDossiers();
  const { dossiers: d } = props.words;
  const id = fragment === 'unread' ? undefined : dossierOfFragment(fragment?.text);
  const place = useViewFocus(fragment !== 'unread' ? (id ?? 'all') : undefined);
  if (fragment === 'unread') return null;
  const one = kept.find(({ dossier }) => dossier.id === id);
  return (
    <div ref={place} data-ready="" data-dossier={one?.dossier.id}>
      <UndoDossier words={d} />
      {one ? (
        <DossierView key={one.dossier.id} kept={one} {...props} />
      ) : (
        <>
          {id !== undefined && (
            <p className="notice" role="alert">
              {d.missing}
            </p>
          )}
          <DossierList {...props} />
        </>
      )}
    </div>
  );
}

export default guarded(withSubject(DossiersDesk));
