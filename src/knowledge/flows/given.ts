import type { DiagramRecord, FlowLinkRecord } from '../../schema/flow.ts';
import { HUNDRED } from '../../schema/flow.ts';
import type { VocabularyRecord } from '../../schema/vocabulary.ts';
import { compareWhen } from '../../schema/when.ts';
import type { NumberAmount } from '../amount.ts';
import { type Figure, isNumber } from '../fact.ts';
import { findFigure, type SeriesIndex } from '../lookup.ts';
import type { Path } from '../read/yaml.ts';
import type { Suspects } from '../suspect.ts';
import { type Found, flowFault } from './shape.ts';
import type { Way } from './types.ts';

export interface FlowContext {
  index: SeriesIndex;
  vocabulary: VocabularyRecord;
  suspects: Suspects;
}

/** A figure of a diagram, with the place where it is named. */
export interface Given {
  path: Path;
  id: string;
  figure: Figure;
  amount: NumberAmount;
  /** Whether it says a part of a hundred, and not an amount. */
  isShare: boolean;
}

const PROMISES = ['commitment', 'contract', 'backlog'];
const STAKES = ['investment', 'funding-round', 'funding-total', 'venture-funding'];
/** Amounts as they stand on a day, whenever they were agreed on. */
const STANDING = [...PROMISES, 'investment', 'funding-total'];
/** What has to be one and the same in a diagram, where figures have it. */
const SCOPE = ['publisher', 'edition', 'period'];

export function wayOf({ attribute }: Figure): Way {
  return PROMISES.includes(attribute) ? 'promise' : STAKES.includes(attribute) ? 'stake' : 'payment';
}

function placesIn({ nodes, links }: DiagramRecord, path: Path): { path: Path; id: string; isShare: boolean }[] {
  const totals = Object.entries(nodes).flatMap(([id, { total }]) =>
    typeof total === 'string' ? [{ path: [...path, 'nodes', id, 'total'], id: total, isShare: false }] : [],
  );
  const named = (key: 'fact' | 'share') => (link: FlowLinkRecord, at: number) => {
    const id = link[key];
    return id === undefined ? [] : [{ path: [...path, 'links', at, key], id, isShare: key === 'share' }];
  };
  return [...totals, ...links.flatMap(named('fact')), ...links.flatMap(named('share'))];
}

function kindFault({ figure, isShare, path }: Given, isPerHundred: boolean, { vocabulary }: FlowContext): Found[] {
  const attribute = vocabulary.attributes[figure.attribute];
  const { amount } = figure;
  const isDollars = attribute?.type === 'money' && isNumber(amount) && (amount.currency ?? 'USD') === 'USD';
  if (isShare)
    return attribute?.unit === 'percent' ? [] : [[path, flowFault('is no share in per cent', 'name it under fact')]];
  if (!isDollars) return [[path, flowFault('is no amount of dollars', 'name a share under share')]];
  return isPerHundred
    ? [[path, flowFault('an amount of dollars stands among parts of a hundred', 'give it a diagram of its own')]]
    : [];
}

function periodFault({ figure, path }: Given, { period }: DiagramRecord): Found[] {
  const { asOf, attribute } = figure;
  const isIn = STANDING.includes(attribute) ? compareWhen(asOf, period) <= 0 : asOf.text === period.text;
  const message = `it speaks of ${asOf.text}, and the diagram of ${period.text}`;
  return isIn ? [] : [[path, flowFault(message, 'take the figure of the period, or give it a diagram of its own')]];
}

/** Figures that speak of something else than the first: another publisher, another kind of period. */
function scopeFaults(all: readonly Given[]): Found[] {
  return SCOPE.flatMap((name) => {
    const own = all.filter(({ figure }) => figure.dims[name] !== undefined);
    const first = own[0]?.figure.dims[name];
    return own.flatMap(({ path, figure }): Found[] => {
      const value = figure.dims[name];
      const message = `its ${name} is ${value}, that of others ${first}`;
      return value === first ? [] : [[path, flowFault(message, 'give it a diagram of its own')]];
    });
  });
}

function wayFaults(all: readonly Given[]): Found[] {
  const [promise, payment] = (['promise', 'payment'] as const).map((way) =>
    all.find(({ figure, isShare }) => !isShare && wayOf(figure) === way),
  );
  if (!promise || !payment) return [];
  const message = 'what is promised for years to come stands beside what was paid in one';
  return [[promise.path, flowFault(message, 'give promises a diagram of their own')]];
}

/** Every figure that a diagram names, and what is wrong with it; nothing is said of figures whose own file has a fault. */
export function givenIn(
  diagram: DiagramRecord,
  path: Path,
  context: FlowContext,
): { all: Given[]; faults: Found[]; isWhole: boolean } {
  const { index, suspects } = context;
  const isPerHundred = Object.values(diagram.nodes).some(({ total }) => total === HUNDRED);
  const places = placesIn(diagram, path);
  const faults: Found[] = [];
  const all = places.flatMap((place): Given[] => {
    if (suspects.isFact(place.id)) return [];
    const found = findFigure(index, place.id, ({ figures }) => figures.filter(({ forecast }) => !forecast).at(-1));
    if ('problem' in found) {
      faults.push([place.path, found.problem]);
      return [];
    }
    const figure = found.found;
    if (isNumber(figure.amount)) return [{ ...place, figure, amount: figure.amount }];
    faults.push([place.path, flowFault('is no number', 'name a figure that is one')]);
    return [];
  });
  faults.push(
    ...all.flatMap((one) => [...kindFault(one, isPerHundred, context), ...periodFault(one, diagram)]),
    ...scopeFaults(all),
    ...wayFaults(all),
  );
  return { all, faults, isWhole: all.length === places.length && faults.length === 0 };
}
