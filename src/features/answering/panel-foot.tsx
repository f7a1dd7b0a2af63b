import type { Subject } from '../../views/views';
import { KeepingPlace } from '../keeping/keeping-place';
import { StageSelect } from '../../controls/stage-select';

/** The choice of stage, the note on keeping, the way on. */
export function PanelFoot({ subject: { words, resultsHref } }: { readonly subject: Subject }) {
  return (
    <div className="panel-foot">
      <StageSelect words={words.stage} />
      <KeepingPlace words={words.keeping} />
      <p className="onward">
        <a href={resultsHref}>{words.assessment.toResults}</a>
      </p>
    </div>
  );
}
