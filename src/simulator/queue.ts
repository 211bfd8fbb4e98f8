/** Equation 30: the chance that all k servers are busy, at an offered load in servers (Erlang C). 1 where they cannot keep up. */
export function erlangC(k: number, offered: number): number {
  if (offered >= k) return 1;
  let inverse = 1;
  for (let i = 1; i <= k; i++) inverse = 1 + (inverse * i) / offered;
  const blocked = 1 / inverse;
  return blocked / (1 - (offered / k) * (1 - blocked));
}

export interface Queue {
  servers: number;
  /** Requests a second. */
  arrivals: number;
  /** Mean time of service, s. */
  serviceS: number;
}

/** Equation 30: mean wait of M/G/k, s (Allen-Cunneen); `scv` is the squared coefficient of variation of the service. */
export function meanWaitS({ servers: k, arrivals, serviceS }: Queue, scv = 1): number {
  const offered = arrivals * serviceS;
  if (offered >= k) return Number.POSITIVE_INFINITY;
  return (((1 + scv) / 2) * erlangC(k, offered) * serviceS) / (k * (1 - offered / k));
}

/** Equation 30: the chance to wait longer than t seconds in M/M/k. */
export function waitsLongerThan({ servers: k, arrivals, serviceS }: Queue, t: number): number {
  const offered = arrivals * serviceS;
  return offered >= k ? 1 : erlangC(k, offered) * Math.exp((-(k - offered) * t) / serviceS);
}

/** More servers than this are no answer: the sum of Erlang C grows with their number. */
const MOST_SERVERS = 50_000;

/**
 * The fewest servers of M/M/k with which at most a part `p` of the requests waits longer than t seconds;
 * `undefined` where it would take more than `MOST_SERVERS`.
 */
export function serversFor(arrivals: number, serviceS: number, t: number, p: number): number | undefined {
  const offered = arrivals * serviceS;
  const isEnough = (servers: number) => waitsLongerThan({ servers, arrivals, serviceS }, t) <= p;
  if (!(offered < MOST_SERVERS) || !isEnough(MOST_SERVERS)) return undefined;
  let low = Math.floor(offered) + 1;
  let high = MOST_SERVERS;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
