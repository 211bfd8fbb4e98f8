import type { Lang } from '../../../i18n/languages.ts';
import { axisNumber, axisUsd, plainNumber } from '../../../i18n/plain.ts';
import type { PlotData } from '../../plot/scene.ts';
import type { SimulatorData } from '../data.ts';
import { type Case, stairsIn } from '../derive.ts';
import { nameOfBought } from '../names.ts';
import { HUES } from './hues.ts';

/** A month’s cost by volume: the staircase of own machines against straight lines. */
export function volumePlot(one: Case, data: SimulatorData, lang: Lang): PlotData | undefined {
  const t = data.words.volume;
  const stairs = stairsIn(one);
  if (!stairs) return undefined;
  const { volumes, ownUsd, crossing } = stairs;
  const [from = 1, to = 10] = [volumes[0], volumes.at(-1)];
  const bought = one.bought.filter(({ usdPerMtok }) => usdPerMtok !== undefined);
  const ends = bought.flatMap(({ usdPerMtok = 0 }) => [(from * usdPerMtok) / 1e6, (to * usdPerMtok) / 1e6]);
  const least = Math.min(...ownUsd) / 30;
  return {
    x: { scale: 'log', title: t.x, tick: (value) => axisNumber(value, lang), from, to },
    y: {
      scale: 'log',
      title: t.y,
      tick: (value) => axisUsd(value, lang),
      from: Math.max(least, Math.min(...ends, ...ownUsd)),
      to: Math.max(...ends, ...ownUsd),
    },
    lines: [
      ...bought.map((what, at) => ({
        hue: HUES[at] ?? 'plain',
        isDashed: at > 1,
        name: nameOfBought(what, one.bought, data, lang),
        points: volumes
          .map((tokens) => [tokens, (tokens * (what.usdPerMtok ?? 0)) / 1e6] as const)
          .filter(([, usd]) => usd >= least),
      })),
      {
        hue: 'own',
        isStepped: true,
        name: t.own,
        points: volumes.map((tokens, at) => [tokens, ownUsd[at] ?? 0] as const),
      },
    ],
    dots: crossing
      ? [
          {
            x: crossing.tokensPerMonth,
            y: (crossing.tokensPerMonth * (one.answer.breakEven?.apiUsdPerMtok ?? 0)) / 1e6,
            hue: 'own',
            isMain: true,
            name: plainNumber(crossing.tokensPerMonth, lang),
          },
        ]
      : [],
  };
}
