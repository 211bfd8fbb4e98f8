import type { Rule } from '../schema/rules.ts';
import type { ContentFile } from './read/file.ts';
import type { Problem } from './read/problem.ts';
import type { Path } from './read/yaml.ts';

export interface Fault {
  rule: Rule;
  message: string;
  fix: string;
}

/** Collects what is wrong, each at its place in a file. */
export class Report {
  readonly problems: Problem[] = [];

  add(file: ContentFile<unknown>, path: Path, fault: Fault, atKey = false): void {
    this.problems.push({ path: file.path, ...file.place(path, atKey), ...fault });
  }
}
