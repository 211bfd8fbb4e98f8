import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
        // Pagefind's own writing answers before all is on disk, so its files are taken and written here.
        const { files, errors: faults } = await index.getFiles();
        const failed = [...added.flatMap((answer) => answer.errors), ...faults];
        if (failed.length > 0) throw new Error(failed.join('\n'));
        for (const [path, content] of stabilizeIndex(new Map(files.map((file) => [file.path, file.content])))) {
          const to = join(folder, 'pagefind', path);
          mkdirSync(dirname(to), { recursive: true });
          writeFileSync(to, content);
        }
        logger.info(`${pages.length} pages indexed`);
        await index.deleteIndex();
      },
    },
  };
}
