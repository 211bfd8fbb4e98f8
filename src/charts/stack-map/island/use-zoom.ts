import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const MOST = 4;
export const STEP = 1.5;

const spread = ([a, b]: Touch[]) => (a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0);

/** How many times larger the map is drawn than its room: by button, by pinch, by wheel with Ctrl. */
export function useZoom(ref: RefObject<HTMLElement>): { zoom: number; zoomBy(factor: number): void } {
  const [zoom, setZoom] = useState(1);
  const zoomBy = (factor: number) => setZoom((before) => Math.min(MOST, Math.max(1, before * factor)));
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    let apart = 0;
    const start = ({ touches }: TouchEvent) => {
      apart = spread([...touches]);
    };
    const move = (event: TouchEvent) => {
      const now = spread([...event.touches]);
      if (event.touches.length !== 2 || apart === 0) return;
      event.preventDefault();
      zoomBy(now / apart);
      apart = now;
    };
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoomBy(Math.exp(-event.deltaY / 200));
    };
    element.addEventListener('touchstart', start, { passive: true });
    element.addEventListener('touchmove', move, { passive: false });
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      element.removeEventListener('touchstart', start);
      element.removeEventListener('touchmove', move);
      element.removeEventListener('wheel', wheel);
    };
  }, [ref]);
  return { zoom, zoomBy };
}
