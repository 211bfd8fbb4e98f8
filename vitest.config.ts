import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], timeout: number, globalSetup: string[] = []) => ({
  extends: true as const,
  // The site's modules keep no state between tests, so that a worker may load them once for all of its files.
  test: {
    name,
    include,
    globalSetup,
    testTimeout: timeout,
    hookTimeout: timeout,
    pool: 'threads' as const,
    isolate: false,
  },
});

export default defineConfig({
  test: {
    maxWorkers: '100%',
    // An island redraws after the key or click that changed it; a busy machine takes its time.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      project(
        'unit',
        ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'tests/*.test.ts', 'tests/content/*.test.ts'],
        20_000,
      ),
      project('built', ['tests/built/*.test.ts'], 300_000),
      project('browser', ['tests/browser/*.test.ts'], 120_000, ['tests/browser/setup.ts']),
    ],
  },
});
