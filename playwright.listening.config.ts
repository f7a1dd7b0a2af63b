import { defineConfig } from '@playwright/test';
import project from './playwright.config';
import type { Listening } from './tests/listening/listening';

/** `npm run listen`: what a screen reader says, set against what it said (decision 039). */
export default defineConfig<Listening>({
  testDir: 'tests/listening',
  testMatch: '**/*.listen.ts',
  // There is one screen, one keyboard and one voice.
  workers: 1,
  timeout: 240_000,
  reporter: [['list']],
  snapshotPathTemplate: '{testDir}/transcripts/{projectName}/{arg}{ext}',
  // The site as it was built; a server that is there already is taken.
  webServer: { ...[project.webServer!].flat()[0]!, reuseExistingServer: true },
  use: { baseURL: project.use!.baseURL! },
  projects: [
    { name: 'fr', use: { locale: 'fr', system: 'fr_FR.UTF-8' } },
    { name: 'en', use: { locale: 'en', system: 'en_GB.UTF-8' } },
  ],
});
