import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import { stabilizeIndex } from './stable-index.ts';

/** Indexes the built pages for search, one index a language. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const path = fileURLToPath(dir);
        const { index, errors } = await createIndex({});
        if (!index) throw new Error(errors.join('\n'));
        const added = await index.addDirectory({ path });
        const written = await index.writeFiles({ outputPath: `${path}pagefind` });
        const failed = [...added.errors, ...written.errors];
        if (failed.length > 0) throw new Error(failed.join('\n'));
        stabilizeIndex(`${path}pagefind`);
        logger.info(`${added.page_count} pages indexed`);
        await index.deleteIndex();
      },
    },
  };
}
