import { THEME_KEY } from '../site/theme.ts';

/** What every page does with a script: the theme, the way to search, links to figures, Escape for notes. Kept under 3 kB. */

const root = document.documentElement;

function isDark(): boolean {
  const chosen = root.dataset['theme'];
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

document.querySelector('[data-theme-toggle]')?.addEventListener('click', () => {
  const theme = isDark() ? 'light' : 'dark';
  root.dataset['theme'] = theme;
  localStorage.setItem(THEME_KEY, theme);
});

async function openSearch(): Promise<void> {
  const { openDialog } = await import('./search/dialog.ts');
  openDialog();
}

document.querySelector('[data-search-open]')?.addEventListener('click', (event) => {
  if (event instanceof MouseEvent && (event.metaKey || event.ctrlKey || event.shiftKey)) return;
  event.preventDefault();
  void openSearch();
});

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Closes an open note: a hovered one stays closed until the pointer has left it. */
function quietNotes(): void {
  for (const fact of document.querySelectorAll<HTMLElement>('.fact:is(:hover, :focus-within)')) {
    fact.dataset['quiet'] = '';
    const wake = () => delete fact.dataset['quiet'];
    fact.addEventListener('pointerleave', wake, { once: true });
    fact.addEventListener('focusout', wake, { once: true });
  }
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') quietNotes();
  const isPlain = !(event.metaKey || event.ctrlKey || event.altKey);
  const isShortcut =
    (event.key === '/' && isPlain && !isTyping(event.target)) ||
    (event.key === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey);
  if (!isShortcut) return;
  event.preventDefault();
  void openSearch();
});

/** A click on a figure's mark copies its permanent address, and goes there. */
document.addEventListener('click', (event) => {
  const anchor = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.anchor') : null;
  const toast = document.querySelector<HTMLElement>('.toast');
  if (!anchor || !toast || !navigator.clipboard) return;
  void navigator.clipboard.writeText(anchor.href).then(() => {
    toast.textContent = toast.dataset['copied'] ?? '';
    setTimeout(() => {
      toast.textContent = '';
    }, 2000);
  });
});
