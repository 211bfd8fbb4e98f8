import { writeFileSync } from 'node:fs';

/** Loaded before a measured program: at its end, writes the largest memory it has held (bytes) to the file in `BENCH_PEAK`. */
process.on('exit', () => {
  const file = process.env['BENCH_PEAK'];
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS * 1024));
});
