import { costBand } from '../../../simulator/simulate.ts';

/** The thread that draws: a spread in, its band out. */
addEventListener('message', ({ data }: MessageEvent<{ price: number; utilisation: number }>) => {
  postMessage({ ...costBand(data), key: `${data.price} ${data.utilisation}` });
});
