import type { Graph } from '../knowledge/graph.ts';
import type { ExplorableId } from '../schema/explorable.ts';
import { AMORTISATION_FIELDS } from './amortisation.ts';
import { AMORTISATION_FIGURES } from './amortisation-figures.ts';
import { FAILURE_FIELDS, FAILURE_FIGURES } from './failures.ts';
import type { Fields } from './fields.ts';
import type { ExplorableFigure } from './figure.ts';
import { WHEEL_FIELDS } from './flywheel.ts';
import { WHEEL_FIGURES } from './flywheel-figures.ts';
import { SUPPLY_FIELDS, SUPPLY_FIGURES } from './gpu-supply.ts';
import { LAG_FIELDS } from './lag.ts';
import { LAG_FIGURES } from './lag-figures.ts';
import { moneyFields } from './money.ts';
import { MONEY_FIGURES } from './money-figures.ts';
import { ONE_SECOND_FIELDS } from './one-second.ts';
import { ONE_SECOND_FIGURES } from './one-second-figures.ts';
import { TRIANGLE_FIELDS } from './triangle.ts';
import { TRIANGLE_FIGURES } from './triangle-figures.ts';

export interface ExplorableModel {
  /** What a reader may set; made from the content where its choices are those of content. */
  fields: Fields | ((graph: Graph) => Fields);
  /** What it is made from beside its fields, as far as figures need it, where that is content as it stands. */
  own?: (graph: Graph) => unknown;
  /** What `<Calc>` can print of it, by name. */
  figures: Readonly<Record<string, ExplorableFigure>>;
}

/** What each explorable works out, and from what. */
export const MODELS: Record<ExplorableId, ExplorableModel> = {
  amortisation: { fields: AMORTISATION_FIELDS, figures: AMORTISATION_FIGURES },
  failures: { fields: FAILURE_FIELDS, figures: FAILURE_FIGURES },
  money: {
    fields: ({ flows }) => moneyFields(flows.values()),
    own: ({ flows }) => ({ flows: [...flows.values()] }),
    figures: MONEY_FIGURES,
  },
  'gpu-supply': { fields: SUPPLY_FIELDS, figures: SUPPLY_FIGURES },
  'one-second': { fields: ONE_SECOND_FIELDS, figures: ONE_SECOND_FIGURES },
  lag: { fields: LAG_FIELDS, figures: LAG_FIGURES },
  flywheel: { fields: WHEEL_FIELDS, figures: WHEEL_FIGURES },
  triangle: { fields: TRIANGLE_FIELDS, figures: TRIANGLE_FIGURES },
};

/** The fields of an explorable on some content. */
export function fieldsIn(id: ExplorableId, graph: Graph): Fields {
  const { fields } = MODELS[id];
  return typeof fields === 'function' ? fields(graph) : fields;
}
