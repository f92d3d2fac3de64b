import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

const alias = {'@site': fileURLToPath(new URL('.', import.meta.url))};

/** Two suites: `unit` needs nothing but the source; `site` needs the site in `build-test/` and a browser. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: {alias},
        test: {
          name: 'unit',
          // By itself it would leave one core of two idle.
          maxWorkers: 2,
          // A dictionary takes seconds to read, longer on a busy machine.
          testTimeout: 60_000,
          include: [
            'src/**/*.test.{ts,tsx}',
            'tools/**/*.test.ts',
            'bench/**/*.test.ts',
            'tests/*.test.ts',
            '*.test.ts',
          ],
        },
      },
      {
        resolve: {alias},
        test: {
          name: 'site',
          include: ['tests/{browser,publication,site}/**/*.test.ts'],
          // A page with axe takes seconds on a small machine, a build of three languages more than a minute.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // Each file has a browser of its own, so no more than two at a time.
          maxWorkers: 2,
        },
      },
    ],
  },
});
