import { createHash } from 'node:crypto';
import preact from '@astrojs/preact';
import { defineConfig, fontProviders } from 'astro/config';
import { EARLY_THEME } from './src/site/theme.ts';
import { contentGuard } from './tools/build/content-guard.ts';
import { searchIndex } from './tools/build/search-index.ts';

// A site without trackers is built without one.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const hashOf = (script) => `sha256-${createHash('sha256').update(script).digest('base64')}`;
const latin = (family, style) => [`@fontsource-variable/${family}/files/${family}-latin-wght-${style}.woff2`];

export default defineConfig({
  base: process.env.STRATA_BASE ?? '/',
  site: process.env.STRATA_SITE,
  trailingSlash: 'always',
  // Pages wait for the disk more than for the processor.
  build: { concurrency: 4 },
  devToolbar: { enabled: false },
  vite: {
    // d3-array is one file: what it makes on loading and we do not use (its bisectors) stays away from the reader.
    build: { rolldownOptions: { treeshake: { propertyReadSideEffects: false, manualPureFunctions: ['bisector'] } } },
  },
  markdown: { syntaxHighlight: false },
  integrations: [preact(), contentGuard(), searchIndex()],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Newsreader',
      cssVariable: '--font-newsreader',
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          { src: latin('newsreader', 'normal'), weight: '200 800', style: 'normal' },
          { src: latin('newsreader', 'italic'), weight: '200 800', style: 'italic' },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Source Sans 3',
      cssVariable: '--font-source-sans',
      fallbacks: ['Arial', 'sans-serif'],
      options: { variants: [{ src: latin('source-sans-3', 'normal'), weight: '200 900', style: 'normal' }] },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind compiles its index reader from WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [hashOf(EARLY_THEME)] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
