import '../kit/crosshair.ts';
import { Sleeper } from '../kit/sleeper.ts';

/** A market with its estimates; asleep it shows all of them as they stood when the site was built. */
class MarketExplorer extends Sleeper {
  protected load() {
    return import('./island/start.tsx');
  }
}

customElements.define('market-explorer', MarketExplorer);
