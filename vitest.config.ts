import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArgs, findBrowser } from './scripts/browser.mjs';

const executablePath = findBrowser();
const setupFiles = ['tests/support/silent-console.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // A check of the whole content takes a second, and more on a busy machine.
          testTimeout: 30_000,
          include: [
            'tests/{bench,build,components,content,domain,features,i18n,look,scripts,store,worksheets}/**/*.test.ts',
          ],
          setupFiles: [...setupFiles, 'tests/support/fewer-tries.ts'],
          // What they import is loaded once a worker, which is half of the time; nothing here alters a module.
          isolate: false,
        },
      },
      {
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react-dom/server',
            'react/jsx-dev-runtime',
            'vitest-browser-react',
          ],
        },
        test: {
          name: 'islands',
          include: ['tests/{features,store}/**/*.test.tsx'],
          setupFiles,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath && { executablePath }), args: browserArgs },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
