import type { Mentioner, Source } from '../graph.ts';
import { type Mention, mentionsIn } from '../mentions.ts';
import type { Body } from '../read/file.ts';

const LINK = /^\/([a-z]+)\/([a-z0-9-]+)\/(?:#.*)?$/;
const LINKED: Record<string, string> = {
  glossary: 'term',
  sources: 'source',
  claims: 'claim',
  markets: 'market',
};

function keyOf({ kind, target }: Mention, sources: ReadonlyMap<string, Source>): string | undefined {
  switch (kind) {
    case 'fact':
      return `entity:${target.split('#')[0]}`;
    case 'term':
      return `term:${target}`;
    case 'cite':
      return sources.has(target) ? `source:${target}` : undefined;
    case 'link': {
      const [, folder = '', id] = LINK.exec(target) ?? [];
      return id && `${LINKED[folder] ?? 'entity'}:${id}`;
    }
    case 'calc':
      return /^claim:([a-z0-9-]+) /.exec(target)?.[0].trim();
    case 'chart':
      return undefined;
  }
}

/** Pages by what their prose names: `entity:x`, `term:x`, `source:x`. A page that names itself is left out. */
export function collectMentions(
  pages: { mentioner: Mentioner; body: Body }[],
  sources: ReadonlyMap<string, Source>,
): Map<string, Mentioner[]> {
  const mentioned = new Map<string, Mentioner[]>();
  for (const { mentioner, body } of pages) {
    const keys = new Set(mentionsIn(body.tree).map((mention) => keyOf(mention, sources)));
    keys.delete(`${mentioner.kind}:${mentioner.id}`);
    for (const key of keys) if (key) mentioned.set(key, [...(mentioned.get(key) ?? []), mentioner]);
  }
  return mentioned;
}
