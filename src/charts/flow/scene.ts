import type { Layer } from '../../schema/layers.ts';
import type { Tone } from '../kit/MarkView.tsx';

/** Somebody whom money reaches or leaves. */
export interface FlowNodeData {
  id: string;
  name: string;
  /** The amount in words, under the name. */
  short: string;
  /** All that is to be said of it, ending in source and date. */
  said: string;
  hue: Layer | undefined;
  /** The layer under whose name it stands; nothing outside the stack. */
  group: Layer | undefined;
  /** What is sure of its amount, and how far it is drawn. */
  certain: number;
  drawn: number;
}

/** Money that goes from one to another. */
export interface FlowLinkData {
  from: string;
  to: string;
  certain: number;
  drawn: number;
  said: string;
  tone: Tone;
}

/** Flows of money: whom they reach and leave, in the order in which they are to stand. */
export interface FlowData {
  nodes: readonly FlowNodeData[];
  /** They run in no circle. */
  links: readonly FlowLinkData[];
  /** The name of a layer, with what it takes in where that is more than one node. */
  heads: Partial<Record<Layer, { name: string; short?: string }>>;
  /** An amount that has to fit, where several drawings share one scale. */
  most?: number;
}

/** A strip with the certain part filled and the rest hatched. */
export interface Strip {
  filled: string;
  /** The outline of what is hatched. */
  open: string;
  hatch: string;
}

export interface FlowScene {
  width: number;
  height: number;
  heads: { x: number; y: number; lines: string[]; hue: Layer }[];
  links: (Strip & { x: number; y: number; hue: Layer | undefined; tone: Tone; said: string })[];
  nodes: (Strip & {
    x: number;
    y: number;
    hue: Layer | undefined;
    said: string;
    name: { x: number; y: number; lines: string[] };
    short: { x: number; y: number; lines: string[] };
  })[];
}
