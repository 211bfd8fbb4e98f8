import { Sleeper } from '../kit/sleeper.ts';

/** The simulator; asleep it shows the case it was built with. */
class TokenSimulator extends Sleeper {
  protected load() {
    return import('./island/start.tsx');
  }
}

customElements.define('token-simulator', TokenSimulator);
