import { Refusal } from './refusal.ts';
import { run } from './run.ts';

// Whoever reads the report may stop before its end.
process.stdout.on('error', () => process.exit());

try {
  console.log(await run(process.argv.slice(2), new Date().toISOString().slice(0, 10)));
} catch (error) {
  const isRefusal = error instanceof Refusal;
  console.error(isRefusal ? error.message : `the import failed, and nothing was written: ${(error as Error).message}`);
  process.exitCode = isRefusal ? error.code : 1;
}
