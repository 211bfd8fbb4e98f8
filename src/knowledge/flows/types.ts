import type { Bound } from '../../schema/fact.ts';
import type { FlowNodeRecord, FlowRecord } from '../../schema/flow.ts';
import type { Label } from '../../schema/vocabulary.ts';
import type { When } from '../../schema/when.ts';
import type { Figure } from '../fact.ts';

/** An amount of a flow, in dollars or of a hundred. */
export interface FlowAmount {
  /** What it is at each corner of the given ranges; at the first, where all of them are high, it is drawn. */
  at: number[];
  /** As it is said: the range of its figure, whatever a bound leaves open; else that of the corners. */
  low: number;
  high: number;
  bound?: Bound;
}

export interface FlowNode extends Omit<FlowNodeRecord, 'total'> {
  id: string;
  amount: FlowAmount;
  /** The figure that says its total, if one does. */
  figure: Figure | undefined;
}

/** What a flow is: paid within a period, promised for years to come, or money for a share. */
export type Way = 'payment' | 'promise' | 'stake';

export interface FlowLink {
  from: string;
  to: string;
  amount: FlowAmount;
  how: 'fact' | 'share' | 'all' | 'rest-from' | 'rest-to';
  way: Way;
  /** The figure that it is, or that says which part. */
  figure: Figure | undefined;
  note: Label | undefined;
}

export interface Diagram {
  period: When;
  counts: Label;
  /** Whether amounts are parts of a hundred, not dollars. */
  isPerHundred: boolean;
  /** Worth of one unit in the last place of its finest figure. */
  step: number;
  nodes: FlowNode[];
  links: FlowLink[];
  /** Every figure in it. */
  figures: Figure[];
}

/** How money moves, as one publisher has it. */
export type Flow = Omit<FlowRecord, 'diagrams'> & {
  id: string;
  /** Path below `content/`, for the edit link. */
  file: string;
  diagrams: Diagram[];
};
