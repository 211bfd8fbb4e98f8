import { readFileSync, statSync } from 'node:fs';
import { Refusal } from '../refusal.ts';

/** Ten times the largest catalogue there is: what is larger is something else. */
const MOST_BYTES = 30_000_000;

/** What a file is that cannot be text, told by how it begins. */
const BEGINNINGS: readonly [bytes: readonly number[], what: string][] = [
  [[0x1f, 0x8b], 'is compressed (gzip): unpack it first'],
  [[0x50, 0x4b, 0x03, 0x04], 'is a zip archive: unpack it first'],
  [[0xff, 0xfe], 'is UTF-16 text: save it as UTF-8'],
  [[0xfe, 0xff], 'is UTF-16 text: save it as UTF-8'],
];

function bytesOf(path: string): Buffer {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw new Refusal(`${path} is a folder: name a file`);
    if (!stats.isFile()) throw new Refusal(`${path} is no file: save the catalogue in one`);
    if (stats.size > MOST_BYTES) throw new Refusal(`${path} is larger than ${MOST_BYTES / 1e6} MB: no catalogue is`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(
      code === 'ENOENT' ? `there is no file ${path}` : `${path} cannot be read: name a file that you may read`,
    );
  }
}

/**
 * The text of a file.
 * @throws Refusal where there is none, or it is no text.
 */
export function textOf(path: string): string {
  const bytes = bytesOf(path);
  const kind = BEGINNINGS.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (kind) throw new Refusal(`${path} ${kind[1]}`);
  if (bytes.includes(0)) throw new Refusal(`${path} is not text: a catalogue is a file of JSON`);
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const start = text.trimStart();
  if (start === '') throw new Refusal(`${path} is empty`);
  if (start.startsWith('<'))
    throw new Refusal(`${path} is a web page, not JSON: an error page may have been saved in place of the catalogue`);
  return text;
}

/** The day (ISO, UTC) on which a file was last written. */
export function dayWritten(path: string): string {
  return statSync(path).mtime.toISOString().slice(0, 10);
}
