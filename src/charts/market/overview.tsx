import type { Lang } from '../../i18n/languages.ts';
import { marketWords } from '../../i18n/market-words.ts';
import { layoutPanels } from '../panels/layout.ts';
import type { PanelsData } from '../panels/scene.ts';
import { PanelsView } from '../panels/View.tsx';
import { comparedIn } from './compared.ts';
import type { MarketData } from './data.ts';
import { holderName } from './say.ts';
import { resolveMarket } from './select.ts';
import { percent, sharesData } from './shares.ts';

/** A small multiple: as wide as a column, on the scale that all of them share. */
const SIZE = { width: 330, height: 110 };
const FRAME = { ends: [0, 100], height: SIZE.height, step: 50 } as const;

/** The leader of a market by every estimate, small and on one scale with the leaders of all others. */
export function Small({ data, lang, to }: { data: MarketData; lang: Lang; to: string }) {
  const all = sharesData(data, data.estimates, { holder: data.leader }, lang);
  const [leader] = all?.panels ?? [];
  if (!all || !leader) return null;
  const { claim: _, ...panel } = leader;
  const series = panel.series.map(({ marks }) => ({ name: '', marks }));
  const drawn: PanelsData = { ...all, from: '2020-01-01', to, panels: [{ ...panel, series }], frame: FRAME };
  return <PanelsView scene={layoutPanels(drawn, SIZE.width)} label={`${data.name}: ${panel.name}`} />;
}

/** What is said of the leader in the year that is counted in most ways, in a sentence. */
export function leaderSentence(data: MarketData, lang: Lang): string {
  const view = resolveMarket({}, data);
  const compared = comparedIn(data, data.estimates, view, lang);
  if (!compared) return '';
  const { low, high, readings } = compared;
  const said = low === high ? percent(low) : `${percent(low)}–${percent(high)}`;
  return marketWords[lang].overviewSpread(holderName(data, data.leader), view.year, said, readings.length);
}
