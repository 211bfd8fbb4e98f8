import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

export const DIST = join(import.meta.dirname, '../../dist');

/** Paths of all built pages, below `dist/`. */
export const pages = globSync('**/*.html', { cwd: DIST }).sort();

/** The text of a built file. */
export function read(path: string): string {
  return readFileSync(join(DIST, path), 'utf8');
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** All elements of a page, in the order of the document. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    if (isElement(node)) found.push(node);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return found;
}

export function attr(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export function textOf(element: Element): string {
  return element.childNodes
    .map((child) => ('value' in child ? child.value : isElement(child) ? textOf(child) : ''))
    .join('');
}

/** The page that stands for a type of page, for tests that need not see them all. */
export const PAGE_TYPES = {
  home: '/',
  stack: '/stack/',
  layer: '/hardware/',
  chip: '/hardware/nvidia-h100-sxm/',
  company: '/models/openai/',
  group: '/models/open-closed-lag/',
  attributes: '/attributes/',
  attribute: '/attributes/memory-bandwidth/',
  sources: '/sources/',
  source: '/sources/epoch-ml-hardware-2026-03/',
  glossary: '/glossary/',
  term: '/glossary/kv-cache/',
  guides: '/guides/',
  method: '/guides/method/',
  about: '/about/',
  contribute: '/contribute/',
  essay: '/guides/what-a-token-costs/',
  explorable: '/guides/two-kinds-of-cloud/',
  money: '/money/',
  simulator: '/simulator/',
  validation: '/simulator/validation/',
  embed: '/embed/simulator/',
  markets: '/markets/',
  market: '/markets/ai-accelerators/',
  revenue: '/markets/revenue-and-capex/',
  tokenPrices: '/prices/tokens/',
  hourPrices: '/prices/gpu-hours/',
  claims: '/claims/',
  claim: '/claims/t21/',
  corrections: '/corrections/',
  search: '/search/',
  chinese: '/zh/hardware/nvidia-h100-sxm/',
  chineseHome: '/zh/',
  chineseSimulator: '/zh/simulator/',
  chineseTerm: '/zh/glossary/kv-cache/',
  notFound: '/404.html',
} as const;
