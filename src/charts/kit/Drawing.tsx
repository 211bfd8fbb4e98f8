import type { ComponentChildren } from 'preact';

interface Props {
  scene: { width: number; height: number };
  class: string;
  label: string;
  /** A picture, or a group of links. */
  role: 'img' | 'group';
  children: ComponentChildren;
}

/** The frame of a drawing: as large as its scene until the page makes it as wide as its column. */
export function Drawing({ scene: { width, height }, class: name, label, role, children }: Props) {
  return (
    <svg class={name} viewBox={`0 0 ${width} ${height}`} width={width} height={height} role={role} aria-label={label}>
      {children}
    </svg>
  );
}
