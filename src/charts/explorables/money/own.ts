import type { MoneyDiagram, MoneyFlow } from '../../../explorables/money.ts';
import type { MoneyWords } from '../../../i18n/explorables/money.ts';
import type { FlowAmount, Way } from '../../../knowledge/flows/types.ts';
import type { Layer } from '../../../schema/layers.ts';
import type { Tone } from '../../kit/MarkView.tsx';
import type { ExplorableData } from '../data.ts';

/** A flow’s link as it is drawn and told, in one language. */
export interface LinkWords {
  from: string;
  to: string;
  amount: FlowAmount;
  how: string;
  way: Way;
  tone: Tone;
  short: string;
  /** What its amount speaks of, in words. */
  when: string;
  known: string;
  sources: readonly { name: string; href: string }[];
  /** Where its figure stands. */
  href?: string;
  said: string;
}

export interface NodeWords {
  id: string;
  name: string;
  layer?: Layer | 'labs';
  amount: FlowAmount;
  short: string;
  said: string;
}

export interface DiagramWords extends MoneyDiagram {
  when: string;
  counts: string;
  step: number;
  nodes: readonly NodeWords[];
  links: readonly LinkWords[];
}

export interface FlowWords extends MoneyFlow<DiagramWords> {
  name: string;
  question: string;
  publisher: string;
  finding: string;
  leavesOut: string;
}

export interface MoneyOwn {
  flows: readonly FlowWords[];
}

export type MoneyData = ExplorableData<MoneyWords, MoneyOwn>;
