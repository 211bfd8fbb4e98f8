import { added } from '../knowledge/flows/amounts.ts';
import { type Quantity, quantity } from '../knowledge/flows/quantity.ts';
import type { Way } from '../knowledge/flows/types.ts';
import { LAYERS, type Layer } from '../schema/layers.ts';
import { figuresOf } from './figure.ts';
import {
  layerAmount,
  type MoneyDiagram,
  type MoneyFlow,
  type MoneySource,
  type MoneyValues,
  type MoneyView,
  moneyView,
  movedAmount,
} from './money.ts';

/** What is left of one layer’s revenue after that of another. */
function difference(more: Quantity | undefined, less: Quantity | undefined): Quantity | undefined {
  if (!more || !less) return undefined;
  return quantity(more.at.map((value, at) => value - (less.at[at] ?? less.at[0] ?? 0)));
}

/** All that is promised to a layer, or paid for shares in it. */
function agreed(diagrams: readonly MoneyDiagram[], way: Way, layer: Layer): Quantity | undefined {
  const amounts = diagrams.flatMap(({ nodes, links }) =>
    links
      .filter((link) => link.way === way && nodes.find(({ id }) => id === link.to)?.layer === layer)
      .map(({ amount }) => amount.at),
  );
  return amounts.length > 0 ? quantity(added(amounts)) : undefined;
}

/** The largest amount that comes from elsewhere: what those above cannot have paid. */
function gap(diagrams: readonly MoneyDiagram[]): Quantity | undefined {
  const rests = diagrams.flatMap(({ links }) => links.filter(({ how }) => how === 'rest-to'));
  return rests.map(({ amount }) => amount).sort((a, b) => b.high - a.high)[0];
}

type Span = readonly [low: number, high: number] | undefined;

const figure =
  (
    isPerHundred: boolean,
    pick: (view: MoneyView<MoneyFlow>) => Quantity | undefined,
  ): ((values: MoneyValues, own: MoneySource) => Span) =>
  (values, own) => {
    const view = moneyView(own, values);
    const found = view.diagrams.some((one) => one.isPerHundred) === isPerHundred ? pick(view) : undefined;
    return found && [found.low, found.high];
  };

const LAYER_LABELS: Record<Layer, { en: string; zh: string }> = {
  apps: { en: 'What apps take in', zh: '应用层收入' },
  models: { en: 'What model makers take in', zh: '模型层收入' },
  cloud: { en: 'What clouds take in', zh: '云层收入' },
  hardware: { en: 'What makers of chips take in', zh: '芯片层收入' },
};

const layers = Object.fromEntries(
  LAYERS.map((layer) => [
    layer,
    {
      unit: 'USD',
      label: LAYER_LABELS[layer],
      of: figure(false, ({ diagrams, filing }) => layerAmount(diagrams, layer, filing)),
    },
  ]),
) as Record<Layer, { unit: string; label: { en: string; zh: string }; of: ReturnType<typeof figure> }>;

/** What prose may print of it. */
export const MONEY_FIGURES = figuresOf({
  ...layers,
  moved: {
    unit: 'USD',
    label: { en: 'What moves with the rule by which laboratories are filed', zh: '随归类规则移动的金额' },
    of: figure(false, ({ diagrams, canMove }) => (canMove ? movedAmount(diagrams) : undefined)),
  },
  'chips-over-apps': {
    unit: 'USD',
    label: { en: 'By how much chips take in more than apps', zh: '芯片层收入超出应用层的金额' },
    of: figure(false, ({ diagrams, filing }) =>
      difference(layerAmount(diagrams, 'hardware', filing), layerAmount(diagrams, 'apps', filing)),
    ),
  },
  gap: {
    unit: 'USD',
    label: { en: 'What the layers above cannot have paid', zh: '下游各层付不出的金额' },
    of: figure(false, ({ diagrams }) => gap(diagrams)),
  },
  promised: {
    unit: 'USD',
    label: { en: 'What is promised to clouds', zh: '对云厂商的承诺合计' },
    of: figure(false, ({ diagrams }) => agreed(diagrams, 'promise', 'cloud')),
  },
  staked: {
    unit: 'USD',
    label: { en: 'What was put into model makers for a share', zh: '对模型公司的持股投资合计' },
    of: figure(false, ({ diagrams }) => agreed(diagrams, 'stake', 'models')),
  },
  'cloud-part': {
    unit: 'percent',
    label: { en: 'The part that reaches clouds', zh: '流到云的部分' },
    of: figure(true, ({ diagrams, filing }) => layerAmount(diagrams, 'cloud', filing)),
  },
});
