/** Where the links of a sample lead: nowhere but to the top of the page that shows it. */
export const SAMPLE_HREF = '#main';
