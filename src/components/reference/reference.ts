import type { PageComponent } from '../../schemas/page';
import AssessmentTable from './AssessmentTable.astro';
import BandTable from './BandTable.astro';
import ConfidenceMarks from './ConfidenceMarks.astro';
import Contact from './Contact.astro';
import Convention from './Convention.astro';
import CriticalPoints from './CriticalPoints.astro';
import Foreign from './Foreign.astro';
import GlossaryTerms from './GlossaryTerms.astro';
import HostDetails from './HostDetails.astro';
import PublisherDetails from './PublisherDetails.astro';
import ResultLimits from './ResultLimits.astro';
import ScaleTable from './ScaleTable.astro';
import SourceList from './SourceList.astro';
import StageList from './StageList.astro';
import WorkedExample from './WorkedExample.astro';

/** What the site itself knows and a page can print, by the name that authors write. */
export const reference = {
  AssessmentTable,
  BandTable,
  ConfidenceMarks,
  Contact,
  Convention,
  CriticalPoints,
  Foreign,
  GlossaryTerms,
  HostDetails,
  PublisherDetails,
  ResultLimits,
  ScaleTable,
  SourceList,
  StageList,
  WorkedExample,
} satisfies Record<PageComponent, unknown>;
