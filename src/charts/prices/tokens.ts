import '../kit/crosshair.ts';
import { Sleeper } from '../kit/sleeper.ts';

/** The page of token prices; asleep it shows today's. */
class TokenPrices extends Sleeper {
  protected load() {
    return import('./island/start-tokens.tsx');
  }
}

customElements.define('token-prices', TokenPrices);
