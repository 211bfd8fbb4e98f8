import type { DiagramRecord, FlowRecord } from '../../schema/flow.ts';
import type { FactContext } from '../check-fact.ts';
import type { ContentFile } from '../read/file.ts';
import { didYouMean } from '../read/nearest.ts';
import type { Path } from '../read/yaml.ts';
import { MOST_RANGES, rangesIn, workOut } from './amounts.ts';
import { type FlowContext, givenIn } from './given.ts';
import { placesIn, quantityOf } from './quantity.ts';
import { type Found, flowFault, shapeFaults } from './shape.ts';
import type { Diagram, Flow } from './types.ts';
import { diagramFrom, sidesOf, sumsOf } from './work.ts';

/** Sums that differ by less than this part agree: sources round. */
const ROUNDING = 0.01;

const plain = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 4 });

/** First givers and last takers whose links do not add up to what is said of them, and links with less than nothing. */
function sumFaults({ nodes, links }: Diagram, record: DiagramRecord, path: Path): Found[] {
  const negative = links.flatMap(({ amount }, at): Found[] =>
    amount.low < -1e-9 * Math.abs(amount.high)
      ? [[[...path, 'links', at], flowFault('less than nothing is left over', 'check the figures of its node')]]
      : [],
  );
  const apart = nodes.flatMap(({ id, amount }): Found[] => {
    const sides = sidesOf(id, links);
    if (record.nodes[id]?.total === undefined || sides.every((side) => side.length > 0)) return [];
    const sum = sides.flat().reduce((all, link) => all + (link.amount.at[0] ?? 0), 0);
    const whole = amount.at[0] ?? 0;
    if (Math.abs(sum - whole) <= ROUNDING * whole) return [];
    const message = `its links come to ${plain(sum)}, and its total is ${plain(whole)}`;
    return [[[...path, 'nodes', id, 'total'], flowFault(message, 'add what is missing, with rest if nobody says it')]];
  });
  return [...negative, ...apart];
}

type Worked = { diagram: Diagram } | { faults: Found[] };

/** One diagram, worked out; or what is wrong with it, which is nothing where the fault lies in a file that it cites. */
function workedOut(record: DiagramRecord, path: Path, context: FlowContext): Worked {
  const { all, faults, isWhole } = givenIn(record, path, context);
  if (!isWhole) return { faults };
  const sums = sumsOf(record, new Map(all.map((one) => [one.id, one])));
  const isOver = rangesIn(sums) > MOST_RANGES;
  const worked = isOver ? undefined : workOut(sums);
  if (worked) {
    const diagram = diagramFrom(record, worked, sums, all);
    const wrong = sumFaults(diagram, record, path);
    return wrong.length > 0 ? { faults: wrong } : { diagram };
  }
  const [message, fix] = isOver
    ? [`there are more than ${MOST_RANGES} ranges`, 'draw less in one diagram']
    : ['not every amount follows from the others', 'give a total, or leave one rest at each end'];
  return { faults: [[[...path, 'links'], flowFault(message, fix)]] };
}

/** The diagrams that are shown together: of each year its own, or all. */
export function viewsOf<D extends { period: { start: string } }>(byYear: boolean, diagrams: readonly D[]): D[][] {
  if (!byYear) return [[...diagrams]];
  const years = [...new Set(diagrams.map(({ period }) => period.start.slice(0, 4)))].sort();
  return years.map((year) => diagrams.filter(({ period }) => period.start.startsWith(year)));
}

/** Amounts that a finding names and that some view does not have. */
function findingFaults({ finding, labs, byYear }: FlowRecord, diagrams: readonly Diagram[]): Found[] {
  return viewsOf(byYear, diagrams).flatMap((view) =>
    (['en', 'zh'] as const).flatMap((lang) =>
      placesIn(finding[lang]).flatMap((place): Found[] => {
        if (quantityOf(view, place, labs ?? 'models')) return [];
        const known = view.flatMap(({ nodes, links }) => [
          ...nodes.map(({ id }) => id),
          ...links.map(({ from, to }) => `${from}>${to}`),
        ]);
        const fix = didYouMean(place, known, 'write {node}, {from>to} or {layer:apps}');
        return [[['finding', lang], flowFault(`"{${place}}" is no amount of the diagram`, fix)]];
      }),
    ),
  );
}

/** A file of flows, worked out; `undefined` where something is wrong with it, which goes to the report. */
export function linkFlow(file: ContentFile<FlowRecord>, context: FactContext & FlowContext): Flow | undefined {
  const shape = shapeFaults(file.data, context);
  const worked =
    shape.length > 0 ? [] : file.data.diagrams.map((record, at) => workedOut(record, ['diagrams', at], context));
  const diagrams = worked.flatMap((one) => ('diagram' in one ? [one.diagram] : []));
  const isWhole = diagrams.length === file.data.diagrams.length;
  const faults = [
    ...shape,
    ...worked.flatMap((one) => ('faults' in one ? one.faults : [])),
    ...(isWhole ? findingFaults(file.data, diagrams) : []),
  ];
  for (const [path, fault] of faults) context.report.add(file, path, fault);
  return isWhole && faults.length === 0 ? { ...file.data, id: file.id, file: file.path, diagrams } : undefined;
}
