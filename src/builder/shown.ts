/**
 * Shows a choice by the very lines that are copied: on the made-up page beside the form, and in a frame of another site.
 * What is shown stands in the fragment, which nobody needs to trust: see `readChoice`.
 */
import { built } from './built.js';
import { COLOURS, PAGE_LOCALES, readChoice, type Choice } from './choice.js';
import { tellHeight } from './frame-height.js';
import { draw } from './markup.js';
import { fallbackOf, readPublishedFolder } from './published-folder.js';
import { growsWith, partsOf } from './snippets.js';
import { sayIn } from './strings.js';

/** What of a choice is seen at once; for the rest the page begins anew. */
function paint({ scheme, colours }: Choice): void {
  const { dataset, style } = document.documentElement;
  dataset['scheme'] = scheme;
  // Not by a style element, which the folder's own policy may refuse.
  for (const name of COLOURS) style.setProperty(`--passerelle-${name}`, colours[name] ?? '');
}

/** What the page has to begin anew for. */
const lasting = (choice: Choice): string =>
  JSON.stringify({ ...choice, colours: '', scheme: '', width: '', integrity: '' });

async function start(): Promise<void> {
  const { published } = built();
  const folder = await readPublishedFolder(published.folder, { places: false });
  const read = (): Choice => ({
    ...readChoice(location.hash, folder.offer, 'fr'),
    where: 'page',
    // The widgets stand here in a moment, and where the list cannot be read there is nothing but a number.
    inside: 'number',
    release: 'exact',
  });
  const choice = read();
  const say = sayIn(choice.page);
  // The widgets have a language of their own where one was chosen.
  document.documentElement.lang = choice.page;
  for (const place of document.querySelectorAll<HTMLElement>('[data-words]'))
    place.textContent = say(place.dataset['words'] as Parameters<typeof say>[0]);
  paint(choice);
  window.addEventListener('hashchange', () => {
    // A link to a part of this page is no choice.
    if (!/[#&]widget=/.test(location.hash)) return;
    const next = read();
    if (lasting(next) === lasting(choice)) paint(next);
    else location.reload();
  });
  const fallback = fallbackOf(choice, folder, await folder.namesFor(choice).catch(() => ({})));
  const [once, place] = partsOf({ ...choice, colours: {} }, { ...published, key: folder.key }, fallback);
  const put = (parent: Element | null, part: typeof once): void =>
    parent?.append(...(part?.pieces ?? []).map((piece) => draw(piece, document)));
  put(document.querySelector('#widgets'), place);
  put(document.head, once);
  if (growsWith(choice)) tellHeight();
}

start().catch((reason: unknown) => {
  console.warn('[passerelle-builder]', reason);
  const locale = PAGE_LOCALES.find((code) => new RegExp(`[#&]page=${code}\\b`).test(location.hash)) ?? 'fr';
  document.documentElement.lang = locale;
  document.querySelector('#widgets')?.replaceChildren(sayIn(locale)('shownUnreadable'));
});
