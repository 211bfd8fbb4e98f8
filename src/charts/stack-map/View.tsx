import { Component, type JSX } from 'preact';
import { Drawing } from '../kit/Drawing.tsx';
import { Lines } from '../kit/Lines.tsx';
import { px } from '../kit/widths.ts';
import { nameTop, UNKNOWN } from './measure.ts';
import type { Box, StackScene, Tile } from './scene.ts';

/** How a tile stands to what the reader looks at: itself, tied to it, or neither. */
export type Emphasis = 'focus' | 'tied' | 'dim';

/** The bar at the left of a box: a colour for each layer it stands in. */
function LayerBar({ box }: { box: Box }) {
  const height = box.height / box.layers.length;
  return (
    <>
      {[...box.layers].map((layer, index) => (
        <rect class={`fill-${layer}`} x={box.x} y={box.y + index * height} width={4} height={height} />
      ))}
    </>
  );
}

/** The square of a size: its high end lighter around its low end, or hatching where nothing is known. */
function Size({ tile: { sides, size } }: { tile: Tile }) {
  if (!size) return null;
  if (!sides) return <rect class="size-unknown" x={8} y={8} width={UNKNOWN} height={UNKNOWN} />;
  return (
    <>
      {sides.high > sides.low && <rect class="size-high" x={8} y={8} width={sides.high} height={sides.high} />}
      <rect class="size-low" x={8} y={px(8 + sides.high - sides.low)} width={sides.low} height={sides.low} />
    </>
  );
}

interface TileProps {
  tile: Tile;
  emphasis: Emphasis | undefined;
  /** Of the tiles one alone is a tab stop, once arrows move between them; before that each link is. */
  tabIndex?: 0 | -1 | undefined;
}

/** A tile. It is drawn again only where something about it has changed: there may be a thousand. */
class TileView extends Component<TileProps> {
  override shouldComponentUpdate(next: TileProps): boolean {
    const { tile, emphasis, tabIndex } = this.props;
    if (emphasis !== next.emphasis || tabIndex !== next.tabIndex) return true;
    const [a, b] = [tile, next.tile];
    return (
      a.x !== b.x ||
      a.y !== b.y ||
      a.width !== b.width ||
      a.height !== b.height ||
      a.lines !== b.lines ||
      a.kind !== b.kind ||
      a.said !== b.said ||
      a.sides?.high !== b.sides?.high ||
      a.sides?.low !== b.sides?.low
    );
  }

  override render({ tile, emphasis, tabIndex }: TileProps): JSX.Element {
    const first = px(18 + nameTop(tile.sides, tile.size !== undefined));
    const last = px(first + (tile.lines.length - 1) * 16);
    const kind = last + 15 + (tile.said ? 15 : 0);
    const names = ['tile', `on-${tile.layer}`, tile.isMaker && 'tile-maker', emphasis && `is-${emphasis}`];
    // A tile is moved as a whole: to set its text anew would cost more than all else.
    return (
      <a
        href={tile.href}
        class={names.filter(Boolean).join(' ')}
        data-id={tile.id}
        tabIndex={tabIndex}
        {...({ transform: `translate(${tile.x},${tile.y})` } as object)}
      >
        <rect width={tile.width} height={tile.height} rx={2} />
        <Size tile={tile} />
        <Lines class="tile-name" x={8} y={first} lines={tile.lines} leading={16} />
        {tile.said && (
          <text class="tile-said" x={8} y={last + 15}>
            {tile.said}
          </text>
        )}
        <text class="tile-kind" x={8} y={kind}>
          {tile.kind}
        </text>
        {tile.open && <circle class={`open-mark is-${tile.open}`} cx={px(tile.width - 12)} cy={kind - 4} r={3.5} />}
      </a>
    );
  }
}

interface StackProps {
  scene: StackScene;
  label: string;
  emphasisOf?: ((id: string) => Emphasis | undefined) | undefined;
  /** The tile that is the one tab stop. */
  stop?: string | undefined;
  /** Drawn between the boxes and their tiles. */
  children?: JSX.Element | undefined;
}

function Frame({ box }: { box: Box }) {
  return (
    <>
      <rect class="box-frame" x={box.x} y={box.y} width={box.width} height={box.height} />
      <LayerBar box={box} />
    </>
  );
}

function Head({ box }: { box: Box }) {
  const labelEnd = box.y + 28 + (box.label.length - 1) * 20;
  return (
    <>
      <Lines class="box-label" x={box.x + 12} y={box.y + 28} lines={box.label} leading={20} />
      <Lines class="box-note" x={box.x + 12} y={labelEnd + 18} lines={box.note} leading={16} />
    </>
  );
}

function Tiles({ box, emphasisOf, stop }: Pick<StackProps, 'emphasisOf' | 'stop'> & { box: Box }) {
  return (
    <>
      {box.tiles.map((tile) => (
        <TileView
          key={tile.id}
          tile={tile}
          emphasis={emphasisOf?.(tile.id)}
          tabIndex={stop === undefined ? undefined : stop === tile.id ? 0 : -1}
        />
      ))}
      {box.more && (
        <a href={box.more.href} class="box-more" data-box={box.id}>
          <text x={box.more.x} y={box.more.y}>
            {box.more.text}
          </text>
        </a>
      )}
    </>
  );
}

/** Draws the map. */
export function StackView({ scene, label, emphasisOf, stop, children }: StackProps) {
  return (
    <Drawing scene={scene} class="stack-map" role="group" label={label}>
      {scene.boxes.map((box) => (
        <Frame key={`frame ${box.id}`} box={box} />
      ))}
      {children}
      {scene.boxes.map((box) => (
        <g key={box.id} class="box">
          <Head box={box} />
          <Tiles box={box} emphasisOf={emphasisOf} stop={stop} />
        </g>
      ))}
    </Drawing>
  );
}
