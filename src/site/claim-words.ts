import { formatWhen } from '../i18n/date.ts';
import type { Lang } from '../i18n/languages.ts';
import { formatNumber } from '../i18n/number.ts';
import { headFigure } from '../knowledge/build.ts';
import type { Claim, FormulaStep, StepInput } from '../knowledge/claims/types.ts';
import type { Correction, Source } from '../knowledge/graph.ts';
import { findFigure } from '../knowledge/lookup.ts';
import { measuredIn } from '../knowledge/measured.ts';
import type { EvidenceRecord, Stance } from '../schema/claim.ts';
import { STANCES } from '../schema/claim.ts';
import { formulaWords } from './formula-words.ts';
import { figureHref } from './links.ts';
import { entityName, type FigureWords, figureWords, qualifierOf } from './series-row.ts';
import type { Site } from './site.ts';

/** What goes into a sum, in words. */
export interface InputWords {
  label: string;
  said: string;
  /** Where the figure stands, or `undefined` for what was given or worked out before. */
  href: string | undefined;
  sources: Source[];
  asOf: string | undefined;
  from: StepInput['from'];
}

/** A sum in words: `$0.60/h × 8,760 h = $5,256`. */
export interface SumWords {
  label: string;
  sum: string;
  result: string;
  said: string | undefined;
  inputs: InputWords[];
}

/** What a figure is, beside its number: `NVIDIA: Market share (AI accelerators, TrendForce, units)`. */
export function figureName({ graph }: Site, { figure }: FigureWords, lang: Lang): string {
  const label = graph.vocabulary.attributes[figure.attribute]?.label[lang] ?? figure.attribute;
  const qualifier = qualifierOf(graph, figure.dims, lang);
  const [open, close] = lang === 'zh' ? ['（', '）'] : [' (', ')'];
  const name = entityName(graph, figure.entity, lang);
  return `${name}${lang === 'zh' ? '：' : ': '}${label}${qualifier && `${open}${qualifier}${close}`}`;
}

/** Where a figure stands. */
export function linkOf({ graph }: Site, { figure }: FigureWords, lang: Lang): string | undefined {
  const entity = graph.entities.get(figure.entity);
  return entity && figureHref(entity, figure.id, lang);
}

function inputWords(site: Site, claim: Claim, input: StepInput, lang: Lang): InputWords {
  const said = formatNumber(input.amount, measuredIn(input.unit), lang);
  const { from } = input;
  switch (from) {
    case 'figure': {
      const words = figureWords(site, input.figure, lang);
      const { sources, asOf } = words;
      return {
        label: figureName(site, words, lang),
        said: words.said,
        href: linkOf(site, words, lang),
        sources,
        asOf,
        from,
      };
    }
    case 'given': {
      const source = input.source === undefined ? undefined : site.graph.sources.get(input.source);
      return {
        label: input.label[lang],
        said,
        href: undefined,
        sources: source ? [source] : [],
        asOf: undefined,
        from,
      };
    }
    case 'step': {
      const step = claim.steps.find(({ id }) => id === input.step);
      return { label: step?.label[lang] ?? input.step, said, href: undefined, sources: [], asOf: undefined, from };
    }
  }
}

/** A sum of a claim, in words. */
export function sumWords(site: Site, claim: Claim, step: FormulaStep, lang: Lang): SumWords {
  const inputs = step.inputs.map((input) => inputWords(site, claim, input, lang));
  const named = step.inputs.map(({ name }, index) => ({ name, said: inputs[index]?.said ?? name }));
  return {
    label: step.label[lang],
    sum: formulaWords(step.formula, named),
    result: formatNumber(step.result, measuredIn(step.unit), lang),
    said: step.said?.[lang],
    inputs,
  };
}

/** A piece of evidence: a figure of ours, or what a source says. */
export interface EvidenceWords {
  stance: Stance;
  /** The figure, and what it is. */
  figure: { said: string; name: string; href: string | undefined; asOf: string; corrections: Correction[] } | undefined;
  sources: Source[];
  note: string | undefined;
}

function pieceWords(site: Site, { stance, fact, source, note }: EvidenceRecord, lang: Lang): EvidenceWords[] {
  const { graph, today } = site;
  if (fact === undefined) {
    const found = source === undefined ? undefined : graph.sources.get(source);
    return found ? [{ stance, figure: undefined, sources: [found], note: note?.[lang] }] : [];
  }
  const found = findFigure(graph.index, fact, (series) => headFigure(graph, series, today));
  if ('problem' in found) return [];
  const words = figureWords(site, found.found, lang);
  const { said, asOf, sources, corrections } = words;
  const figure = { said, asOf, corrections, name: figureName(site, words, lang), href: linkOf(site, words, lang) };
  return [{ stance, figure, sources, note: note?.[lang] }];
}

/** The evidence of a claim by the side that it is on; a side without any is left out. */
export function evidenceWords(site: Site, claim: Claim, lang: Lang): { stance: Stance; pieces: EvidenceWords[] }[] {
  const all = claim.evidence.flatMap((piece) => pieceWords(site, piece, lang));
  return STANCES.map((stance) => ({ stance, pieces: all.filter((piece) => piece.stance === stance) })).filter(
    ({ pieces }) => pieces.length > 0,
  );
}

/** When a source was published, in words, in brackets behind its name. */
export function sourceDay({ published }: Source, lang: Lang): string {
  if (!published) return '';
  const day = formatWhen(published, lang);
  return lang === 'zh' ? `（${day}）` : ` (${day})`;
}
