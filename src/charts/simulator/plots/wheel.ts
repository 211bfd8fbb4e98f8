import type { Lang } from '../../../i18n/languages.ts';
import type { PlotData } from '../../plot/scene.ts';
import type { SimulatorData } from '../data.ts';
import { type Case, wheelIn } from '../derive.ts';
import { wheelLines } from './wheel-lines.ts';

/** All money spent on both paths of a case, month by month. */
export function wheelPlot(one: Case, words: SimulatorData['words'], lang: Lang): PlotData | undefined {
  const months = wheelIn(one);
  if (months.length === 0) return undefined;
  const payback = one.answer.flywheel?.paybackMonth;
  return wheelLines(months, typeof payback === 'number' ? payback : undefined, words.wheel, lang);
}
