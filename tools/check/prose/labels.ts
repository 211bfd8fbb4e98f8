import type { Path } from '../../../src/knowledge/read/yaml.ts';
import type { FlowRecord } from '../../../src/schema/flow.ts';
import type { MarketRecord } from '../../../src/schema/market.ts';
import type { Label } from '../../../src/schema/vocabulary.ts';

type Labels = [at: Path, label: Label | undefined][];

/** What a market says in words: its question, why estimates differ, what each counts. */
export function marketLabels({ name, question, why, apart, series }: MarketRecord): Labels {
  return [
    [['name'], name],
    [['question'], question],
    [['why'], why],
    ...Object.entries(apart).map(([id, label]): Labels[number] => [['apart', id], label]),
    ...series.flatMap(
      ({ counts, method, others }, at): Labels => [
        [['series', at, 'counts'], counts],
        [['series', at, 'method'], method],
        [['series', at, 'others'], others],
      ],
    ),
  ];
}

/** What a file of flows says in words: its finding, what it leaves out, the names of its nodes. */
export function flowLabels({ name, question, finding, leavesOut, diagrams }: FlowRecord): Labels {
  return [
    [['name'], name],
    [['question'], question],
    [['finding'], finding],
    [['leavesOut'], leavesOut],
    ...diagrams.flatMap(
      ({ counts, nodes, links }, at): Labels => [
        [['diagrams', at, 'counts'], counts],
        ...Object.entries(nodes).map(([id, { label }]): Labels[number] => [
          ['diagrams', at, 'nodes', id, 'label'],
          label,
        ]),
        ...links.map(({ note }, index): Labels[number] => [['diagrams', at, 'links', index, 'note'], note]),
      ],
    ),
  ];
}
