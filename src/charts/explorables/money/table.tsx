import type { ComponentChildren } from 'preact';
import type { MoneyWords } from '../../../i18n/explorables/money.ts';
import type { Filing } from '../../../schema/filing.ts';
import { isInside } from './drawing.ts';
import type { DiagramWords } from './own.ts';

/** Every link of a diagram, with the figure that it rests on and its sources. */
export function rowsOf(diagram: DiagramWords, filing: Filing, words: MoneyWords): ComponentChildren[][] {
  const name = (id: string) => diagram.nodes.find((node) => node.id === id)?.name ?? id;
  return diagram.links.map((link) => {
    const { from, to, short, href, when, known, sources } = link;
    const inside = isInside(diagram, link, filing) ? ` (${words.inside})` : '';
    return [
      name(from),
      name(to),
      href ? <a href={href}>{short}</a> : short,
      when,
      `${known}${inside}`,
      sources.map((source, index) => (
        <>
          {index > 0 && ', '}
          <a href={source.href}>{source.name}</a>
        </>
      )),
    ];
  });
}
