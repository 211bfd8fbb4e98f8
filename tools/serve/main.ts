import { existsSync } from 'node:fs';
import { serve } from './server.ts';

const FIRST_PORT = 4321;
const FOLDER = 'dist';

/** The first free port from the usual one on. */
async function serveNear(port: number, base: string): Promise<string> {
  try {
    return (await serve(FOLDER, base, port)).address;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port > FIRST_PORT + 50) throw error;
    return serveNear(port + 1, base);
  }
}

if (existsSync(FOLDER)) {
  const base = `/${(process.env['STRATA_BASE'] ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');
  console.log(`\n  Strata is at ${await serveNear(Number(process.env['PORT'] ?? FIRST_PORT), base)}\n`);
} else {
  console.error('There is no dist/ yet: run npm run build.');
  process.exitCode = 1;
}
