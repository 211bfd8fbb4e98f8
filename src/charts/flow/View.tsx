import { Drawing } from '../kit/Drawing.tsx';
import { Lines } from '../kit/Lines.tsx';
import { LINE } from '../kit/widths.ts';
import { SQUARE } from './cells.ts';
import type { FlowScene, Strip } from './scene.ts';

function StripView({ filled, open, hatch }: Strip) {
  return (
    <>
      {open && <path class="open" d={open} />}
      {hatch && <path class="hatch" d={hatch} />}
      {filled && <path class="filled" d={filled} />}
    </>
  );
}

const tint = (hue: string | undefined) => (hue ? ` tint-${hue}` : '');

/** Draws flows of money; their words are read out, and shown below. */
export function FlowView({ scene, label }: { scene: FlowScene; label: string }) {
  const { heads, links, nodes } = scene;
  return (
    <Drawing scene={scene} class="chart flow has-marks" role="group" label={label}>
      {links.map(({ x, y, hue, tone, said, ...strip }) => (
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of a drawing is no control
        <g class={`mark ribbon is-${tone}${tint(hue)}`} role="img" data-at={`${x},${y}`}>
          <title>{said}</title>
          <StripView {...strip} />
        </g>
      ))}
      {nodes.map(({ x, y, hue, said, name, short, ...strip }) => (
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of a drawing is no control
        <g class={`mark node${tint(hue)}`} role="img" data-at={`${x},${y}`}>
          <title>{said}</title>
          <StripView {...strip} />
          <Lines class="node-name" x={name.x} y={name.y} lines={name.lines} leading={LINE} />
          <Lines class="node-short" x={short.x} y={short.y} lines={short.lines} leading={LINE} />
        </g>
      ))}
      {heads.map(({ x, y, lines, hue }) => (
        <g class={`head tint-${hue}`}>
          <rect class="filled" x={x} y={y - 9} width={9} height={9} />
          <Lines class="head-name" x={x + SQUARE} y={y} lines={lines} leading={LINE} />
        </g>
      ))}
    </Drawing>
  );
}
