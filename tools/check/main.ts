import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { RULES } from '../../src/schema/rules.ts';
import { checkContent } from './check.ts';
import { reportOf } from './report.ts';

const USAGE =
  'usage: npm run check [-- --root DIR] [--rules]   DIR holds the content, by default content/; --rules prints the rules';

function optionsFrom(args: string[]): { root?: string; rules?: boolean } {
  try {
    return parseArgs({ args, options: { root: { type: 'string', default: 'content' }, rules: { type: 'boolean' } } })
      .values;
  } catch {
    return {};
  }
}

const { root, rules } = optionsFrom(process.argv.slice(2));
if (rules) {
  for (const [rule, purpose] of Object.entries(RULES)) console.log(`${rule.padEnd(20)}${purpose}`);
} else if (root === undefined || !existsSync(root) || !statSync(root).isDirectory()) {
  console.error(root === undefined ? USAGE : `there is no folder ${root}\n${USAGE}`);
  process.exitCode = 2;
} else {
  const { problems, files } = checkContent(root, new Date().toISOString().slice(0, 10));
  console.log(reportOf(problems, files, root));
  process.exitCode = problems.length > 0 ? 1 : 0;
}
