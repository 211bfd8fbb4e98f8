/** Equation 29: mean load of a fleet sized to the peak with head-room, as a part of what it could serve. */
export function utilisationOf(hourly: readonly number[], headroom = 1): number {
  const mean = hourly.reduce((sum, load) => sum + load, 0) / hourly.length;
  return mean / (headroom * Math.max(...hourly));
}
