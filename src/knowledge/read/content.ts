import type { z } from 'zod';
import { type CataloguesRecord, cataloguesSchema } from '../../schema/catalogues.ts';
import { type ClaimRecord, claimSchema } from '../../schema/claim.ts';
import { type CorrectionRecord, correctionSchema } from '../../schema/correction.ts';
import { type EntityRecord, entitySchema } from '../../schema/entity.ts';
import { type FlowRecord, flowSchema } from '../../schema/flow.ts';
import { type GuideRecord, guideSchema, type TranslationRecord, translationSchema } from '../../schema/guide.ts';
import type { Layer } from '../../schema/layers.ts';
import { type MarketRecord, marketSchema } from '../../schema/market.ts';
import { type PriceFile, priceFileSchema } from '../../schema/price.ts';
import { type RatesRecord, ratesSchema } from '../../schema/rates.ts';
import { type ScenarioRecord, scenarioSchemaFor } from '../../schema/scenario.ts';
import { publisherSchema } from '../../schema/source.ts';
import { type StackRecord, stackSchema } from '../../schema/stack.ts';
import { type TermRecord, termSchema } from '../../schema/term.ts';
import { type VocabularyRecord, vocabularySchema } from '../../schema/vocabulary.ts';
import { type ContentFile, type Drafts, type MdxFile, type Reader, readMdxFile, readYamlFile } from './file.ts';
import type { Problem } from './problem.ts';
import { type FileKind, walk } from './walk.ts';

export type EntityFile = MdxFile<EntityRecord> & { layer: Layer };

/** All of the content as it stands in files: nothing linked, nothing derived. */
export interface Content {
  entities: EntityFile[];
  guides: MdxFile<GuideRecord>[];
  terms: MdxFile<TermRecord>[];
  claims: MdxFile<ClaimRecord>[];
  corrections: MdxFile<CorrectionRecord>[];
  /** Chinese bodies; `id` is the path they translate, without ending: `hardware/nvidia`. */
  translations: MdxFile<TranslationRecord>[];
  publishers: ContentFile<z.output<typeof publisherSchema>>[];
  scenarios: ContentFile<ScenarioRecord>[];
  prices: ContentFile<PriceFile>[];
  markets: ContentFile<MarketRecord>[];
  flows: ContentFile<FlowRecord>[];
  /** The markets and the claims that have a file, sound or not. */
  marketIds: ReadonlySet<string>;
  claimIds: ReadonlySet<string>;
  /** Sellers whose file has a fault: what names their prices is not reported again. */
  unreadSellers: ReadonlySet<string>;
  stack: ContentFile<StackRecord> | undefined;
  vocabulary: ContentFile<VocabularyRecord> | undefined;
  rates: ContentFile<RatesRecord> | undefined;
  /** How price catalogues name what is here. */
  catalogues: ContentFile<CataloguesRecord> | undefined;
  /** The entities that have a file, sound or not: a fault in one file is not reported again in all that name it. */
  entityPaths: readonly { layer: Layer; id: string }[];
  fileCount: number;
  /** Whether every file of sources could be read. */
  sourcesRead: boolean;
  problems: Problem[];
}

function present<T>(items: (T | undefined)[]): T[] {
  return items.filter((item) => item !== undefined);
}

function reportMissing(files: { kind: FileKind }[], problems: Problem[]): void {
  for (const type of ['stack', 'vocabulary'] as const) {
    if (files.some(({ kind }) => kind.type === type)) continue;
    const place = { path: `${type}.yaml`, line: 1, column: 1 };
    problems.push({
      ...place,
      rule: 'missing-file',
      message: 'this file is missing',
      fix: 'every content tree needs it: restore it',
    });
  }
}

/**
 * Reads the tree below `root`. Everything wrong is in `problems`; a file with a problem is left out of the rest.
 * @param drafts Texts, by path, that stand for what is on disk.
 */
export function readContent(root: string, drafts: Drafts = new Map()): Content {
  const { files, problems } = walk(root, drafts.keys());
  const reader: Reader = { root, drafts, problems };
  const ofType = <T extends FileKind['type']>(type: T) =>
    files.filter((file): file is { path: string; kind: Extract<FileKind, { type: T }> } => file.kind.type === type);
  const [stack] = ofType('stack');
  const [vocabulary] = ofType('vocabulary');
  const [rates] = ofType('rates');
  const [catalogues] = ofType('catalogues');
  const entities = ofType('entity');
  const publishers = ofType('publisher');
  const readPublishers = present(
    publishers.map(({ path, kind }) => readYamlFile(reader, path, kind.id, publisherSchema)),
  );
  const priceFiles = ofType('prices');
  const prices = present(priceFiles.map(({ path, kind }) => readYamlFile(reader, path, kind.id, priceFileSchema)));
  const marketFiles = ofType('market');
  const markets = present(marketFiles.map(({ path, kind }) => readYamlFile(reader, path, kind.id, marketSchema)));
  const readSellers = new Set(prices.map(({ id }) => id));
  reportMissing(files, problems);
  return {
    entities: present(
      entities.map(({ path, kind }) => {
        const file = readMdxFile(reader, path, kind.id, entitySchema);
        return file && { ...file, layer: kind.layer };
      }),
    ),
    guides: present(ofType('guide').map(({ path, kind }) => readMdxFile(reader, path, kind.id, guideSchema))),
    terms: present(ofType('term').map(({ path, kind }) => readMdxFile(reader, path, kind.id, termSchema))),
    claims: present(ofType('claim').map(({ path, kind }) => readMdxFile(reader, path, kind.id, claimSchema))),
    corrections: present(
      ofType('correction').map(({ path, kind }) => readMdxFile(reader, path, kind.id, correctionSchema)),
    ),
    translations: present(
      ofType('translation').map(({ path, kind }) => readMdxFile(reader, path, kind.of, translationSchema)),
    ),
    publishers: readPublishers,
    scenarios: present(
      ofType('scenario').map(({ path, kind }) => readYamlFile(reader, path, kind.id, scenarioSchemaFor)),
    ),
    prices,
    markets,
    flows: present(ofType('flow').map(({ path, kind }) => readYamlFile(reader, path, kind.id, flowSchema))),
    claimIds: new Set(ofType('claim').map(({ kind }) => kind.id)),
    marketIds: new Set(marketFiles.map(({ kind }) => kind.id)),
    unreadSellers: new Set(priceFiles.map(({ kind }) => kind.id).filter((id) => !readSellers.has(id))),
    stack: stack && readYamlFile(reader, stack.path, 'stack', stackSchema),
    vocabulary: vocabulary && readYamlFile(reader, vocabulary.path, 'vocabulary', vocabularySchema),
    rates: rates && readYamlFile(reader, rates.path, 'rates', ratesSchema),
    catalogues: catalogues && readYamlFile(reader, catalogues.path, 'catalogues', cataloguesSchema),
    entityPaths: entities.map(({ kind }) => ({ layer: kind.layer, id: kind.id })),
    fileCount: files.length,
    sourcesRead: readPublishers.length === publishers.length,
    problems,
  };
}
