import { distance } from 'fastest-levenshtein';
import type { Content } from '../../../src/knowledge/read/content.ts';
import { type Aside, bareName } from './bare.ts';
import { isShorter, keyOf } from './key.ts';
import { type Mark, readingsOf } from './reading.ts';

/** Which model of ours a name of a catalogue stands for. */
export type Match =
  /** `isListed` where `catalogues.yaml` says so for this very seller. */
  | { model: string; marks: Mark[]; isListed: boolean }
  | { aside: Aside | 'names that move from model to model' }
  | { ambiguous: string[] }
  /** No model of ours: under the key by which others of the same name are counted. */
  | { unknown: string };

/** So many letters apart, two names may be one misspelled. */
const FEW_LETTERS = 3;

/** What stands last in a path, as it is written. */
const lastKey = (id: string) => keyOf(id.split('/').at(-1) ?? '');

/** How many letters two names share at their beginning. */
function alike(a: string, b: string): number {
  const differs = [...a].findIndex((letter, at) => letter !== b[at]);
  return differs < 0 ? a.length : differs;
}

/** Finds the models that names of catalogues stand for. Nothing is guessed: names are equal, or they are not. */
export class Models {
  readonly #byKey = new Map<string, Set<string>>();
  /** By seller and key, what holds for that seller alone. */
  readonly #scoped = new Map<string, string>();
  readonly #moving: ReadonlySet<string>;

  constructor({ catalogues, entities, prices }: Pick<Content, 'catalogues' | 'entities' | 'prices'>) {
    const priced = new Set(prices.flatMap(({ data }) => data.tokens.map(({ model }) => model)));
    for (const { id, data } of entities) {
      if (data.kind !== 'model' && !priced.has(id)) continue;
      // An alias that only leaves something out is what people search for, and may be any of several models.
      const aliases = data.aliases.filter((alias) => !isShorter(alias, id));
      for (const name of [id, data.name, ...aliases, ...data.redirectFrom]) this.#add(name, id);
    }
    for (const [id, names] of Object.entries(catalogues?.data.models ?? {})) {
      for (const name of names) this.#addListed(name, id);
    }
    this.#moving = new Set((catalogues?.data.moving ?? []).map(keyOf));
  }

  #add(name: string, id: string): void {
    const key = keyOf(name);
    if (key !== '') this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(id));
  }

  #addListed(name: string, id: string): void {
    const [seller] = name.split('/');
    if (seller !== name) this.#scoped.set(`${seller} ${lastKey(name)}`, id);
    else this.#add(bareName(name).name, id);
  }

  /** The model that the first of some names stands for at a seller of ours; the others speak only where it says nothing. */
  match([name = '', ...others]: readonly string[], seller: string): Match {
    const own = this.#matchOne(name, seller);
    if (!('unknown' in own)) return own;
    return others.map((one) => this.#matchOne(one, seller)).find((match) => 'model' in match) ?? own;
  }

  #matchOne(id: string, seller: string): Match {
    const { name, aside } = bareName(id);
    if (aside) return { aside };
    const readings = readingsOf(name);
    const own = readings[0]?.key ?? '';
    const scoped = this.#scoped.get(`${seller} ${lastKey(id)}`);
    if (scoped) return { model: scoped, marks: [], isListed: true };
    if (this.#moving.has(own)) return { aside: 'names that move from model to model' };
    for (const { key, marks } of readings) {
      const ids = [...(this.#byKey.get(key) ?? [])];
      if (ids.length > 1) return { ambiguous: ids.sort() };
      if (ids[0] !== undefined) return { model: ids[0], marks, isListed: false };
    }
    return { unknown: readings.findLast(({ marks }) => !marks.includes('stamp'))?.key ?? own };
  }

  /** A model of ours whose name is spelled almost like an unknown key: a hint for people, never a match. */
  nearest(key: string): string | undefined {
    const [family] = key.split('-');
    const near = [...this.#byKey]
      .filter(([one]) => one.split('-')[0] === family)
      .map(([one, ids]) => ({ away: distance(one, key), alike: alike(one, key), id: [...ids][0] }))
      .sort((a, b) => a.away - b.away || b.alike - a.alike)[0];
    return near && near.away <= FEW_LETTERS ? near.id : undefined;
  }
}
