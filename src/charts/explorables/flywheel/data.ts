import {
  WHEEL_CASES,
  WHEEL_FIELDS,
  WHEEL_RIVALS,
  type WheelCase,
  type WheelRival,
  type WheelSetting,
} from '../../../explorables/flywheel.ts';
import { formatDay } from '../../../i18n/date.ts';
import { commonWords } from '../../../i18n/explorables/common.ts';
import { type FlywheelWords, flywheelWords } from '../../../i18n/explorables/flywheel.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { plainUsd } from '../../../i18n/plain.ts';
import { routes } from '../../../schema/routes.ts';
import type { Values } from '../../../simulator/fields.ts';
import { fleetOf, gpuHourUsd } from '../../../simulator/simulate.ts';
import { href } from '../../../site/links.ts';
import { oncePerLanguage } from '../../../site/once.ts';
import { entityName } from '../../../site/series-row.ts';
import { printSimulator } from '../../../site/simulator-state.ts';
import type { Site } from '../../../site/site.ts';
import type { SimulatorData } from '../../simulator/data.ts';
import { type Bought, type Case, caseOf } from '../../simulator/derive.ts';
import { simulatorData } from '../../simulator/page-data.ts';
import type { ExplorableData } from '../data.ts';
import { type Beginning, fieldData } from '../origins.ts';

/** A setting with its words, and the simulator’s address of it. */
export interface WheelSettingData extends WheelSetting {
  model: string;
  hardware: string;
  rent: string;
  day: string;
  apiNames: Record<WheelRival, string>;
  /** The simulator’s page with this setting and each API, before anything else is changed. */
  addresses: Record<WheelRival, string>;
}
export interface WheelOwn {
  cases: Record<WheelCase, WheelSettingData>;
}
export type FlywheelData = ExplorableData<FlywheelWords, WheelOwn>;

/** What each setting is in the simulator: a preset, and what differs from it. */
const SETTINGS: Record<WheelCase, { preset: string; values: Values }> = {
  talk: { preset: 'talk-2024-03', values: {} },
  'same-card': { preset: 'talk-2024-03', values: { on: '2026-11-02', 'price.seller': 'lambda' } },
  today: { preset: 'flywheel-2026', values: {} },
};

/** The API that is left: of the scenario’s own line, or of the one that it is held against by this name. */
const RIVALS: Record<WheelRival, (bought: readonly Bought[]) => Bought | undefined> = {
  flagship: ([own]) => own,
  small: (bought) => bought.find(({ name }) => name?.en === 'OpenAI’s small model'),
};

export function presetOf({ presets }: SimulatorData, id: string) {
  const preset = presets.find((one) => one.id === id);
  if (!preset) throw new Error(`there is no scenario ${id}`);
  return preset;
}

/** A setting as the simulator works it out. */
export const settingCase = (data: SimulatorData, id: WheelCase): Case =>
  caseOf(data, presetOf(data, SETTINGS[id].preset), SETTINGS[id].values);

const byRival = <T>(of: (rival: WheelRival) => T) =>
  Object.fromEntries(WHEEL_RIVALS.map((rival) => [rival, of(rival)])) as Record<WheelRival, T>;

function settingOf(site: Site, data: SimulatorData, id: WheelCase, lang: Lang): WheelSettingData {
  const one = settingCase(data, id);
  const { scenario, day } = one.resolved;
  const { flywheel } = scenario;
  const gpuHour = gpuHourUsd(scenario);
  if (!flywheel || gpuHour === undefined) throw new Error(`${id} has no flywheel or no rent`);
  const { utilisation: _utilisation, ...fleet } = fleetOf(scenario, one.serving, gpuHour);
  const rivals = byRival((rival) => {
    const bought = RIVALS[rival](one.bought);
    if (!bought?.offer || bought.usdPerMtok === undefined) throw new Error(`${id} has no ${rival}`);
    return { usd: bought.usdPerMtok, offer: bought.offer.offer };
  });
  const { record } = one;
  const nameOf = (what: unknown) => (typeof what === 'string' ? entityName(site.graph, what, lang) : '');
  const ids = data.presets.map((preset) => preset.id);
  const { preset, values } = SETTINGS[id];
  return {
    fleet,
    api: byRival((rival) => rivals[rival].usd),
    months: flywheel.months,
    retuneEvery: flywheel.retuneEvery,
    model: nameOf(record.model),
    hardware: nameOf(record.hardware),
    rent: plainUsd(fleet.usdPerHour, lang),
    day: formatDay(day, lang),
    apiNames: byRival((rival) => entityName(site.graph, rivals[rival].offer.model, lang)),
    addresses: byRival((rival) => {
      const given = { ...values, ...(rival === 'flagship' ? {} : { 'api.offer': rivals[rival].offer.id }) };
      const state = { preset, values: { ...given, on: record.on?.text ?? day }, compared: [] };
      return `${href(routes.simulator, lang)}${printSimulator(state, ids)}`;
    }),
  };
}

/** A value of the talk’s scenario with the reason that stands there. */
function fromTalk(data: SimulatorData, path: string, value: number): Beginning {
  const because = presetOf(data, SETTINGS.talk.preset).record.because;
  const reason = because[path] ?? because[path.split('.')[0] ?? path];
  if (!reason) throw new Error(`${path} has no reason`);
  const { en, zh, source } = reason;
  const capital = en.charAt(0).toUpperCase() + en.slice(1);
  return { given: value, why: { en: capital, zh }, ...(source ? { source } : {}) };
}

/** What the explorable on the flywheel is drawn from: the simulator’s cases, their machines and prices worked out. */
export const flywheelData = oncePerLanguage((site: Site, lang: Lang): FlywheelData => {
  const words = flywheelWords[lang];
  const data = simulatorData(site, lang);
  const { scenario } = settingCase(data, 'talk').resolved;
  const { flywheel: wheel, utilisation } = scenario;
  if (!wheel) throw new Error('the talk’s scenario has no flywheel');
  const percent = (part: number) => Number((part * 100).toPrecision(4));
  return {
    id: 'flywheel',
    words,
    common: commonWords[lang],
    fields: fieldData(
      site,
      WHEEL_FIELDS,
      {
        prices: { given: 'talk' },
        against: { given: 'flagship' },
        tokens: fromTalk(data, 'flywheel.tokens_per_month', wheel.tokensPerMonth),
        growth: fromTalk(data, 'flywheel.growth', percent(wheel.growth)),
        month: fromTalk(data, 'flywheel.switch_month', wheel.switchMonth),
        part: fromTalk(data, 'flywheel.own_share', percent(wheel.ownShare)),
        tune: fromTalk(data, 'flywheel.tune_usd', wheel.tuneUsd),
        use: fromTalk(data, 'load', percent(utilisation)),
      },
      words.fields,
      lang,
    ),
    own: {
      cases: Object.fromEntries(WHEEL_CASES.map((id) => [id, settingOf(site, data, id, lang)])) as WheelOwn['cases'],
    },
  };
});
