import { useEffect, useState } from 'preact/hooks';
import { costBand } from '../../../simulator/simulate.ts';
import type { Band } from '../../../simulator/uncertainty.ts';

let worker: Worker | undefined;

/**
 * How far a cost may lie from its middle, as multipliers, where price and load spread so much. Ten thousand draws would
 * cost a frame on a phone: another thread makes them, and until they are there the last ones stand.
 */
export function useBand(price: number, utilisation: number): Band | undefined {
  const [band, setBand] = useState<Band>();
  useEffect(() => {
    worker ??= new Worker(new URL('./draws.ts', import.meta.url), { type: 'module' });
    const take = ({ data }: MessageEvent<Band & { key: string }>) => {
      if (data.key === `${price} ${utilisation}`) setBand({ p10: data.p10, p50: data.p50, p90: data.p90 });
    };
    const fail = () => setBand(costBand({ price, utilisation }));
    worker.addEventListener('message', take);
    worker.addEventListener('error', fail);
    worker.postMessage({ price, utilisation });
    return () => {
      worker?.removeEventListener('message', take);
      worker?.removeEventListener('error', fail);
    };
  }, [price, utilisation]);
  return band;
}
