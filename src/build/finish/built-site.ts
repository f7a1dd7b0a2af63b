import { createHash } from 'node:crypto';
import type { AstroIntegrationLogger } from 'astro';
import type { Setup } from '../setup';
import type { Page } from './html';
import type { PageHead } from './page-head';

/** A site that has been built, for the steps that finish it. */
export interface BuiltSite extends Setup {
  readonly project: string;
  /** Where it stands, to be published. */
  readonly folder: string;
  /** Its whole address, as `https://prelude.example/sub/`. */
  readonly address: string;
  /** The folder it is served from, `/` or `/sub/`. */
  readonly base: string;
  /** The folder of what is named after what it holds, as `_astro`. */
  readonly assets: string;
  readonly logger: Pick<AstroIntegrationLogger, 'info'>;
}

/** A page that has been written as it will be published, so that no other step reads it again. */
export interface FinishedPage {
  /** Its file in the site, as `en/index.html`. */
  readonly path: string;
  /** As it was built. */
  readonly built: Page;
  readonly head: PageHead;
  /** Of what is published. */
  readonly mark: string;
}

/** Tells one content from another. */
export function markOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
