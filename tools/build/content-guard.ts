import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { CONTENT_ROOT } from '../../src/site/config.ts';
import { checkContent } from '../check/check.ts';
import { reportOf } from '../check/report.ts';

function check(): { report: string; sound: boolean } {
  const { problems, files } = checkContent(CONTENT_ROOT, new Date().toISOString().slice(0, 10));
  return { report: reportOf(problems, files, CONTENT_ROOT), sound: problems.length === 0 };
}

/**
 * No page is built from content that fails the check; in development every change is checked, reported, and the page
 * reloaded once the content is sound again.
 */
export function contentGuard(): AstroIntegration {
  return {
    name: 'content-guard',
    hooks: {
      'astro:build:start': () => {
        const { report, sound } = check();
        console.log(report);
        // A stack trace would bury the report.
        if (!sound) process.exit(1);
      },
      'astro:server:setup': ({ server }) => {
        const folder = resolve(CONTENT_ROOT);
        console.log(check().report);
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          const { report, sound } = check();
          console.log(report);
          if (sound) server.ws.send({ type: 'full-reload' });
          else server.ws.send({ type: 'error', err: { message: report, stack: '' } });
        });
      },
    },
  };
}
