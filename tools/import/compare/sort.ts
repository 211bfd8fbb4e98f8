import type { Content } from '../../../src/knowledge/read/content.ts';
import { WHY } from '../catalogues/collect.ts';
import type { Entry, Quote, Skipped } from '../catalogues/types.ts';
import { Models } from '../names/models.ts';
import { sellersOf } from '../names/sellers.ts';
import type { Candidate } from './speakers.ts';

/** Names of one model that we have no file of. */
export interface UnknownModel {
  key: string;
  entries: { entry: Entry; seller: string }[];
}

/** A provider whose prices are left alone. */
export interface Outsider {
  provider: string;
  entries: number;
  /** Why it is none of our sellers, where `catalogues.yaml` says so. */
  why?: string;
}

/** A name that stands for several models of ours. */
export interface Ambiguous {
  entry: Entry;
  seller: string;
  models: string[];
}

/** The quotes of an entry that hold on a day, one of each tier and length: of dated ones the last that has begun. */
function quotesOn({ quotes }: Entry, day: string): { held: Quote[]; ahead: Quote[] } {
  const ahead = quotes.filter(({ from }) => from !== undefined && from > day);
  const begun = quotes.filter((quote) => !ahead.includes(quote));
  const groups = Map.groupBy(begun, ({ tier, above }) => `${tier} ${above}`);
  const last = (group: Quote[]) => group.reduce((a, b) => ((b.from ?? '') >= (a.from ?? '') ? b : a));
  return { held: [...groups.values()].map(last), ahead };
}

/** Sorts the entries of a catalogue: which stand for what we have, and why the others do not. */
export class Sorter {
  readonly candidates: Candidate[] = [];
  readonly announced: Candidate[] = [];
  readonly ambiguous: Ambiguous[] = [];
  readonly skipped: Skipped[] = [];
  readonly #unknown = new Map<string, UnknownModel['entries']>();
  readonly #outsiders = new Map<string, Outsider>();
  readonly #day: string;
  readonly #models: Models;
  readonly #sellerOf: ReturnType<typeof sellersOf>;

  constructor(content: Content, day: string) {
    this.#day = day;
    this.#models = new Models(content);
    this.#sellerOf = sellersOf(content);
  }

  sort(entry: Entry): void {
    const found = this.#sellerOf(entry.provider);
    if (!('seller' in found)) this.#leave(entry, 'apart' in found ? found.apart : undefined);
    else if (entry.retires !== undefined && entry.retires < this.#day) this.#skip(entry, WHY.retired);
    else this.#sortModel(entry, found.seller);
  }

  #sortModel(entry: Entry, seller: string): void {
    const match = this.#models.match(entry.names, seller);
    if ('aside' in match) this.#skip(entry, match.aside);
    else if ('ambiguous' in match) this.ambiguous.push({ entry, seller, models: match.ambiguous });
    else if ('unknown' in match)
      this.#unknown.set(match.unknown, [...(this.#unknown.get(match.unknown) ?? []), { entry, seller }]);
    else {
      const { held, ahead } = quotesOn(entry, this.#day);
      const { model, marks, isListed } = match;
      const candidate = (quote: Quote): Candidate => {
        const terms = { seller, model, tier: quote.tier, above: quote.above };
        return { terms, entry, quote, marks, isListed };
      };
      this.candidates.push(...held.map(candidate));
      this.announced.push(...ahead.map(candidate));
    }
  }

  #leave({ provider }: Entry, why: string | undefined): void {
    const entries = (this.#outsiders.get(provider)?.entries ?? 0) + 1;
    this.#outsiders.set(provider, { provider, entries, ...(why ? { why } : {}) });
  }

  #skip({ id }: Entry, why: string): void {
    this.skipped.push({ id, why });
  }

  unknownModels(): UnknownModel[] {
    const models = [...this.#unknown].map(([key, entries]) => ({ key, entries }));
    return models.sort((a, b) => b.entries.length - a.entries.length || (a.key < b.key ? -1 : 1));
  }

  outsiders(): Outsider[] {
    return [...this.#outsiders.values()].sort((a, b) => b.entries - a.entries);
  }
}
