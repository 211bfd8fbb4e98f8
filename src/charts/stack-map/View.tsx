import { Lines } from '../kit/Lines.tsx';
import type { Box, StackScene, Tile } from './scene.ts';

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

function TileView({ tile }: { tile: Tile }) {
  const last = tile.y + 18 + (tile.lines.length - 1) * 16;
  return (
    <a href={tile.href} class={`tile on-${tile.layer}${tile.isMaker ? ' tile-maker' : ''}`}>
      <rect x={tile.x} y={tile.y} width={tile.width} height={tile.height} rx={2} />
      <Lines class="tile-name" x={tile.x + 8} y={tile.y + 18} lines={tile.lines} leading={16} />
      <text class="tile-kind" x={tile.x + 8} y={last + 15}>
        {tile.kind}
      </text>
    </a>
  );
}

function BoxView({ box }: { box: Box }) {
  const labelEnd = box.y + 28 + (box.label.length - 1) * 20;
  return (
    <g class="box">
      <rect class="box-frame" x={box.x} y={box.y} width={box.width} height={box.height} />
      <LayerBar box={box} />
      <Lines class="box-label" x={box.x + 12} y={box.y + 28} lines={box.label} leading={20} />
      <Lines class="box-note" x={box.x + 12} y={labelEnd + 18} lines={box.note} leading={16} />
      {box.tiles.map((tile) => (
        <TileView tile={tile} />
      ))}
      {box.more && (
        <a href={box.more.href} class="box-more">
          <text x={box.more.x} y={box.more.y}>
            {box.more.text}
          </text>
        </a>
      )}
    </g>
  );
}

/** Draws the map. */
export function StackView({ scene, label }: { scene: StackScene; label: string }) {
  return (
    <svg
      class="stack-map"
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      width={scene.width}
      height={scene.height}
      role="group"
      aria-label={label}
    >
      {scene.boxes.map((box) => (
        <BoxView box={box} />
      ))}
    </svg>
  );
}
