import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], timeout: number) => ({
  extends: true as const,
  test: { name, include, testTimeout: timeout, hookTimeout: timeout },
});

export default defineConfig({
  test: {
    projects: [
      project(
        'unit',
        ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'tests/*.test.ts', 'tests/content/*.test.ts'],
        20_000,
      ),
      project('built', ['tests/built/*.test.ts'], 300_000),
      project('browser', ['tests/browser/*.test.ts'], 120_000),
    ],
  },
});
