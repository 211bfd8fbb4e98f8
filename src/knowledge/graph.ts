import type { CorrectionRecord } from '../schema/correction.ts';
import type { GuideRecord } from '../schema/guide.ts';
import type { Kind, Layer } from '../schema/layers.ts';
import type { MoveRecord } from '../schema/move.ts';
import type { RelationType } from '../schema/relation.ts';
import type { ScenarioRecord } from '../schema/scenario.ts';
import type { SourceRecord } from '../schema/source.ts';
import type { ReadingRecord } from '../schema/stack.ts';
import type { TermRecord } from '../schema/term.ts';
import type { Label, VocabularyRecord } from '../schema/vocabulary.ts';
import type { Life } from './asof.ts';
import type { Claim } from './claims/types.ts';
import type { Figure, Series } from './fact.ts';
import type { Flow } from './flows/types.ts';
import type { SeriesIndex } from './lookup.ts';
import type { Market } from './markets/types.ts';
import type { Rate } from './rates.ts';
import type { Body } from './read/file.ts';

/** A typed edge, as read from the entity that holds it. */
export interface Relation {
  type: RelationType;
  to: string;
  source?: string;
  fact?: string;
  note?: string;
}

export interface Entity {
  id: string;
  layer: Layer;
  /** Path below `content/`, for the edit link. */
  file: string;
  name: string;
  zhName: string | undefined;
  kind: Kind;
  box: string | undefined;
  placing: Record<string, string>;
  /** In order of time. */
  moves: MoveRecord[];
  talk: Label | undefined;
  aliases: string[];
  redirectFrom: string[];
  life: Life;
  /** In the order of the vocabulary. */
  series: Series[];
  /** Both the edges it states and those that others state about it. */
  relations: Relation[];
  body: Body;
  zhBody: Body | undefined;
}

export interface Source extends SourceRecord {
  publisher: string;
  publisherId: string;
}

export interface Guide extends GuideRecord {
  id: string;
  file: string;
  body: Body;
  zhBody: Body | undefined;
}

export interface Term extends TermRecord {
  id: string;
  file: string;
  body: Body;
  zhBody: Body | undefined;
}

/** Something that was wrong, and has been put right. */
export interface Correction extends CorrectionRecord {
  id: string;
  file: string;
  body: Body;
  zhBody: Body | undefined;
}

/** A page whose prose refers to something. */
export interface Mentioner {
  kind: 'entity' | 'guide' | 'term' | 'claim';
  id: string;
}

/** Everything Strata knows, linked. */
export interface Graph {
  vocabulary: VocabularyRecord;
  /** Of the map; the first is the one shown unasked. */
  readings: ReadingRecord[];
  entities: ReadonlyMap<string, Entity>;
  sources: ReadonlyMap<string, Source>;
  guides: ReadonlyMap<string, Guide>;
  terms: ReadonlyMap<string, Term>;
  /** Of the simulator, by id. */
  scenarios: ReadonlyMap<string, ScenarioRecord>;
  /** Questions of who has what share, by id. */
  markets: ReadonlyMap<string, Market>;
  /** How money moves between the layers, by id, in the order in which they are shown. */
  flows: ReadonlyMap<string, Flow>;
  /** What was said of the field, weighed; by id. */
  claims: ReadonlyMap<string, Claim>;
  /** By id, the newest first. */
  corrections: ReadonlyMap<string, Correction>;
  /** What currencies were worth, oldest first. */
  rates: readonly Rate[];
  index: SeriesIndex;
  /** Figures that cite a source. */
  citedBy: ReadonlyMap<string, readonly Figure[]>;
  /** Pages whose prose names an entity (`entity:x`), a term (`term:x`) or a source (`source:x`). */
  mentionedIn: ReadonlyMap<string, readonly Mentioner[]>;
}
