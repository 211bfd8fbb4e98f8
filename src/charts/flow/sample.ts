import type { FlowData, FlowLinkData, FlowNodeData } from './scene.ts';

const said = 'Invented. Read in a paper.';

function node(id: string, name: string, amounts: [certain: number, drawn: number], over: Partial<FlowNodeData> = {}) {
  const [certain, drawn] = amounts;
  const short = certain === drawn ? `$${drawn} billion` : `$${certain}–${drawn} billion`;
  return { id, name, short, said, hue: over.group, group: undefined, certain, drawn, ...over };
}

const link = (from: string, to: string, certain: number, drawn = certain, over: Partial<FlowLinkData> = {}) => ({
  from,
  to,
  certain,
  drawn,
  said,
  tone: 'estimated' as const,
  ...over,
});

/** Invented layers: ranges, an upper bound, givers that come in on the way. */
export const sample: FlowData = {
  heads: {
    apps: { name: 'Apps', short: '$60 billion' },
    cloud: { name: 'Infrastructure' },
    hardware: { name: 'Chips' },
  },
  nodes: [
    node('customers', 'Customers', [60, 60]),
    node('labs', 'Two laboratories', [45, 55], { group: 'apps' }),
    node('others', 'Other apps', [5, 5], { group: 'apps', short: '$5–15 billion' }),
    node('payers', 'Others who pay for computing', [15, 15], { short: '$15–75 billion' }),
    node('clouds', 'Clouds and hosts', [75, 75], { group: 'cloud' }),
    node('capital', 'Capital of the buyers', [225, 225], { short: '$225–300 billion' }),
    node('chips', 'Chips', [300, 300], { group: 'hardware' }),
  ],
  links: [
    link('customers', 'labs', 45, 55),
    link('customers', 'others', 5),
    link('labs', 'clouds', 0, 55),
    link('others', 'clouds', 0, 5),
    link('payers', 'clouds', 15),
    link('clouds', 'chips', 0, 75),
    link('capital', 'chips', 225),
  ],
};

/** The same with the laboratories in another layer: a ribbon passes a stage by. */
export const movedSample: FlowData = {
  ...sample,
  heads: { ...sample.heads, apps: { name: 'Apps' }, cloud: { name: 'Infrastructure', short: '$120–130 billion' } },
  nodes: sample.nodes.map((one) => (one.id === 'labs' ? { ...one, group: 'cloud', hue: 'cloud' } : one)),
};

/** Promises, hollow, and one who stands at both ends. */
export const promiseSample: FlowData = {
  heads: {
    models: { name: 'Models', short: '$640 billion' },
    cloud: { name: 'Clouds', short: '$640 billion' },
    hardware: { name: 'Chips' },
  },
  nodes: [
    node('maker-gives', 'A maker of chips', [40, 40], { hue: 'hardware' }),
    node('one', 'A laboratory', [610, 610], { group: 'models' }),
    node('other', 'Another', [30, 30], { group: 'models' }),
    node('first', 'First cloud', [300, 300], { group: 'cloud' }),
    node('small', 'Small cloud', [22, 22], { group: 'cloud' }),
    node('second', 'Second cloud', [318, 318], { group: 'cloud' }),
    node('maker', 'A maker of chips', [40, 40], { group: 'hardware' }),
  ],
  links: [
    link('maker-gives', 'one', 30, 30, { tone: 'reported' }),
    link('maker-gives', 'other', 10, 10, { tone: 'reported' }),
    link('one', 'first', 300, 300, { tone: 'forecast' }),
    link('one', 'small', 22, 22, { tone: 'forecast' }),
    link('one', 'second', 288, 288, { tone: 'forecast' }),
    link('other', 'second', 30, 30, { tone: 'forecast' }),
    link('first', 'maker', 40, 40, { tone: 'forecast' }),
  ],
};
