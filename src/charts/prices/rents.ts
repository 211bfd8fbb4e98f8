import type { Rent } from '../../knowledge/catalogue/types.ts';
import type { HoursData } from './data.ts';

/** The rents of an accelerator and, where it comes in several forms, of each of them. */
export function rentsFor({ rents, accelerators }: Pick<HoursData, 'rents' | 'accelerators'>, id: string): Rent[] {
  const wanted = new Set([id, ...(accelerators[id]?.forms ?? [])]);
  return rents.filter(({ accelerator }) => wanted.has(accelerator));
}

/** Whether a price is shown with others of the same accelerator in other forms. */
export const hasForms = ({ accelerators }: Pick<HoursData, 'accelerators'>, id: string) =>
  (accelerators[id]?.forms.length ?? 0) > 0;

/** What sets an offer apart from others of its seller, besides its terms: the form of the card, where several are shown, region and machine. */
export function apartBy(data: HoursData, rent: Rent, shown: string, formUnstated: string): string[] {
  const name = data.accelerators[rent.accelerator]?.name ?? rent.accelerator;
  const form = hasForms(data, shown) ? (rent.accelerator === shown ? formUnstated : name) : undefined;
  const tier = rent.tier && (data.tiers[rent.tier] ?? rent.tier);
  return [form, rent.region, rent.machine, tier].filter((one): one is string => Boolean(one));
}
