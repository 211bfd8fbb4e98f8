import { useEffect, useState } from 'preact/hooks';

const fetched = new Map<string, Promise<unknown>>();

function fetchOnce(url: string): Promise<unknown> {
  const known = fetched.get(url);
  if (known) return known;
  const answer = fetch(url).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${url}`);
    return response.json() as Promise<unknown>;
  });
  fetched.set(url, answer);
  // What failed once may be asked for again.
  answer.catch(() => fetched.delete(url));
  return answer;
}

/** What a file of the site holds; `undefined` while it is on its way, `'failed'` where it cannot be had. */
export function useFetched<T>(url: string | undefined): T | 'failed' | undefined {
  const [got, setGot] = useState<{ url: string; value: T | 'failed' }>();
  useEffect(() => {
    if (url === undefined) return undefined;
    let isWanted = true;
    const keep = (value: T | 'failed') => isWanted && setGot({ url, value });
    fetchOnce(url).then(
      (value) => keep(value as T),
      () => keep('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [url]);
  return got && got.url === url ? got.value : undefined;
}
