import type { Amount } from '../knowledge/amount.ts';
import type { Fact, Series } from '../knowledge/fact.ts';
import type { Graph } from '../knowledge/graph.ts';
import { sortedDims } from '../schema/fact-id.ts';

/** A fact as it stands in exported files: flat, every field always there, nothing rounded. */
export interface ExportedFact {
  id: string;
  entity: string;
  attribute: string;
  dims: string;
  asOf: string;
  value: string | number | boolean | null;
  low: number | null;
  high: number | null;
  /** `undisclosed`, `unknown`, `free` or `not-applicable` where there is no figure. */
  status: string | null;
  unit: string;
  bound: string;
  basis: string;
  confidence: string;
  forecast: boolean;
  checked: string;
  sources: string;
  note: string;
  /** The correction by which it is printed otherwise than it was imported. */
  corrected: string;
}

function amountFields(amount: Amount): Pick<ExportedFact, 'value' | 'low' | 'high' | 'status'> {
  const empty = { value: null, low: null, high: null, status: null };
  switch (amount.type) {
    case 'number':
      return { ...empty, value: amount.value ?? null, low: amount.low, high: amount.high };
    case 'status':
      return { ...empty, status: amount.status };
    case 'date':
      return { ...empty, value: amount.when.text };
    case 'text':
      return { ...empty, value: amount.text };
    case 'boolean':
      return { ...empty, value: amount.boolean };
    case 'entity':
      return { ...empty, value: amount.entity };
  }
}

function unitOf(graph: Graph, fact: Fact): string {
  const attribute = graph.vocabulary.attributes[fact.attribute];
  const currency = fact.amount.type === 'number' ? fact.amount.currency : undefined;
  return [currency, attribute?.unit].filter(Boolean).join('/');
}

/** Every record of some series, as it was read. */
export function exportFacts(graph: Graph, series: readonly Series[]): ExportedFact[] {
  return series.flatMap((one) =>
    one.figures.flatMap((figure) =>
      figure.facts.map((fact) => ({
        id: `${one.id}@${fact.asOf.text}`,
        entity: fact.entity,
        attribute: fact.attribute,
        dims: sortedDims(fact.dims)
          .map(([name, value]) => `${name}=${value}`)
          .join(';'),
        asOf: fact.asOf.text,
        ...amountFields(fact.amount),
        unit: unitOf(graph, fact),
        bound: fact.bound ?? '',
        basis: fact.basis,
        confidence: fact.confidence,
        forecast: fact.forecast,
        checked: fact.checked.text,
        sources: fact.sources.join(';'),
        note: fact.note ?? '',
        corrected: fact.corrected ?? '',
      })),
    ),
  );
}

/** The columns of a file of facts, in order. */
export const FACT_HEAD: readonly (keyof ExportedFact)[] = [
  ...(['id', 'entity', 'attribute', 'dims', 'asOf', 'value', 'low', 'high', 'status'] as const),
  ...(['unit', 'bound', 'basis', 'confidence', 'forecast', 'checked', 'sources', 'note', 'corrected'] as const),
];
