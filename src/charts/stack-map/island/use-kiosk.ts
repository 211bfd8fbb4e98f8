import { useEffect, useState } from 'preact/hooks';
import { LAYERS, type Layer } from '../../../schema/layers.ts';
import type { Go } from '../../kit/use-url.ts';

/** A layer stands so long on a wall, ms; a touch holds it for this long. */
const TURN_MS = 12_000;
const HOLD_MS = 60_000;

const TOP_DOWN = [...LAYERS].reverse();

/** On a wall the map turns through its layers; a touch or key holds it for a while, Escape ends it. */
export function useKiosk(isOn: boolean, go: Go): Layer | undefined {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-kiosk', isOn);
    if (!isOn) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const after = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        setTurn((before) => before + 1);
        after(TURN_MS);
      }, ms);
    };
    const hold = () => after(HOLD_MS);
    const key = (event: KeyboardEvent) => (event.key === 'Escape' ? go({ kiosk: undefined }) : hold());
    // Asked for by address alone there is no gesture, and the browser would say no: then the window is the wall.
    if (navigator.userActivation?.isActive) document.documentElement.requestFullscreen?.().catch(() => undefined);
    after(TURN_MS);
    addEventListener('pointerdown', hold);
    addEventListener('keydown', key);
    return () => {
      clearTimeout(timer);
      removeEventListener('pointerdown', hold);
      removeEventListener('keydown', key);
      if (document.fullscreenElement) void document.exitFullscreen();
      document.documentElement.removeAttribute('data-kiosk');
    };
  }, [isOn, go]);
  return isOn ? TOP_DOWN[turn % TOP_DOWN.length] : undefined;
}
