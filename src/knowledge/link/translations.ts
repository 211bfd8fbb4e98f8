import type { Content } from '../read/content.ts';
import type { Body } from '../read/file.ts';
import { didYouMean } from '../read/nearest.ts';
import type { Report } from '../report.ts';

/** Chinese bodies by the page they translate; one that translates nothing is reported. */
export function translationsOf(content: Content, report: Report): (page: string) => Body | undefined {
  const pages = new Set([
    ...content.entities.map((file) => `${file.layer}/${file.id}`),
    ...content.guides.map((file) => `guides/${file.id}`),
    ...content.terms.map((file) => `glossary/${file.id}`),
    ...content.claims.map((file) => `claims/${file.id}`),
    ...content.corrections.map((file) => `corrections/${file.id}`),
  ]);
  for (const file of content.translations) {
    if (pages.has(file.id)) continue;
    report.add(file, [], {
      rule: 'dead-link',
      message: `there is no content/${file.id}.mdx to translate`,
      fix: didYouMean(file.id, pages, 'name it like the page it translates'),
    });
  }
  const bodies = new Map(content.translations.map((file) => [file.id, file.body]));
  return (page) => bodies.get(page);
}
