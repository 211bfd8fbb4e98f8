/** What one component of the authors takes: its literal props, and whether text may stand inside it. */
export interface AuthorComponent {
  props: Record<string, 'required' | 'optional'>;
  children: 'none' | 'text' | 'optional-text';
  /** Whether it stands in a sentence or on its own line. */
  flow: 'inline' | 'block';
}

/** Everything an author may write besides Markdown. The components themselves are in `src/components/author/`. */
export const AUTHOR_COMPONENTS: Record<string, AuthorComponent> = {
  Fact: { props: { id: 'required' }, children: 'none', flow: 'inline' },
  Calc: {
    props: { scenario: 'optional', explorable: 'optional', claim: 'optional', figure: 'required', with: 'optional' },
    children: 'none',
    flow: 'inline',
  },
  Given: { props: {}, children: 'text', flow: 'inline' },
  Cite: { props: { id: 'required' }, children: 'none', flow: 'inline' },
  Term: { props: { id: 'required' }, children: 'optional-text', flow: 'inline' },
  Chart: { props: { id: 'required' }, children: 'none', flow: 'block' },
};

/** The few HTML elements that Markdown lacks, with the attributes each may have. */
export const ALLOWED_HTML: Record<string, readonly string[]> = {
  abbr: ['title'],
  br: [],
  kbd: [],
  span: ['lang'],
  sub: [],
  sup: [],
};
