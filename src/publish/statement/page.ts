/** What the pages about the widgets have in common: whole documents that ask for nothing and need no script. */
import { Format } from '../../core/i18n/format.js';
import { hardSpaces } from '../../domain/text.js';
import { lines, link, Markup, markup, type Piece } from '../fragments/markup.js';
import { PAGE_LANGUAGES, type PageLanguage, type Told } from './told.js';

/** Pages by their name; the French one has the plain address, by which others link to it. */
export type PageName = 'accessibility' | 'audit';

export function pathOf(name: PageName, language: PageLanguage): string {
  return language === 'fr' ? `${name}.html` : `${name}.${language}.html`;
}

/** Whom a visitor can tell that something is wrong. */
export interface Contact {
  /** Of who publishes the list. */
  readonly name: string;
  readonly url?: string | undefined;
  readonly email?: string | undefined;
  /** An email address or the address of a form. */
  readonly corrections?: string | undefined;
}

export interface PageInput {
  readonly language: PageLanguage;
  /** Of the widgets. */
  readonly version: string;
  readonly contact: Contact;
}

const NAMES: Readonly<Record<PageName, Told>> = {
  accessibility: { fr: 'Accessibilité des widgets', en: 'Accessibility of the widgets' },
  audit: {
    fr: 'Ce que les widgets demandent, gardent et envoient',
    en: 'What the widgets ask for, keep and send',
  },
};
const OTHER: Readonly<Record<PageLanguage, string>> = { fr: 'Français', en: 'English' };
const WAYS: Told = { fr: 'Autres pages', en: 'Other pages' };
const BUILDER: Told = { fr: 'Mettre les widgets sur un site', en: 'Put the widgets on a site' };

/** Words in the language of the page, with the hard spaces that it asks for. */
export type Say = (told: Told) => string;

export function sayIn(language: PageLanguage): Say {
  return (told) => hardSpaces(told[language], language);
}

export const dateIn = (language: PageLanguage, day: string): string => new Format(language).date(day);

/** The ways to tell a fault, from the closest to the farthest: who publishes the list, then the site itself. */
export function waysToTell({ name, url, email, corrections }: Contact, say: Say): Markup {
  const form = corrections && /^https:/.test(corrections) ? corrections : undefined;
  const mail = email ?? (form ? undefined : corrections);
  const page = form ?? url;
  const to = [
    mail === undefined
      ? undefined
      : markup`${say({ fr: 'par courriel : ', en: 'by mail: ' })}${link(`mailto:${mail}`, mail)}`,
    page === undefined ? undefined : markup`${say({ fr: 'sur ', en: 'at ' })}${link(page, page)}`,
  ].flatMap((each) => each ?? []);
  const site = say(
    to.length === 0
      ? {
          fr: 'Écrivez au site qui affiche les widgets : il sait à qui le transmettre.',
          en: 'Write to the site that shows the widgets: it knows whom to pass it on to.',
        }
      : {
          fr: 'Le site qui affiche les widgets peut aussi le transmettre.',
          en: 'The site that shows the widgets can pass it on too.',
        },
  );
  if (to.length === 0) return markup`<p>${site}</p>`;
  const [first, second] = to;
  const or = say({ fr: ', ou ', en: ', or ' });
  const lead = say({ fr: 'Dites-le à ', en: 'Tell ' });
  return markup`<p>${lead}<bdi>${name}</bdi>, ${first}${second ? markup`${or}${second}` : ''}. ${site}</p>`;
}

/** Colours with at least 7:1 between text and ground, light and dark; nothing that is wider than 320 px. */
const STYLE = new Markup(`
:root { color-scheme: light dark; --text: #21211f; --ground: #fff; --muted: #4a4844; --line: #7d7c78; --link: #14523e }
@media (prefers-color-scheme: dark) { :root { --text: #ecebe6; --ground: #191b19; --muted: #c9c7c0; --line: #93928c; --link: #8fd3b8 } }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere }
header, main, footer { max-inline-size: 44rem; margin-inline: auto; padding: 0 1rem }
h1 { font-size: 1.75rem; line-height: 1.25 }
h2 { margin-block-start: 2.5rem; font-size: 1.375rem; line-height: 1.25 }
h3 { margin-block-start: 1.5rem; font-size: 1.125rem }
a { color: var(--link); text-underline-offset: 2px }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
nav a { display: inline-block; padding-block: .25rem; margin-inline-end: 1rem }
ul, dl { padding-inline-start: 1.25rem }
li, dt { margin-block: .5rem }
dd { margin: 0; color: var(--muted) }
.claims { padding: 0; list-style: none }
.claims li { padding-block: .5rem; border-block-start: 1px solid var(--line) }
.by { display: block; color: var(--muted) }
footer { padding-block: 2rem }
@media print { a { color: inherit } }
`);

/** A whole page. */
export function pageOf(name: PageName, { language, version }: PageInput, inside: readonly Piece[]): string {
  const say = sayIn(language);
  const title = say(NAMES[name]);
  const others = PAGE_LANGUAGES.filter((each) => each !== language);
  const languages = others.map(
    (each) => markup`<a href="${pathOf(name, each)}" lang="${each}" hreflang="${each}">${OTHER[each]}</a>`,
  );
  const other: PageName = name === 'audit' ? 'accessibility' : 'audit';
  const ways = [
    markup`<a href="${pathOf(other, language)}">${say(NAMES[other])}</a>`,
    markup`<a href="index.html">${say(BUILDER)}</a>`,
  ];
  const page = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Passerelle ${version}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<header>
<p>${lines(languages)}</p>
</header>
<main>
<h1>${title}</h1>
${lines(inside)}
</main>
<footer>
<nav aria-label="${say(WAYS)}">
${lines(ways)}
</nav>
</footer>
</body>
</html>
`;
  return page.text;
}
