import type { z } from 'zod';
import type { Catalogue, Entry, Malformed, Quote, Skipped } from './types.ts';

/** Why something is skipped, where several catalogues skip for one reason. */
export const WHY = {
  retired: 'no longer sold, says the catalogue',
  zero: 'priced at zero, which here may be free or unknown',
  none: 'without a price per token',
  half: 'with a price of input or of output alone',
  varies: 'priced by what they are routed to',
  condition: 'priced by the time of day',
  length: 'priced from an input length that is no whole thousand',
} as const;

type Path = readonly PropertyKey[];

/** Gathers what is read of a catalogue: entries, what is skipped, and all that is malformed. */
export class Collector {
  readonly #entries: Entry[] = [];
  readonly #skipped: Skipped[] = [];
  readonly #malformed: Malformed[] = [];

  /** The data in the shape that is asked for; what is wrong with it is listed. */
  shaped<S extends z.ZodType>(schema: S, path: Path, data: unknown): z.output<S> | undefined {
    const parsed = schema.safeParse(data);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues)
      this.#malformed.push({
        at: [...path, ...issue.path].map(String).join(' > '),
        message: issue.message.replace(/^Invalid input: /, ''),
      });
    return undefined;
  }

  skip(id: string, why: string): void {
    this.#skipped.push({ id, why });
  }

  /** Takes an entry with the quotes that say something; the others are skipped, each for its reason. */
  add(entry: Omit<Entry, 'quotes'>, quotes: readonly (Quote | { why: string })[]): void {
    const said = quotes.filter((quote) => 'amounts' in quote);
    if (said.length > 0) this.#entries.push({ ...entry, quotes: said });
    const [unsaid] = quotes.filter((quote) => 'why' in quote);
    if (unsaid) this.skip(entry.id, unsaid.why);
    else if (quotes.length === 0) this.skip(entry.id, WHY.none);
  }

  result(day?: string): Catalogue {
    return {
      entries: this.#entries,
      skipped: this.#skipped,
      malformed: this.#malformed,
      ...(day ? { day } : {}),
    };
  }
}
