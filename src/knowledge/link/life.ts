import type { Life } from '../asof.ts';
import type { Series } from '../fact.ts';
import type { EntityFile } from '../read/content.ts';

/** Fact attributes that date a life, in the order in which they are preferred. */
const BEGINNINGS = ['founded', 'release-date'] as const;
const ENDINGS = ['api-shutdown-date', 'closed'] as const;

/** The earliest day of the named dates, from the file or, where it is silent, from the entity's own figures. */
export function lifeOf(file: EntityFile, series: Series[]): Life {
  const dates = file.data.dates;
  const stated = [dates?.announced, dates?.released, dates?.available, dates?.founded].flatMap((when) =>
    when ? [when.start] : [],
  );
  const fromFacts = (attributes: readonly string[]) =>
    series
      .filter((one) => attributes.includes(one.attribute))
      .flatMap((one) => one.figures.flatMap((figure) => (figure.forecast ? [] : figure.readings)))
      .flatMap((amount) => (amount.type === 'date' ? [amount.when] : []));
  const beginnings = stated.length > 0 ? stated : fromFacts(BEGINNINGS).map((when) => when.start);
  const end =
    dates?.retired?.end ??
    fromFacts(ENDINGS)
      .map((when) => when.end)
      .sort()
      .at(-1);
  const from = beginnings.sort()[0];
  return { ...(from ? { from } : {}), ...(end ? { to: end } : {}) };
}
