import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import { partHan } from '../../src/site/han.ts';
import { stabilizeIndex } from './stable-index.ts';

/** What stands on a page and says nothing of it. */
const NOT_INDEXED = ['.kicker', '.anchor', '.fact-note'];

/** Indexes the built pages for search, one index a language. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex({ excludeSelectors: NOT_INDEXED });
        if (!index) throw new Error(errors.join('\n'));
        const pages = globSync('**/*.html', { cwd: folder }).sort();
        const added = await Promise.all(
          pages.map((sourcePath) => {
            const html = readFileSync(join(folder, sourcePath), 'utf8');
            return index.addHTMLFile({ sourcePath, content: sourcePath.startsWith('zh/') ? partHan(html) : html });
          }),
        );
        const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
        const failed = [...added, written].flatMap((answer) => answer.errors);
        if (failed.length > 0) throw new Error(failed.join('\n'));
        stabilizeIndex(join(folder, 'pagefind'));
        logger.info(`${pages.length} pages indexed`);
        await index.deleteIndex();
      },
    },
  };
}
