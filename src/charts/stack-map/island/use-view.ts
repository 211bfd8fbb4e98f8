import { useMemo } from 'preact/hooks';
import { type Go, useUrl } from '../../kit/use-url.ts';
import type { MapData } from '../data.ts';
import { type MapView, resolveView } from '../view.ts';

/** The view of the map that the URL asks for, kept in the URL. */
export function useView(data: MapData): { view: MapView; go: Go } {
  const { state, go } = useUrl();
  const view = useMemo(() => resolveView(state, data), [state, data]);
  return { view, go };
}
