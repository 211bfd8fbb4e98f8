import { layerTotal, type Quantities, type Quantity, type QuantityLink } from '../knowledge/flows/quantity.ts';
import type { Way } from '../knowledge/flows/types.ts';
import { FILINGS, type Filing } from '../schema/filing.ts';
import type { Layer } from '../schema/layers.ts';
import type { ChoiceField } from './fields.ts';

/** A diagram of flows, as far as it is worked with. */
export interface MoneyDiagram extends Quantities {
  links: readonly (QuantityLink & { how: string; way: Way })[];
  isPerHundred: boolean;
  period: { start: string };
}

/** How money moves, as one publisher has it. */
export interface MoneyFlow<D extends MoneyDiagram = MoneyDiagram> {
  id: string;
  /** Where its publisher files the laboratories, if that can be undone. */
  labs?: Filing | undefined;
  byYear: boolean;
  diagrams: readonly D[];
}

export interface MoneySource {
  flows: readonly MoneyFlow[];
}

/** As the publisher files the laboratories, or by a rule of the reader’s. */
export const RULES = ['published', ...FILINGS] as const;
export type Rule = (typeof RULES)[number];

export interface MoneyValues {
  variant: string;
  year: string;
  rule: Rule;
  readonly [name: string]: string;
}

const yearOf = ({ period }: MoneyDiagram) => period.start.slice(0, 4);

/** The years of which a flow has a diagram each; none where all are shown together. */
export const yearsOf = ({ byYear, diagrams }: MoneyFlow): string[] =>
  byYear ? [...new Set(diagrams.map(yearOf))].sort() : [];

/** What a reader may choose: which picture, of which year, and by what rule the laboratories are filed. */
export function moneyFields(flows: Iterable<MoneyFlow>): Record<keyof MoneyValues & string, ChoiceField> {
  const all = [...flows];
  return {
    variant: { kind: 'choice', options: all.map(({ id }) => id) },
    year: { kind: 'choice', options: [...new Set(all.flatMap(yearsOf))].sort() },
    rule: { kind: 'choice', options: RULES },
  };
}

export interface MoneyView<F extends MoneyFlow> {
  flow: F;
  /** The diagrams that are shown. */
  diagrams: readonly F['diagrams'][number][];
  filing: Filing;
  /** Whether there are laboratories in them that can be filed elsewhere. */
  canMove: boolean;
  isMoved: boolean;
}

const hasLabs = ({ nodes }: MoneyDiagram) => nodes.some(({ layer }) => layer === 'labs');

/** What the values ask for; where there is nothing of the kind, the first picture, and its newest year. */
export function moneyView<F extends MoneyFlow>(
  { flows }: { flows: readonly F[] },
  { variant, year, rule }: Partial<MoneyValues>,
): MoneyView<F> {
  const flow = flows.find(({ id }) => id === variant) ?? flows[0];
  if (!flow) throw new Error('there are no flows');
  const years = yearsOf(flow);
  const own = years.find((one) => one === year) ?? years.at(-1);
  const diagrams = flow.diagrams.filter((diagram) => own === undefined || yearOf(diagram) === own);
  const canMove = flow.labs !== undefined && diagrams.some(hasLabs);
  const published = flow.labs ?? 'models';
  const filing = canMove && rule && rule !== 'published' ? rule : published;
  return { flow, diagrams, filing, canMove, isMoved: filing !== published };
}

const first = <T>(all: readonly (T | undefined)[]): T | undefined => all.find((one) => one !== undefined);

/** What the laboratories take in: so much moves with the rule. */
export function movedAmount(diagrams: readonly MoneyDiagram[]): Quantity | undefined {
  return first(diagrams.map(({ nodes }) => nodes.find(({ layer }) => layer === 'labs')?.amount));
}

/** What a layer takes in, in the first diagram that has it. */
export function layerAmount(diagrams: readonly MoneyDiagram[], layer: Layer, filing: Filing): Quantity | undefined {
  return first(diagrams.map((diagram) => layerTotal(diagram, layer, filing)));
}
