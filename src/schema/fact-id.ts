/**
 * The id grammar.
 *
 *     fact    = entity "#" attribute [ "[" dim { "," dim } "]" ] [ "@" period ]
 *     dim     = name "=" value
 *     period  = a date at any precision [ "-forecast" ]
 *
 * Entity, attribute, dimension and source ids are kebab-case; a dimension's value may also hold dots (`3.5`).
 */
const WORD = '[a-z0-9]+(?:-[a-z0-9]+)*';
const VALUE = '[a-z0-9]+(?:[.-][a-z0-9]+)*';
const DIM = `${WORD}=${VALUE}`;
export const FACT = new RegExp(
  `^(${WORD})#(${WORD})(?:\\[(${DIM}(?:,${DIM})*)\\])?(?:@([0-9][0-9A-Z-]*(?:-forecast)?))?$`,
);
export const wordPattern = new RegExp(`^${WORD}$`);
export const valuePattern = new RegExp(`^${VALUE}$`);

export type Dims = Readonly<Record<string, string>>;

/** A reference to a figure, taken apart. */
export interface FactRef {
  entity: string;
  attribute: string;
  dims: Dims;
  asOf?: string;
}

/** Takes `entity#attribute[dim=value]@period` apart; `undefined` where the text is no fact id. */
export function parseFactId(text: string): FactRef | undefined {
  const match = FACT.exec(text);
  if (!match) return undefined;
  const [, entity, attribute, dims, asOf] = match;
  if (!entity || !attribute) return undefined;
  const pairs = dims ? dims.split(',').map((pair) => pair.split('=') as [string, string]) : [];
  return { entity, attribute, dims: Object.fromEntries(pairs), ...(asOf ? { asOf } : {}) };
}

/** Dimensions in one fixed order, so that equal sets print equal. */
export function sortedDims(dims: Dims): [string, string][] {
  return Object.entries(dims).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Prints a fact id with its dimensions in order; the inverse of `parseFactId`. */
export function printFactId({ entity, attribute, dims, asOf }: FactRef): string {
  const pairs = sortedDims(dims).map(([name, value]) => `${name}=${value}`);
  return `${entity}#${attribute}${pairs.length > 0 ? `[${pairs.join(',')}]` : ''}${asOf ? `@${asOf}` : ''}`;
}
