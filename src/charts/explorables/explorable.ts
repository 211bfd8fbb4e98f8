import '../kit/crosshair.ts';
import { Sleeper, type Start } from '../kit/sleeper.ts';

/** Each explorable is loaded by itself. */
const LOADERS: Record<string, () => Promise<{ start: Start }>> = {
  amortisation: () => import('./amortisation/start.tsx'),
  failures: () => import('./failures/start.tsx'),
  money: () => import('./money/start.tsx'),
  'gpu-supply': () => import('./gpu-supply/start.tsx'),
  'one-second': () => import('./one-second/start.tsx'),
  lag: () => import('./lag/start.tsx'),
  flywheel: () => import('./flywheel/start.tsx'),
  triangle: () => import('./triangle/start.tsx'),
};

/** A chart that a reader can change; asleep it shows its preset. */
class StrataExplorable extends Sleeper {
  protected load() {
    const { id = '' } = this.dataset;
    return LOADERS[id]?.() ?? Promise.reject(new Error(`no explorable ${id}`));
  }
}

customElements.define('strata-explorable', StrataExplorable);
