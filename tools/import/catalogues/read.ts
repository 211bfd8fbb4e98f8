import type { CatalogueId } from '../../../src/schema/catalogues.ts';
import { Refusal } from '../refusal.ts';
import { genaiPrices } from './genai-prices.ts';
import { litellm } from './litellm.ts';
import { modelsDev } from './models-dev.ts';
import { openrouter } from './openrouter.ts';
import type { Catalogue, CatalogueReader } from './types.ts';

/** Where data could be of two, the earlier speaks: it asks for more. */
const READERS: readonly CatalogueReader[] = [openrouter, litellm, modelsDev, genaiPrices];

export const readerOf = (id: CatalogueId): CatalogueReader =>
  READERS.find((reader) => reader.id === id) as CatalogueReader;

/** What some data is, for somebody who took it for a catalogue. */
function shapeOf(data: unknown): string {
  if (Array.isArray(data)) return data.length === 0 ? 'an empty list' : `a list of ${data.length}`;
  if (typeof data !== 'object' || data === null) return `a ${data === null ? 'null' : typeof data}`;
  const keys = Object.keys(data);
  if (keys.length === 0) return 'an empty object';
  return `an object of ${keys.slice(0, 3).join(', ')}${keys.length > 3 ? ', …' : ''}`;
}

/**
 * Reads data as the catalogue that it is said to be.
 * @param path The file's, to name it.
 * @throws Refusal where it is another catalogue, none, or holds nothing sound.
 */
export function readCatalogue(id: CatalogueId, data: unknown, path: string): Catalogue {
  const reader = readerOf(id);
  if (!reader.isLike(data)) {
    const like = READERS.find((one) => one.isLike(data));
    const advice = like ? `it looks like ${like.name}: say ${like.id}` : `it is ${shapeOf(data)}`;
    throw new Refusal(`${path} is not the catalogue of ${reader.name}: ${advice}`);
  }
  const catalogue = reader.read(data);
  if (catalogue.entries.length + catalogue.skipped.length === 0) {
    const [first] = catalogue.malformed;
    const where = first ? `, to begin with at ${first.at}: ${first.message}` : '';
    throw new Refusal(`${path} holds no entry that can be read${where}`);
  }
  return catalogue;
}
