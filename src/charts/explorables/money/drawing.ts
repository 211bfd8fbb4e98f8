import { layerAmount, type MoneyView, movedAmount } from '../../../explorables/money.ts';
import type { MoneyWords } from '../../../i18n/explorables/money.ts';
import { fillIn } from '../../../i18n/fill-in.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { fillFinding, layerTotal, layerUnder, quantityOf } from '../../../knowledge/flows/quantity.ts';
import type { Filing } from '../../../schema/filing.ts';
import { LAYERS, type Layer } from '../../../schema/layers.ts';
import type { FlowData } from '../../flow/scene.ts';
import { amountWords } from './amount.ts';
import type { DiagramWords, FlowWords } from './own.ts';

export type View = MoneyView<FlowWords>;

const certainOf = (at: readonly number[]) => Math.min(...at);

/** The name of each layer that has nodes in a diagram, with what several of them take in together. */
function headsOf(diagram: DiagramWords, filing: Filing, words: MoneyWords, lang: Lang): FlowData['heads'] {
  const heads = LAYERS.flatMap((layer) => {
    const members = diagram.nodes.filter((node) => layerUnder(node, filing) === layer);
    const total = layerTotal(diagram, layer, filing);
    if (!total || members.length === 0) return [];
    const name = words.layers[layer];
    const isOne = members.filter(({ id }) => diagram.links.some(({ to }) => to === id)).length < 2;
    return [[layer, isOne ? { name } : { name, short: amountWords(total, diagram, lang) }] as const];
  });
  return Object.fromEntries(heads);
}

/** A diagram as it is drawn where the laboratories are filed in a layer. */
export function drawnDiagram(
  diagram: DiagramWords,
  filing: Filing,
  words: MoneyWords,
  lang: Lang,
  most?: number,
): FlowData {
  const { nodes, links } = diagram;
  const isPaid = (id: string) => links.some(({ to }) => to === id);
  return {
    nodes: nodes.map((node) => {
      const { id, name, short, said, amount } = node;
      const hue = layerUnder(node, filing);
      const certain = amount.bound === 'at-most' ? 0 : certainOf(amount.at);
      return { id, name, short, said, hue, group: isPaid(id) ? hue : undefined, certain, drawn: amount.at[0] ?? 0 };
    }),
    links: links.map(({ from, to, amount, tone, said }) => ({
      from,
      to,
      certain: certainOf(amount.at),
      drawn: amount.at[0] ?? 0,
      said,
      tone,
    })),
    heads: headsOf(diagram, filing, words, lang),
    ...(most === undefined ? {} : { most }),
  };
}

/** What a link comes to where both of its ends are in one layer: nothing that is drawn. */
export function isInside({ nodes }: DiagramWords, link: { from: string; to: string }, filing: Filing): boolean {
  const layerOf = (id: string): Layer | undefined => {
    const node = nodes.find((one) => one.id === id);
    return node && layerUnder(node, filing);
  };
  return layerOf(link.from) !== undefined && layerOf(link.from) === layerOf(link.to);
}

/** What is said above: the finding of its publisher or, where the reader files otherwise, what that moves. */
export function titleOf({ flow, diagrams, filing, isMoved }: View, words: MoneyWords, lang: Lang): string {
  const [first] = diagrams;
  const print = (amount: Parameters<typeof amountWords>[0] | undefined, of = first) =>
    amount && of ? amountWords(amount, of, lang) : '';
  const published = flow.labs ?? 'models';
  if (!isMoved)
    return fillFinding(flow.finding, (place) => {
      const own = diagrams.find((diagram) => quantityOf([diagram], place, published));
      return print(own && quantityOf([own], place, published), own);
    });
  const left = layerAmount(diagrams, published, filing);
  return fillIn(left ? words.moved : words.movedNone, {
    to: words.inSentence[filing],
    from: words.inSentence[published],
    moved: print(movedAmount(diagrams)),
    left: print(left),
    total: print(layerAmount(diagrams, filing, filing)),
  });
}
