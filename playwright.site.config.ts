import { defineConfig } from '@playwright/test';
import project from './playwright.config';

const { use, ...config } = project;
const { baseURL: _, ...browser } = use!;
const { webServer: __, grepInvert: ___, ...shared } = config;

/** `npm run test:site`: what must hold for whoever owns the site, on the site as it was built. */
export default defineConfig({ ...shared, testDir: 'tests/site', testMatch: '**/*.spec.ts', use: browser });
