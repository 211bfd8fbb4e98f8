import { useState } from 'preact/hooks';
import type { Sim } from './sim.ts';
import { addressOf, caseCsv, caseJson, methodsParagraph, scenarioJson } from './take.ts';

function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

const EMBED_HEIGHT = 620;

/** Everything that can be taken along: link, files, code to embed, a paragraph. */
export function Take({ sim }: { sim: Sim }) {
  const { words, links } = sim.data;
  const t = words.take;
  const [copied, setCopied] = useState<string>();
  const copy = (what: string, text: string) => void navigator.clipboard.writeText(text).then(() => setCopied(what));
  const button = (what: string, label: string, act: () => void) => (
    <button type="button" class="plain-button" onClick={act}>
      {copied === what ? t.copied : label}
    </button>
  );
  const frame = () =>
    `<iframe src="${addressOf(sim, 'embed')}" width="100%" height="${EMBED_HEIGHT}" title="${words.title}"></iframe>`;
  return (
    <section class="sim-part needs-js">
      <h2>{t.heading}</h2>
      <div class="sim-buttons">
        {button('link', t.link, () => copy('link', addressOf(sim, 'page')))}
        {button('json', t.json, () => download('strata-simulator.json', 'application/json', caseJson(sim)))}
        {button('csv', t.csv, () => download('strata-simulator.csv', 'text/csv', caseCsv(sim)))}
        {button('scenario', t.scenario, () => download('scenario.json', 'application/json', scenarioJson(sim)))}
        {button('embed', t.embed, () => copy('embed', frame()))}
        {button('methods', t.methods, () => copy('methods', methodsParagraph(sim)))}
      </div>
      <p role="status" class="visually-hidden">
        {copied && t.copied}
      </p>
      <p class="sim-note">
        <a href={links.guide}>{words.guide}</a> · <a href={links.validation}>{words.validation}</a> ·{' '}
        <a href={links.schema}>{words.schema}</a>
      </p>
    </section>
  );
}
