import type { WheelValues } from '../../../explorables/flywheel.ts';
import type { WheelOwn } from './data.ts';

/** The simulator’s page in the same state: its own names for what was set here. */
export function simulatorAddress(values: WheelValues, { cases }: WheelOwn): string {
  const [path = '', query = ''] = (cases[values.prices].addresses[values.against] ?? '').split('?');
  const params = new URLSearchParams(query);
  const part = (percent: number) => String(Number((percent / 100).toPrecision(6)));
  params.set('load.utilisation', part(values.use));
  params.set('flywheel.tokens_per_month', String(values.tokens));
  params.set('flywheel.growth', part(values.growth));
  params.set('flywheel.switch_month', String(values.month));
  params.set('flywheel.own_share', part(values.part));
  params.set('flywheel.tune_usd', String(values.tune));
  return `${path}?${params}`;
}
