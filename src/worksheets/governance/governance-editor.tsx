import type { Governance } from './governance-rules';
import type { EditorProps } from '../frame/worksheet';
import type { GovernanceContent } from './governance-words';
import { FirstSupport } from './first-support';
import { GovernanceFigures } from './governance-figures';
import { GovernanceIndicators } from './governance-indicators';
import { GovernanceMembers } from './governance-members';

/** A few figures and what they propose; then who sits on the body, who answers first, and what is followed. */
export function GovernanceEditor(props: EditorProps<Governance, GovernanceContent>) {
  return (
    <>
      <GovernanceFigures {...props} />
      <GovernanceMembers {...props} />
      <FirstSupport {...props} />
      <GovernanceIndicators {...props} />
    </>
  );
}
