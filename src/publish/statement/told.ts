/** The languages in which the pages about the widgets are written. */
export const PAGE_LANGUAGES = ['fr', 'en'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];
export type Told = Readonly<Record<PageLanguage, string>>;
