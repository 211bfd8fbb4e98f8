import { fillIn } from '../../../i18n/fill-in.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { axisUsd, plainUsd } from '../../../i18n/plain.ts';
import type { BarsData } from '../../bars/scene.ts';
import type { Hue } from '../../plot/scene.ts';
import type { SimulatorData } from '../data.ts';
import { type Case, partsIn, tornadoIn } from '../derive.ts';

const PART_HUES: Record<string, Hue> = { prompts: 'cloud', idle: 'plain' };

/** What a million output tokens cost, step by step. */
export function partsBars(one: Case, words: SimulatorData['words'], lang: Lang): BarsData | undefined {
  const parts = partsIn(one);
  if (!parts || Object.values(parts).every((usd) => usd <= 0)) return undefined;
  const t = words.parts;
  let sum = 0;
  const rows = (Object.entries(parts) as [keyof typeof parts, number][])
    .filter(([, usd]) => usd > 0)
    .map(([part, usd]) => {
      const from = sum;
      sum += usd;
      return { name: t[part], from, to: sum, said: plainUsd(usd, lang), hue: PART_HUES[part] ?? ('own' as Hue) };
    });
  return {
    title: t.x,
    tick: (value) => axisUsd(value, lang),
    fromZero: true,
    rows: [...rows, { name: t.whole, from: 0, to: sum, said: plainUsd(sum, lang), hue: 'own' }],
  };
}

/** What each input does to the cost, the most telling first. */
export function tornadoBars(one: Case, words: SimulatorData['words'], lang: Lang): BarsData | undefined {
  const t = words.tornado;
  const usd = one.answer.cost?.usdPerMtok.outputOnly;
  const rows = tornadoIn(one);
  if (usd === undefined || !Number.isFinite(usd) || rows.length === 0) return undefined;
  return {
    title: t.x,
    tick: (value) => axisUsd(value, lang),
    fromZero: false,
    base: { at: usd, name: fillIn(t.base, { usd: plainUsd(usd, lang) }) },
    rows: rows.map(({ input, low, high }) => ({
      name: t[input],
      from: low,
      to: high,
      said: `${plainUsd(low, lang)} – ${plainUsd(high, lang)}`,
      hue: 'own',
    })),
  };
}
