/** What the panel says of one thing, fetched when it is asked for. */
export interface PanelData {
  /** One sentence. */
  about: string;
  /** What the talk of March 2024 said of it. */
  talk?: string;
  moves: { line: string; why: string; by: string; href: string }[];
  /** Figures worth a head, the most telling first. */
  heads: PanelHead[];
  relations: PanelRelation[];
}

export interface PanelHead {
  label: string;
  qualifier: string;
  /** In order of the day from which each can be known. */
  points: PanelPoint[];
}

export interface PanelPoint {
  day: string;
  said: string;
  when: string;
  by: string;
  href: string;
}

export interface PanelRelation {
  type: string;
  label: string;
  items: { id: string; name: string; entity: string; by: string; href: string }[];
}

/** Figures that a panel shows at once. */
const HEADS = 3;

/** The figures of a panel on a day: of each the latest that can be known. */
export function headsOn(heads: readonly PanelHead[], day: string): (Omit<PanelHead, 'points'> & PanelPoint)[] {
  return heads
    .flatMap(({ label, qualifier, points }) => {
      const point = points.findLast((one) => one.day <= day);
      return point ? [{ label, qualifier, ...point }] : [];
    })
    .slice(0, HEADS);
}
