import { Drawing } from '../kit/Drawing.tsx';
import { Lines } from '../kit/Lines.tsx';
import type { NeighboursScene, NeighbourTile } from './scene.ts';

function TileText({ tile }: { tile: NeighbourTile }) {
  return (
    <>
      <rect x={tile.x} y={tile.y} width={tile.width} height={tile.height} rx={2} />
      <Lines class="tile-name" x={tile.x + 8} y={tile.y + 18} lines={tile.lines} leading={16} />
      <text class="tile-kind" x={tile.x + 8} y={tile.y + 18 + (tile.lines.length - 1) * 16 + 15}>
        {tile.relation}
      </text>
    </>
  );
}

/** Draws a thing between what depends on it and what it depends on. */
export function NeighboursView({ scene, label }: { scene: NeighboursScene; label: string }) {
  return (
    <Drawing scene={scene} class="stack-map neighbours" role="group" label={label}>
      {scene.ties.map(({ type, d }) => (
        <path class={`tie tie-${type}`} d={d} />
      ))}
      {scene.tiles.map((tile) => (
        <a href={tile.href} class={`tile on-${tile.layer}`}>
          <TileText tile={tile} />
        </a>
      ))}
      <g class={`tile is-focus on-${scene.middle.layer}`}>
        <TileText tile={scene.middle} />
      </g>
      {scene.more.map(({ x, y, text }) => (
        <a href={scene.moreHref} class="box-more">
          <text x={x} y={y} text-anchor="middle">
            {text}
          </text>
        </a>
      ))}
    </Drawing>
  );
}
