interface Props {
  class: string;
  x: number;
  y: number;
  lines: readonly string[];
  /** From one line to the next, pixels. */
  leading: number;
}

/** A space at the end of a line is not seen but read out and copied; Chinese has none. */
function spaced(line: string, isLast: boolean): string {
  return isLast || /\p{Script=Han}$/u.test(line) ? line : `${line} `;
}

/** Text of several lines, from its first baseline down. */
export function Lines({ class: name, x, y, lines, leading }: Props) {
  if (lines.length === 1)
    return (
      <text class={name} x={x} y={y}>
        {lines[0]}
      </text>
    );
  return (
    <text class={name} x={x} y={y}>
      {lines.map((line, index) => (
        <tspan x={x} dy={index === 0 ? 0 : leading}>
          {spaced(line, index === lines.length - 1)}
        </tspan>
      ))}
    </text>
  );
}
