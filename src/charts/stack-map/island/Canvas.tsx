import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Go } from '../../kit/use-url.ts';
import type { MapData, MapEdge } from '../data.ts';
import { crowdOptions, layoutStack, layoutWall } from '../layout.ts';
import { linesOf } from '../lines.ts';
import type { BoxData } from '../scene.ts';
import type { Ties } from '../ties.ts';
import { type Emphasis, StackView } from '../View.tsx';
import type { MapView } from '../view.ts';
import { widthBeside, widthFor } from '../widths.ts';
import { useKeys } from './use-keys.ts';
import { useRoom } from './use-room.ts';
import { STEP, useZoom } from './use-zoom.ts';

interface Props {
  data: MapData;
  view: MapView;
  boxes: readonly BoxData[];
  ties: Ties;
  /** The layer that a kiosk shows. */
  turn: string | undefined;
  room: number;
  go: Go;
}

/** On a wall the name of the layer stands above the map and the legend below, pixels. */
const WALL_HEAD = 170;
/** More lines than this are drawn faint. */
const MANY = 40;

const tileIn = (event: Event) => (event.target as Element).closest<SVGAElement>('a[data-id]');

/** The map itself, moved over by pointer, touch and keys. */
export function Canvas({ data, view, boxes, ties, turn, room: atFirst, go }: Props): JSX.Element {
  const ref = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string>();
  const { zoom, zoomBy } = useZoom(ref);
  const room = useRoom(ref, atFirst);
  // Beside a panel the map is laid out for the room that is left.
  const width = view.focus === undefined ? widthFor(room) : widthBeside(room);
  const { words } = data;
  const scene = useMemo(() => {
    if (view.kiosk) return layoutWall(boxes, { width: room, height: innerHeight - WALL_HEAD });
    return layoutStack(boxes, width, crowdOptions(boxes, view));
  }, [boxes, width, view.box, view.focus, view.kiosk, view.kiosk && room]);
  const tiles = useMemo(() => scene.boxes.flatMap((box) => box.tiles), [scene]);
  const titleOf = (edge: MapEdge) => {
    const nameOf = (id: string) => data.entities.find((one) => one.id === id)?.name ?? id;
    return `${nameOf(edge.from)} · ${data.relations[edge.type]} · ${nameOf(edge.to)} (${edge.by})`;
  };
  const keyLeads = useKeys(tiles);
  const lines = useMemo(() => linesOf(scene, ties.edges, titleOf), [scene, ties]);
  const has = (id: string | undefined) => tiles.some((tile) => tile.id === id);
  const stop = has(active) ? active : has(view.focus) ? view.focus : tiles[0]?.id;

  const emphasisOf = (id: string): Emphasis | undefined => {
    if (turn !== undefined) return data.entities.find((one) => one.id === id)?.layer === turn ? undefined : 'dim';
    if (view.focus === undefined) return undefined;
    if (id === view.focus || id === view.to) return 'focus';
    return ties.tied.has(id) ? 'tied' : 'dim';
  };
  const moveTo = (id: string | undefined) => {
    if (id === undefined) return;
    setActive(id);
    ref.current?.querySelector<SVGAElement>(`a[data-id="${CSS.escape(id)}"]`)?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const from = tiles.find(({ id }) => id === tileIn(event)?.dataset['id']);
    const to = from && keyLeads(event, from);
    if (to === undefined) return;
    event.preventDefault();
    moveTo(to);
  };
  const choose = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    const id = tileIn(event)?.dataset['id'];
    const box = (event.target as Element).closest<SVGAElement>('a[data-box]')?.dataset['box'];
    if (id === undefined && box === undefined) return;
    event.preventDefault();
    if (id !== undefined) setActive(id);
    if (id !== undefined) go({ focus: id === view.focus ? undefined : id, to: undefined });
    else go({ box });
  };
  return (
    <div class="map-canvas">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is pressed; they are too many for a listener each */}
      <div class="map-scroll" ref={ref} onKeyDown={press} onClick={choose}>
        <div style={{ width: `${zoom * 100}%` }}>
          <StackView
            scene={scene}
            label={words['label'] ?? ''}
            emphasisOf={view.focus !== undefined || turn !== undefined ? emphasisOf : undefined}
            stop={stop}
          >
            <g class={lines.length > MANY ? 'ties is-many' : 'ties'}>
              {lines.map(({ key, type, d, title }) => (
                <path key={key} class={`tie tie-${type}`} d={d}>
                  <title>{title}</title>
                </path>
              ))}
            </g>
          </StackView>
        </div>
      </div>
      <div class="map-zoom">
        <button
          type="button"
          class="field"
          aria-label={words['zoomOut']}
          disabled={zoom <= 1}
          onClick={() => zoomBy(1 / STEP)}
        >
          −
        </button>
        <button
          type="button"
          class="field"
          aria-label={words['zoomIn']}
          disabled={zoom >= 4}
          onClick={() => zoomBy(STEP)}
        >
          +
        </button>
      </div>
    </div>
  );
}
