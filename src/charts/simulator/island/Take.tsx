import { useState } from 'preact/hooks';
import type { Sim } from './sim.ts';

/** Loaded when something is taken along: few readers do. */
const take = () => import('./take.ts');

type Taking = Awaited<ReturnType<typeof take>>;

async function download(name: string, type: string, text: (from: Taking) => string): Promise<void> {
  const url = URL.createObjectURL(new Blob([text(await take())], { type }));
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
  const copy = async (what: string, text: (from: Taking) => string) => {
    // A promise, so that the click still counts as the reader's leave in every browser.
    const blob = take().then((from) => new Blob([text(from)], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    setCopied(what);
  };
  const button = (what: string, label: string, act: () => Promise<void>) => (
    <button type="button" class="plain-button" onClick={() => void act()}>
      {copied === what ? t.copied : label}
    </button>
  );
  const frame = ({ addressOf }: Taking) =>
    `<iframe src="${addressOf(sim, 'embed')}" width="100%" height="${EMBED_HEIGHT}" title="${words.title}"></iframe>`;
  return (
    <section class="sim-part needs-js">
      <h2>{t.heading}</h2>
      <div class="sim-buttons">
        {button('link', t.link, () => copy('link', ({ addressOf }) => addressOf(sim, 'page')))}
        {button('json', t.json, () =>
          download('strata-simulator.json', 'application/json', ({ caseJson }) => caseJson(sim)),
        )}
        {button('csv', t.csv, () => download('strata-simulator.csv', 'text/csv', ({ caseCsv }) => caseCsv(sim)))}
        {button('scenario', t.scenario, () =>
          download('scenario.json', 'application/json', ({ scenarioJson }) => scenarioJson(sim)),
        )}
        {button('embed', t.embed, () => copy('embed', frame))}
        {button('methods', t.methods, () => copy('methods', ({ methodsParagraph }) => methodsParagraph(sim)))}
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
