/** Where the reader's choice of light or dark is kept. */
export const THEME_KEY = 'strata-theme';

/**
 * Says that scripts run, and sets the chosen theme before anything is painted. It stands inline in every page, so the Content-Security-Policy
 * carries its hash (astro.config.mjs).
 */
export const EARLY_THEME = `document.documentElement.dataset.js='';try{const t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
