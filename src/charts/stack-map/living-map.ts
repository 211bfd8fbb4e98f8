import { Sleeper } from '../kit/sleeper.ts';

/** The drawn map; asleep it is a map of links. */
class LivingMap extends Sleeper {
  protected load() {
    return import('./island/start.tsx');
  }
}

customElements.define('living-map', LivingMap);
