import type { FigureName } from '../../schemas/figures';
import AfterGoLive from './AfterGoLive.astro';
import BenefitChain from './BenefitChain.astro';
import ExchangeMap from './ExchangeMap.astro';
import FearsAndAnswers from './FearsAndAnswers.astro';
import FourStages from './FourStages.astro';
import Iceberg from './Iceberg.astro';
import RaciAtAGlance from './RaciAtAGlance.astro';
import SharedAndOwn from './SharedAndOwn.astro';
import SponsorCoalition from './SponsorCoalition.astro';
import TunnelAndSupport from './TunnelAndSupport.astro';
import TwoRoutes from './TwoRoutes.astro';
import TwoTracks from './TwoTracks.astro';

/** Every diagram a text can show, by the name that authors write. */
export const figures = {
  AfterGoLive,
  BenefitChain,
  ExchangeMap,
  FearsAndAnswers,
  FourStages,
  Iceberg,
  RaciAtAGlance,
  SharedAndOwn,
  SponsorCoalition,
  TunnelAndSupport,
  TwoRoutes,
  TwoTracks,
} satisfies Record<FigureName, unknown>;
