import { figuresOf } from './figure.ts';
import type { Machine } from './machines.ts';
import {
  byHand,
  DAY,
  type OneSecondValues,
  type Peaks,
  type Range,
  secondsFor,
  speedOf,
  type Work,
  YEAR,
} from './one-second.ts';

/** What the explorable is made from. */
export interface OneSecondModel {
  machines: Readonly<Record<Machine, { peaks: Peaks }>>;
  works: readonly Work[];
  /** People who each do one sum a second. */
  people: number;
}

/** Of a range its end, by name. */
type End = keyof Range;

function secondsOf(id: string, end: End, values: OneSecondValues, { machines, works }: OneSecondModel): number {
  const work = works.find((one) => one.id === id);
  if (!work) throw new Error(`no work ${id}`);
  return secondsFor(work, speedOf(values, machines[values.machine].peaks))[end];
}

const figure = (id: string, end: End, en: string, zh: string, unit: 's' | 'day' | 'year') => ({
  unit,
  label: { en, zh },
  of: (values: OneSecondValues, own: OneSecondModel) =>
    secondsOf(id, end, values, own) / { s: 1, day: DAY, year: YEAR }[unit],
});

function peopleYears(id: string, end: End, { works, people }: OneSecondModel): number {
  return byHand(works.find((one) => one.id === id)?.[end] ?? Number.NaN, people) / YEAR;
}

/** What prose may print of it. */
export const ONE_SECOND_FIGURES = figuresOf({
  talk: figure('talk', 'high', 'The talk’s exaFLOP on this machine', '演讲所说的一个 exaFLOP，在这台机器上', 's'),
  resnet: figure('resnet-50', 'high', 'ResNet-50, by the fuller count', 'ResNet-50（按较全的算法）', 's'),
  'gpt-3-days': figure('gpt-3', 'high', 'GPT-3 on this machine', 'GPT-3 在这台机器上', 'day'),
  'gpt-4-years': figure('gpt-4', 'high', 'GPT-4 on this machine', 'GPT-4 在这台机器上', 'year'),
  'llama-days': figure(
    'llama-3-1-405b',
    'high',
    'Llama 3.1 405B on these machines',
    'Llama 3.1 405B 在这些机器上',
    'day',
  ),
  'largest-years': figure('grok-4', 'high', 'Grok 4 on this machine', 'Grok 4 在这台机器上', 'year'),
  'largest-days': figure('grok-4', 'high', 'Grok 4 on these machines', 'Grok 4 在这些机器上', 'day'),
  'beijing-years': {
    unit: 'year',
    label: { en: 'One exaFLOP by everyone in Beijing', zh: '全北京的人手算一个 exaFLOP' },
    of: (_: OneSecondValues, own: OneSecondModel) => peopleYears('talk', 'high', own),
  },
  'beijing-resnet-years': {
    unit: 'year',
    label: { en: 'ResNet-50 by everyone in Beijing, fuller count', zh: '全北京的人手算 ResNet-50（较全的算法）' },
    of: (_: OneSecondValues, own: OneSecondModel) => peopleYears('resnet-50', 'high', own),
  },
});
