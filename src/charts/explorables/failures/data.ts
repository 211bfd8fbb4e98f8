import { FAILURE_FIELDS } from '../../../explorables/failures.ts';
import { claimWords } from '../../../i18n/claim-words.ts';
import { commonWords } from '../../../i18n/explorables/common.ts';
import { type FailuresWords, failuresWords } from '../../../i18n/explorables/failures.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { routes } from '../../../schema/routes.ts';
import { href } from '../../../site/links.ts';
import { entityName } from '../../../site/series-row.ts';
import type { Site } from '../../../site/site.ts';
import type { ExplorableData } from '../data.ts';
import { figureOf } from '../figure-of.ts';
import { fieldData } from '../origins.ts';

/** A cluster of which it was measured how much of its time was lost, or at least what bounds it. */
export interface Measured {
  name: string;
  gpus: number;
  /** Part of the time, 0 to 1: at least, or at most. */
  lost: number;
  bound: 'at-least' | 'at-most';
  said: string;
}

/** A cluster of which only the size is known. */
export interface Sized {
  name: string;
  gpus: number;
  /** Where its size comes from, and of when it is. */
  from: string;
}

export interface FailuresOwn {
  measured: readonly Measured[];
  sized: readonly Sized[];
  /** The claim that the whole is about, where the site has it. */
  claim: { name: string; href: string } | undefined;
}
export type FailuresData = ExplorableData<FailuresWords, FailuresOwn>;

const RUN = 'llama-3-1-405b';
const SAVED = 'bloom-176b';
const CLAIM = 't05';
/** The chips on one site, or on one job. */
const SIZES = ['megascale#training-cluster', 'xai-colossus#cluster-size@2024-09-02', 'xai-colossus#cluster-size'];

function measuredIn(site: Site, lang: Lang): Measured[] {
  const words = failuresWords[lang];
  const useful = figureOf(site, `${RUN}#effective-training-time`, lang);
  const saving = figureOf(site, `${SAVED}#checkpoint-overhead`, lang);
  const name = (id: string) => entityName(site.graph, id, lang);
  const gpus = (id: string) => figureOf(site, `${id}#training-cluster`, lang).value;
  return [
    {
      name: name(RUN),
      gpus: gpus(RUN),
      lost: 1 - useful.value / 100,
      bound: 'at-most',
      said: words.measured(name(RUN), useful.said, useful.from),
    },
    {
      name: name(SAVED),
      gpus: gpus(SAVED),
      lost: saving.value / 100,
      bound: 'at-least',
      said: words.saving(name(SAVED), saving.said, saving.from),
    },
  ];
}

function sizedIn(site: Site, lang: Lang): Sized[] {
  return SIZES.map((id) => {
    const { value, from } = figureOf(site, id, lang);
    return { name: entityName(site.graph, id.replace(/#.*$/, ''), lang), gpus: value, from };
  });
}

/** What the explorable on failures is drawn from: Llama 3’s run as its preset. */
export function failuresData(site: Site, lang: Lang): FailuresData {
  const { words } = failuresWords[lang];
  return {
    id: 'failures',
    words,
    common: commonWords[lang],
    fields: fieldData(
      site,
      FAILURE_FIELDS,
      {
        gpus: { fact: `${RUN}#training-cluster` },
        hours: { fact: `${RUN}#time-between-failures-per-chip`, unit: 'h' },
        save: { fact: `${SAVED}#checkpoint-write-time`, unit: 's' },
        every: { fact: 'gpu-clusters#checkpoint-interval', unit: 'minute' },
        restart: {
          given: 10,
          why: { en: 'Assumed: no source on file gives it', zh: '假定值：本站所收资料均未给出' },
        },
        rent: {
          fact: 'gpu-rental-market#market-rental-price[chip=nvidia-h100,publisher=semianalysis,statistic=going-rate,terms=reserved-1yr]@2026-03',
        },
      },
      words.fields,
      lang,
    ),
    own: {
      measured: measuredIn(site, lang),
      sized: sizedIn(site, lang),
      claim: site.graph.claims.has(CLAIM)
        ? { name: claimWords[lang].number(CLAIM), href: href(routes.claim(CLAIM), lang) }
        : undefined,
    },
  };
}
