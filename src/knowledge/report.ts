import type { Rule } from '../schema/rules.ts';
import type { ContentFile } from './read/file.ts';
import type { Problem } from './read/problem.ts';
import type { Path } from './read/yaml.ts';

export interface Fault {
  rule: Rule;
  message: string;
  fix: string;
}

/** Collects what is wrong, each once at its place in a file: what several figures share is not told for each of them. */
export class Report {
  readonly problems: Problem[] = [];
  readonly #told = new Set<string>();

  add(file: ContentFile<unknown>, path: Path, fault: Fault, atKey = false): void {
    const problem = { path: file.path, ...file.place(path, atKey), ...fault };
    const key = Object.values(problem).join(' ');
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.problems.push(problem);
  }
}
