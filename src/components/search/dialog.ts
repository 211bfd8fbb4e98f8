import { isLang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { routes } from '../../schema/routes.ts';
import { href } from '../../site/links.ts';
import { printView } from '../../site/view-state.ts';
import { Results } from './results.ts';

const SHOWN = 8;
const tag = document.documentElement.lang.split('-')[0];
const lang = isLang(tag) ? tag : 'en';
const t = strings(lang);

function build(): { dialog: HTMLDialogElement; input: HTMLInputElement } {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', t.search);
  const form = document.createElement('form');
  form.setAttribute('role', 'search');
  const input = document.createElement('input');
  Object.assign(input, {
    type: 'search',
    className: 'field',
    placeholder: t.searchPlaceholder,
    autocomplete: 'off',
    spellcheck: false,
  });
  input.setAttribute('aria-label', t.search);
  const close = document.createElement('button');
  Object.assign(close, { type: 'button', className: 'plain-button', textContent: t.searchClose });
  form.append(input, close);
  const body = document.createElement('div');
  body.className = 'search-body';
  const all = document.createElement('a');
  all.className = 'search-all';
  const keys = document.createElement('span');
  keys.className = 'search-keys';
  keys.textContent = t.searchKeys;
  const foot = document.createElement('p');
  foot.className = 'search-foot';
  foot.append(all, keys);
  dialog.append(form, body, foot);
  document.body.append(dialog);

  const results = new Results(body, lang, t);
  const whole = () => href(routes.search, lang) + printView({ q: input.value });
  const refresh = async () => {
    const total = await results.show({ ...(input.value.trim() ? { q: input.value.trim() } : {}) }, SHOWN);
    if (total === undefined) return;
    all.href = whole();
    all.textContent = total > SHOWN ? `${t.searchAll} (${total})` : t.searchAll;
  };
  input.addEventListener('input', () => void refresh());
  close.addEventListener('click', () => dialog.close());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [first] = results.list.querySelectorAll('a');
    location.assign(first?.href ?? whole());
  });
  // The browser's own Escape would only empty the field.
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    results.move(event.key === 'ArrowDown' ? 1 : -1, input);
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  void refresh();
  return { dialog, input };
}

let built: ReturnType<typeof build> | undefined;

/** Opens the search dialog, building it at the first call; what was typed before is still there, selected. */
export function openDialog(): void {
  built ??= build();
  const { dialog, input } = built;
  if (!dialog.open) dialog.showModal();
  input.focus();
  input.select();
}
