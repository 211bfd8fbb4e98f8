import { useRef } from 'preact/hooks';
import { isDirection, namedFrom, neighbour } from '../neighbour.ts';
import type { Tile } from '../scene.ts';

/** Letters typed within this time are one name, ms. */
const TYPED_MS = 800;

/** Where a key leads from a tile: by geometry, to the first or last, or to a name that is typed; `undefined` for other keys. */
export function useKeys(tiles: readonly Tile[]): (event: KeyboardEvent, from: Tile) => string | undefined {
  const typed = useRef({ text: '', at: 0 });
  return (event, from) => {
    const { key, timeStamp } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
    if (isDirection(key)) return neighbour(tiles, from, key)?.id ?? from.id;
    if (key === 'Home') return tiles[0]?.id;
    if (key === 'End') return tiles.at(-1)?.id;
    if (!/^[\p{L}\p{N}]$/u.test(key)) return undefined;
    const isNew = timeStamp - typed.current.at > TYPED_MS;
    typed.current = { text: (isNew ? '' : typed.current.text) + key, at: timeStamp };
    return namedFrom(tiles, from.id, typed.current.text)?.id;
  };
}
