/** The relay's own page: the form on an origin of its own, so that the site around it sees nothing of what is typed. */

import { html } from 'hono/html';
import type { Recipient, RelayConfig } from './config.js';
import { PAGE_WORDS, type PageLanguage } from './page-words.js';

/** What is served besides the pages: the widgets, and a feed that names the recipients, by path without a slash before it. */
export interface PageFiles {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Folder of the widgets in it, such as `widgets/0.2.0`. */
  readonly widgets: string;
  /** Path of the feed in it. */
  readonly feed: string;
}

/** Of the page around the form; the form brings its own. */
export const PAGE_STYLES = `:root { color-scheme: light dark; }
body { margin: 0; padding: 0.5rem; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: auto; }
footer { max-width: 60rem; margin: 1.5rem auto 0; font-size: 0.9rem; }
`;

/** Headers of every answer: nothing of the page is kept, shown elsewhere, or told to anybody. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/**
 * What the page may do: fetch from its own origin, and be framed by the sites that are named.
 *
 * @param sites their origins; without any, nobody frames it
 */
export function pagePolicy(sites: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${sites.length > 0 ? sites.join(' ') : "'none'"}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html passerelle',
  ].join('; ');
}

type Markup = ReturnType<typeof html>;

/** For programs that fill in the forms of a page's text: nobody sees it, and the page's policy lets no browser send it. */
const TRAP = html`<form action="/messages" method="post" hidden>
  <input name="name" /><input name="email" /><input name="website" /><textarea name="message"></textarea>
</form>`;

const phoneLine = ({ name, phone }: Recipient): Markup =>
  html`<p>${name}: <a href="tel:${phone.replaceAll(/[^+\d]/g, '')}">${phone}</a></p>`;

const responsible = ({ controller, privacy }: RelayConfig, language: PageLanguage): Markup => {
  const words = PAGE_WORDS[language];
  return html`<p>
    ${words.responsible} ${controller}.
    <a href="${privacy}" target="_blank" rel="noopener noreferrer">${words.privacy}</a>
  </p>`;
};

interface Around {
  readonly language: PageLanguage;
  readonly title: string;
  readonly scripts: Markup | '';
  readonly main: Markup;
  readonly foot: Markup;
}

// The form looks for the name behind `data-passerelle`: here it does not say that "this site" sees what is typed.
function around({ language, title, scripts, main, foot }: Around): Markup {
  return html`<!doctype html>
    <html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}" data-passerelle="relay">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/page.css" />
        ${scripts}
      </head>
      <body>
        <main>${main}</main>
        <footer>${foot}</footer>
      </body>
    </html>`;
}

/**
 * The page of one recipient.
 *
 * @param since the stamp of when it is served: a message comes back with it
 */
export function contactPage(
  config: RelayConfig,
  recipient: Recipient,
  { language, since, files }: { language: PageLanguage; since: string; files: PageFiles },
): Markup {
  const words = PAGE_WORDS[language];
  const base = `/files/${files.widgets}`;
  const scripts = html`<script type="module" src="${base}/loader.js"></script>
    <script type="module" src="${base}/framed.js"></script>`;
  // Who is responsible is said once: by the form, and before it is there by what stands inside its tag.
  const main = html`<passerelle-contact
      facility="${recipient.id}"
      feed="/files/${files.feed}"
      country="${config.country}"
      action="/messages?since=${since}"
      controller="${config.controller}"
      privacy-url="${config.privacy}"
      heading="1"
      ><noscript><p>${words.noScript}</p></noscript
      >${phoneLine(recipient)}${responsible(config, language)}</passerelle-contact
    >${TRAP}`;
  const foot = html`<p>${words.unseen}</p>`;
  return around({ language, title: words.title, scripts, main, foot });
}

/** The recipients by name: for an address without one, or with one that is unknown. */
export function listPage(config: RelayConfig, language: PageLanguage, isUnknown: boolean): Markup {
  const words = PAGE_WORDS[language];
  const links = config.recipients.map(
    ({ id, name }) => html`<li><a href="/to/${encodeURIComponent(id)}?lang=${language}">${name}</a></li>`,
  );
  const main = html`<h1>${words.places}</h1>
    ${isUnknown ? html`<p>${words.unknown}</p>` : ''}
    <ul>
      ${links}
    </ul>`;
  return around({ language, title: words.places, scripts: '', main, foot: responsible(config, language) });
}
