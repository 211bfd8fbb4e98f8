import { formatWhen } from '../../../i18n/date.ts';
import { moneyWords } from '../../../i18n/explorables/money.ts';
import { fillIn } from '../../../i18n/fill-in.ts';
import type { Lang } from '../../../i18n/languages.ts';
import type { Figure } from '../../../knowledge/fact.ts';
import type { Diagram, FlowLink, FlowNode } from '../../../knowledge/flows/types.ts';
import { routes } from '../../../schema/routes.ts';
import { linkOf } from '../../../site/claim-words.ts';
import { href } from '../../../site/links.ts';
import { figureWords } from '../../../site/series-row.ts';
import type { Site } from '../../../site/site.ts';
import type { Tone } from '../../kit/MarkView.tsx';
import { amountWords } from './amount.ts';
import type { LinkWords, NodeWords } from './own.ts';

const listed = (words: readonly string[], lang: Lang) => words.join(lang === 'zh' ? '、' : ', ');
const sentences = (words: readonly (string | undefined)[], lang: Lang) =>
  words.filter(Boolean).join(lang === 'zh' ? '。' : '. ');
const opened = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function toneOf({ way, how, figure }: FlowLink): Tone {
  if (way === 'promise' || figure?.forecast || figure?.basis === 'announced') return 'forecast';
  const isSure = how === 'fact' && figure?.basis === 'reported' && figure.agreement !== 'conflict';
  return isSure ? 'reported' : 'estimated';
}

/** The sources behind some figures, each once, with its day. */
function sourcesOf(site: Site, figures: readonly Figure[], lang: Lang) {
  const ids = [...new Set(figures.flatMap(({ sources }) => sources))];
  return ids.flatMap((id) => {
    const source = site.graph.sources.get(id);
    if (!source) return [];
    const { publisher, published } = source;
    return [{ name: publisher, href: href(routes.source(id), lang), day: published && formatWhen(published, lang) }];
  });
}

/** Sources in a sentence, with their days: what is said of a mark ends in them. */
function told(sources: ReturnType<typeof sourcesOf>, lang: Lang): string {
  const [open, close] = lang === 'zh' ? ['（', '）'] : [' (', ')'];
  return listed(
    sources.map(({ name, day }) => (day ? `${name}${open}${day}${close}` : name)),
    lang,
  );
}

/** How an amount is known: what its figure rests on, or the sum that gives it. */
function knownOf(site: Site, link: FlowLink, { links }: Diagram, from: string, to: string, lang: Lang): string {
  const { how, way, figure } = link;
  const { known } = moneyWords[lang];
  const share = how === 'share' && figure ? figureWords(site, figure, lang).said : '';
  const basis = figure?.forecast ? known.forecast : way === 'promise' ? known.promise : figure && known[figure.basis];
  const isOnly = (end: 'from' | 'to') => links.filter((one) => one[end] === link[end]).length === 1;
  const isWhole = (how === 'rest-from' && isOnly('from')) || (how === 'rest-to' && isOnly('to'));
  const words = how === 'fact' ? basis : fillIn(isWhole ? known.whole : known[how], { from, to, share });
  const marks = [figure?.agreement === 'conflict' && known.conflict, figure?.confidence === 'low' && known.low].filter(
    (mark) => mark !== false && mark !== undefined,
  );
  return listed([words ?? '', ...marks], lang);
}

/** A link as it is drawn and told. */
export function linkWords(
  site: Site,
  link: FlowLink,
  diagram: Diagram,
  names: Map<string, string>,
  lang: Lang,
): LinkWords {
  const words = moneyWords[lang];
  const { from, to, amount, how, way, figure, note } = link;
  const [giver, taker] = [names.get(from) ?? from, names.get(to) ?? to];
  const short = amountWords(amount, diagram, lang);
  const when = formatWhen(figure?.asOf ?? diagram.period, lang);
  const known = knownOf(site, link, diagram, giver, taker, lang);
  const sources = sourcesOf(site, figure ? [figure] : diagram.figures, lang);
  const at = figure && linkOf(site, figureWords(site, figure, lang), lang);
  const what = fillIn(words.link, { from: giver, to: taker, amount: short, when });
  return {
    from,
    to,
    amount,
    how,
    way,
    tone: toneOf(link),
    short,
    when,
    known,
    sources: sources.map(({ name, href: source }) => ({ name, href: source })),
    ...(at ? { href: at } : {}),
    said: sentences([what, note?.[lang], opened(known), told(sources, lang)], lang),
  };
}

/** A node as it is drawn and told. */
export function nodeWords(site: Site, node: FlowNode, diagram: Diagram, name: string, lang: Lang): NodeWords {
  const { id, layer, amount, figure } = node;
  const short = amountWords(amount, diagram, lang);
  const own = diagram.links.filter(({ from, to }) => from === id || to === id).flatMap((link) => link.figure ?? []);
  const figures = figure ? [figure] : own.length > 0 ? own : diagram.figures;
  const when = formatWhen(figure?.asOf ?? diagram.period, lang);
  const what = fillIn(moneyWords[lang].node, { name, amount: short, when });
  return {
    id,
    name,
    ...(layer ? { layer } : {}),
    amount,
    short,
    said: sentences([what, told(sourcesOf(site, figures, lang), lang)], lang),
  };
}
