import type { SimulatorWords } from '../../i18n/simulator-words.ts';
import type { Catalogue } from '../../knowledge/catalogue/types.ts';
import type { ScenarioRecord } from '../../schema/scenario.ts';
import type { Traits } from '../../simulator/nearest.ts';
import type { WarningId } from '../../simulator/warnings.ts';

export interface Preset {
  id: string;
  name: string;
  summary: string | undefined;
  record: ScenarioRecord;
}

/** A published measurement, with what the model says of it. */
export interface Measured {
  traits: Traits;
  model: string;
  hardware: string;
  count: number;
  input: number;
  output: number;
  measured: number;
  predicted: number;
  /** Sequences at once, where the publication tells. */
  batch: number | undefined;
  weights: string;
  date: string;
  metric: 'out_tok_s' | 'in_tok_s' | 'ttft_ms';
  source: { publisher: string; url: string } | undefined;
}

/** Everything the simulator’s page needs: plain data, in one language. */
export interface SimulatorData {
  words: SimulatorWords;
  warnings: Record<WarningId, string>;
  catalogue: Catalogue;
  /** The first is the one shown unasked. */
  presets: Preset[];
  /** The day (ISO) of the site. */
  today: string;
  measured: Measured[];
  /** Layers of the entities whose figures go in: their pages hold the sources. */
  layers: Record<string, string>;
  /** Addresses, base and language included. */
  links: { root: string; validation: string; guide: string; schema: string; embed: string; page: string };
}
