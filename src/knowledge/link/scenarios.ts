import { ASSUMED_BLOCKS } from '../../schema/assumed.ts';
import type { ScenarioRecord } from '../../schema/scenario.ts';
import { type FromFacts, hardwareFromFacts, modelFromFacts } from '../catalogue/blocks.ts';
import { isDollar, offersOf, rentsOf } from '../catalogue/prices.ts';
import type { FactContext } from '../check-fact.ts';
import type { Graph } from '../graph.ts';
import type { Content } from '../read/content.ts';
import type { ContentFile } from '../read/file.ts';
import { didYouMean } from '../read/nearest.ts';
import type { Path } from '../read/yaml.ts';
import type { Fault } from '../report.ts';

const READERS: Record<'hardware' | 'model', (graph: Graph, id: string, day: string) => FromFacts<unknown>> = {
  hardware: hardwareFromFacts,
  model: modelFromFacts,
};

type Found = [path: Path, fault: Fault];

/** What is wrong with an id that a scenario names; nothing is said of an entity whose own file has a fault. */
function faultOf(
  key: keyof typeof READERS,
  id: string,
  graph: Graph,
  { clock, isEntity }: FactContext,
): Fault | undefined {
  if (graph.entities.has(id)) {
    const read = READERS[key](graph, id, clock);
    if (!('missing' in read)) return undefined;
    const message = `the simulator needs figures that "${id}" does not have`;
    return { rule: 'unknown-fact', message, fix: `add ${read.missing.join(', ')}, or write the block out` };
  }
  if (isEntity(id)) return undefined;
  const fix = didYouMean(id, graph.entities.keys(), 'write the id of an entity that has a file, or the block itself');
  return { rule: 'unknown-entity', message: `"${id}" is not an entity`, fix };
}

/** Offers and rents that a scenario names and no seller has. */
function priceFaults(
  { api, against, price, hardware }: ScenarioRecord,
  graph: Graph,
  unread: ReadonlySet<string>,
): Found[] {
  const known = new Set(
    offersOf(graph)
      .filter(isDollar)
      .map(({ id }) => id),
  );
  const lines: [Path, string[]][] = [
    [['api', 'offers'], api?.offers ?? []],
    ...against.map(({ offers }, at): [Path, string[]] => [['against', at, 'offers'], offers]),
  ];
  const offers = lines.flatMap(([path, ids]) =>
    ids.flatMap((id, at): Found[] => {
      if (known.has(id) || unread.has(id.split('/')[0] ?? '')) return [];
      const fix = didYouMean(id, known, 'add its price to content/prices/');
      return [[[...path, at], { rule: 'unknown-fact', message: `nobody offers "${id}"`, fix }]];
    }),
  );
  if (price?.seller === undefined || unread.has(price.seller)) return offers;
  const { seller, terms } = price;
  const rents = rentsOf(graph)
    .filter(isDollar)
    .filter(({ accelerator }) => accelerator === hardware);
  if (rents.some((rent) => rent.seller === seller && rent.terms === terms)) return offers;
  const fix = didYouMean(
    seller,
    rents.map((rent) => rent.seller),
    'add its price to content/prices/',
  );
  return [
    ...offers,
    [['price', 'seller'], { rule: 'unknown-fact', message: `"${seller}" has no ${terms} price of it`, fix }],
  ];
}

const valueAt = (record: object, path: string) =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], record);

/** Inputs that nobody's figure gives and that no reason stands for; reasons for what is not there. */
function reasonFaults(record: ScenarioRecord, { isSource, sourceIds }: FactContext): Found[] {
  const { because, price, api } = record;
  const given = Object.keys(because);
  const isCited = { price: price?.seller !== undefined, api: api?.offers !== undefined } as Record<string, boolean>;
  const bare = ['input_len', 'output_len', ...ASSUMED_BLOCKS].filter(
    (key) =>
      valueAt(record, key) !== undefined &&
      !isCited[key] &&
      !given.some((path) => path === key || path.startsWith(`${key}.`)),
  );
  return [
    ...bare.map((key): Found => {
      const message = `"${key}" is nobody’s figure, and has no reason`;
      return [[key], { rule: 'assumption', message, fix: `say why under because: ${key}: { en: …, zh: … }` }];
    }),
    ...given.flatMap((path): Found[] => {
      const source = because[path]?.source;
      if (valueAt(record, path) === undefined)
        return [
          [
            ['because', path],
            {
              rule: 'assumption',
              message: `there is no "${path}" to give a reason for`,
              fix: 'write the path of a field',
            },
          ],
        ];
      if (source === undefined || isSource(source)) return [];
      const fix = didYouMean(source, sourceIds(), 'add it to a file in content/sources/');
      return [
        [['because', path, 'source'], { rule: 'unknown-source', message: `there is no source "${source}"`, fix }],
      ];
    }),
  ];
}

function check(
  file: ContentFile<ScenarioRecord>,
  graph: Graph,
  context: FactContext,
  unread: ReadonlySet<string>,
): Found[] {
  const ids = (['hardware', 'model'] as const).flatMap((key): Found[] => {
    const id = file.data[key];
    const fault = typeof id === 'string' ? faultOf(key, id, graph, context) : undefined;
    return fault ? [[[key], fault]] : [];
  });
  return [...ids, ...priceFaults(file.data, graph, unread), ...reasonFaults(file.data, context)];
}

/** Reports scenarios that name what does not exist, that lack a figure which the simulator needs, or a reason. */
export function checkScenarios(content: Content, graph: Graph, context: FactContext): void {
  for (const file of content.scenarios) {
    for (const [path, fault] of check(file, graph, context, content.unreadSellers))
      context.report.add(file, path, fault);
  }
}
