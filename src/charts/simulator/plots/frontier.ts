import { fillIn } from '../../../i18n/fill-in.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { axisNumber, plainNumber } from '../../../i18n/plain.ts';
import type { PlotData } from '../../plot/scene.ts';
import type { SimulatorData } from '../data.ts';
import { type Case, frontierIn, MEASURED } from '../derive.ts';

/** Tokens a second at which people read, and that the talk asks for: 350 words a minute at 4/3 tokens a word, and 20. */
export const READING = (350 * 4) / 3 / 60;
const GOOD = 20;

/** Throughput against the speed of one stream, with the batch as the point that moves. */
export function frontierPlot(one: Case, words: SimulatorData['words'], lang: Lang): PlotData {
  const t = words.speed;
  const points = frontierIn(one).map(
    ({ perUserTokensPerS, outputTokensPerS }) => [perUserTokensPerS, outputTokensPerS] as const,
  );
  const bent = (by: number) => points.map(([x, y]) => [x * by, y * by] as const);
  const { batch, throughput } = one.answer;
  return {
    x: {
      scale: 'linear',
      title: t.x,
      tick: (value) => axisNumber(value, lang),
      from: 0,
      to: Math.max(GOOD * 1.3, ...points.map(([x]) => x * MEASURED.p90 * 1.02)),
    },
    y: { scale: 'linear', title: t.y, tick: (value) => axisNumber(value, lang) },
    // An error of the model slows or speeds every stream, and with them the total.
    shapes: [{ hue: 'own', points: [...bent(MEASURED.p90), ...bent(MEASURED.p10).reverse()] }],
    lines: [{ hue: 'own', points }],
    rules: [
      { axis: 'x', at: READING, name: t.reading },
      { axis: 'x', at: GOOD, name: t.good },
    ],
    dots: [
      {
        x: throughput.perUserTokensPerS,
        y: throughput.outputTokensPerS,
        name: fillIn(t.sequences, { n: plainNumber(batch, lang) }),
        hue: 'own',
        isMain: true,
      },
    ],
  };
}
