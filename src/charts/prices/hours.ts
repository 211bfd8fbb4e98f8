import '../kit/crosshair.ts';
import { Sleeper } from '../kit/sleeper.ts';

/** The page of GPU-hour prices; asleep it shows today's. */
class HourPrices extends Sleeper {
  protected load() {
    return import('./island/start-hours.tsx');
  }
}

customElements.define('hour-prices', HourPrices);
