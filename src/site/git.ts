import { execFileSync } from 'node:child_process';

/** Runs git; `undefined` where there is no git or no repository. */
function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 });
  } catch {
    return undefined;
  }
}

/** The UTC day (ISO) of the commit that is checked out. */
export function commitDay(): string | undefined {
  const seconds = git('log', '-1', '--format=%ct')?.trim();
  return seconds ? isoDay(Number(seconds)) : undefined;
}

function isoDay(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

let changes: Map<string, string> | undefined;

/** Reads the whole history once: the newest commit that touched each file below `folder`. */
function readChanges(folder: string): Map<string, string> {
  const days = new Map<string, string>();
  if (git('rev-parse', '--is-shallow-repository')?.trim() !== 'false') return days;
  let day = '';
  for (const line of (git('log', '--format=%x00%ct', '--name-only', '--relative', '--', folder) ?? '').split('\n')) {
    if (line.startsWith('\0')) day = isoDay(Number(line.slice(1)));
    else if (line && !days.has(line)) days.set(line, day);
  }
  return days;
}

/** The day (ISO) on which a file last changed. Unknown in a shallow clone, where every file would seem to be of today. */
export function lastChange(folder: string, file: string): string | undefined {
  changes ??= readChanges(folder);
  return changes.get(`${folder}/${file}`);
}
