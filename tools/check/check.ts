import { buildGraph } from '../../src/knowledge/build.ts';
import { catalogueOf } from '../../src/knowledge/catalogue/build.ts';
import type { Catalogue } from '../../src/knowledge/catalogue/types.ts';
import { mentionsIn } from '../../src/knowledge/mentions.ts';
import { type Content, readContent } from '../../src/knowledge/read/content.ts';
import type { ContentFile, Drafts, MdxFile } from '../../src/knowledge/read/file.ts';
import { didYouMean } from '../../src/knowledge/read/nearest.ts';
import { byPlace, type Problem } from '../../src/knowledge/read/problem.ts';
import type { Path } from '../../src/knowledge/read/yaml.ts';
import type { Fault } from '../../src/knowledge/report.ts';
import { suspectsIn } from '../../src/knowledge/suspect.ts';
import type { ClaimRecord } from '../../src/schema/claim.ts';
import type { CorrectionRecord } from '../../src/schema/correction.ts';
import { checkCalc } from './prose/calc.ts';
import { bareFigures, namesLikeFigures, withoutNames } from './prose/figures.ts';
import { flowLabels, marketLabels } from './prose/labels.ts';
import { checkMarkup } from './prose/markup.ts';
import { checkMention, knownPaths, type References } from './prose/references.ts';
import { blocksOf, placeAt } from './prose/text.ts';

const LANGUAGES = ['en', 'zh'] as const;

interface ProseContext extends References {
  /** Names that hold something like a figure. */
  names: readonly string[];
}

const FIGURE_FIX = 'print it with <Fact id="…" />, or put <Given>…</Given> around a number that is part of a statement';

function bareFault(text: string): Fault {
  return { rule: 'bare-figure', message: `"${text}" is a figure without a source`, fix: FIGURE_FIX };
}

function checkBody({ path, body }: MdxFile<unknown>, context: ProseContext): Problem[] {
  const markup = checkMarkup(body.tree).map((fault) => ({ path, ...fault }));
  const references = mentionsIn(body.tree).flatMap((mention) => {
    const fault = checkMention(mention, context);
    return fault ? [{ path, line: mention.line, column: mention.column, ...fault }] : [];
  });
  const figures = blocksOf(body.tree).flatMap((block) =>
    bareFigures(withoutNames(block.text, context.names)).map(({ index, text }) => ({
      path,
      ...placeAt(block, index),
      ...bareFault(text),
    })),
  );
  return [...markup, ...references, ...figures];
}

/** Bare figures in a field of the front matter that readers see. */
function checkField(file: ContentFile<unknown>, at: Path, text: string, names: readonly string[]): Problem[] {
  return bareFigures(withoutNames(text, names)).map((figure) => ({
    path: file.path,
    ...file.place(at),
    ...bareFault(figure.text),
  }));
}

/** Bare figures in labels of a file. */
function checkLabels<T>(
  file: ContentFile<T>,
  labels: ReturnType<typeof marketLabels>,
  names: readonly string[],
): Problem[] {
  return labels.flatMap(([at, label]) =>
    label ? LANGUAGES.flatMap((lang) => checkField(file, [...at, lang], label[lang], names)) : [],
  );
}

/** Sums of a claim that the cost model does: whether it can. */
function checkScenarioSums(file: MdxFile<ClaimRecord>, context: ProseContext): Problem[] {
  return file.data.arithmetic.flatMap((step, at) => {
    if (!('scenario' in step)) return [];
    const fault = checkCalc([`scenario:${step.scenario}`, step.figure, step.with ?? ''].join(' '), context);
    return fault ? [{ path: file.path, ...file.place(['arithmetic', at]), ...fault }] : [];
  });
}

/** Pages that a correction names and that are not there. */
function checkPages(file: MdxFile<CorrectionRecord>, { paths }: ProseContext): Problem[] {
  return file.data.pages.flatMap((path, at) => {
    if (paths.has(path)) return [];
    const fix = didYouMean(path, paths, 'paths look like /hardware/nvidia/ and end with a slash');
    const fault: Fault = { rule: 'dead-link', message: `there is no page ${path}`, fix };
    return [{ path: file.path, ...file.place(['pages', at]), ...fault }];
  });
}

function checkProse(content: Content, context: ProseContext): Problem[] {
  const bodies: MdxFile<unknown>[] = [
    ...content.entities,
    ...content.guides,
    ...content.terms,
    ...content.claims,
    ...content.corrections,
    ...content.translations,
  ];
  const { names } = context;
  const { stack } = content;
  const whys =
    stack?.data.readings.flatMap(({ boxes }, at) => boxes.map(({ why }, index) => ({ at, index, why }))) ?? [];
  return [
    ...bodies.flatMap((file) => checkBody(file, context)),
    ...content.entities.flatMap(({ data, ...file }) =>
      LANGUAGES.flatMap((lang) =>
        data.talk ? checkField({ ...file, data }, ['talk', lang], data.talk[lang], names) : [],
      ),
    ),
    ...content.entities.flatMap((file) =>
      file.data.moves.flatMap(({ why }, index) =>
        LANGUAGES.flatMap((lang) => checkField(file, ['moves', index, 'why', lang], why[lang], names)),
      ),
    ),
    ...whys.flatMap(({ at, index, why }) =>
      LANGUAGES.flatMap((lang) =>
        stack && why ? checkField(stack, ['readings', at, 'boxes', index, 'why', lang], why[lang], names) : [],
      ),
    ),
    ...content.markets.flatMap((file) => checkLabels(file, marketLabels(file.data), names)),
    ...content.flows.flatMap((file) => checkLabels(file, flowLabels(file.data), names)),
    ...content.claims.flatMap((file) => checkScenarioSums(file, context)),
    ...content.corrections.flatMap((file) => checkPages(file, context)),
    ...content.guides.flatMap((file) => checkField(file, ['title'], file.data.title, names)),
    ...content.terms.flatMap((file) => [
      ...checkField(file, ['definition'], file.data.definition, names),
      ...checkField(file, ['zh', 'definition'], file.data.zh.definition, names),
      ...file.data.see
        .filter((id) => !context.graph.terms.has(id))
        .map((id) => ({
          path: file.path,
          ...file.place(['see']),
          rule: 'unknown-term' as const,
          message: `there is no term "${id}"`,
          fix: 'see content/glossary/',
        })),
    ]),
  ];
}

/**
 * Everything wrong with the content below `root`, in reading order.
 * @param clock The wall clock's day (ISO), by which a date is in the future.
 * @param drafts Texts, by path, that stand for what is on disk.
 */
export function checkContent(
  root: string,
  clock: string,
  drafts: Drafts = new Map(),
): { problems: Problem[]; files: number } {
  const content = readContent(root, drafts);
  const { graph, problems } = buildGraph(content, clock);
  const names = [...graph.entities.values()].flatMap(({ name, zhName = '', aliases }) => [name, zhName, ...aliases]);
  let catalogue: Catalogue | undefined;
  const prose = checkProse(content, {
    catalogue: () => (catalogue ??= catalogueOf(graph, clock)),
    graph,
    paths: knownPaths(graph, content.entityPaths),
    suspects: suspectsIn(content, problems),
    unreadSellers: content.unreadSellers,
    sourcesRead: content.sourcesRead,
    names: namesLikeFigures(names),
    clock,
  });
  return { problems: [...problems, ...prose].sort(byPlace), files: content.fileCount };
}
