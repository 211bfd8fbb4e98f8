/** The layers in which the laboratories that make models are filed, by one publisher or another. */
export const FILINGS = ['apps', 'models', 'cloud'] as const;
export type Filing = (typeof FILINGS)[number];
