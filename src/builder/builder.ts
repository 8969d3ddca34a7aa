/**
 * The page on which one makes the lines to paste. It stands in a published folder, and offers what that folder names.
 * What was chosen is in the fragment of its address, so that it can be kept as a bookmark or given to a colleague.
 */
import { html, render } from 'lit';
import { built } from './built.js';
import { PAGE_LOCALES, readChoice, writeChoice, type Choice, type PageLocale } from './choice.js';
import type { Fallback } from './inside.js';
import { choices, fragmentOf, pageLanguage } from './form.js';
import { fitPreview, preview, showPreview } from './preview.js';
import { fallbackOf, readPublishedFolder, type PublishedFolder } from './published-folder.js';
import { copyField, result } from './result.js';
import { sayIn } from './strings.js';

/** Milliseconds of rest before preview and address follow: Safari lets a page change its address 100 times in 30 s. */
const REST = 300;

const preferred = (): PageLocale =>
  PAGE_LOCALES.find((code) => navigator.languages.some((each) => each.startsWith(code))) ?? PAGE_LOCALES[0];

/** Of the pages beside this one that say what the widgets are and do: the French ones bear no language in their names. */
const ending = (page: PageLocale): string => (page === 'fr' ? '.html' : `.${page}.html`);

/** Draws the page, and again at each change. */
function start(root: HTMLElement, folder: PublishedFolder): void {
  const { published: unsigned, sample } = built();
  const published = { ...unsigned, key: folder.key };
  let choice = readChoice(location.hash, folder.offer, preferred());
  let fallback: Fallback = fallbackOf(choice, folder, {});
  /** Whether the fallback is that of the choice: its names and lists may still be on their way. */
  let isRead = false;
  let told = '';
  let rest: ReturnType<typeof setTimeout> | undefined;

  const frame = (): HTMLIFrameElement | null => root.querySelector('iframe');

  const copy = (id: string): void => {
    const say = sayIn(choice.page);
    // What is said twice is heard twice only where it was gone in between.
    told = '';
    draw();
    const area = root.querySelector<HTMLTextAreaElement>(`#${id}`);
    if (!area) return;
    void copyField(area).then((copied) => {
      told = say(copied ? 'copied' : 'selected');
      draw();
    });
  };

  const fit = (): void => fitPreview(frame(), choice);

  const draw = (): void => {
    const say = sayIn(choice.page);
    document.documentElement.lang = choice.page;
    document.title = say('title');
    const view = { say, offer: folder.offer, choice, version: published.version };
    render(
      html`<form @submit=${(event: Event) => event.preventDefault()} @input=${change}>
        <header>
          <h1>${say('title')}</h1>
          <p class="lead">${say('lead')}</p>
          <p class="hint">${say('publisher', { publisher: folder.publisher })}</p>
          ${pageLanguage(view)}
        </header>
        <div class="columns">
          <section aria-labelledby="choose">${choices(view)}</section>
          <div>
            <section aria-labelledby="see">${preview(say, choice)}</section>
            <section aria-labelledby="copy">
              ${result({ say, choice, published, fallback, isRead, told, copy })}
            </section>
          </div>
        </div>
        <footer>
          <a href="./accessibility${ending(choice.page)}">${say('accessibility')}</a>
          <a href="./audit${ending(choice.page)}">${say('audit')}</a>
        </footer>
      </form>`,
      root,
    );
    fit();
  };

  /** Only the last choice counts, whichever names and lists come first. */
  const name = async (asked: Choice): Promise<void> => {
    const [names, lists] = await Promise.all([
      folder.namesFor(asked).catch(() => ({})),
      folder.listsFor(asked),
    ]);
    if (asked !== choice) return;
    fallback = fallbackOf(asked, folder, names, lists);
    isRead = true;
    draw();
  };

  const show = (): void => showPreview(frame(), sample, choice);

  const take = (fragment: string): void => {
    choice = readChoice(fragment, folder.offer, choice.page);
    told = '';
    isRead = false;
    draw();
    void name(choice);
    clearTimeout(rest);
    rest = setTimeout(() => {
      history.replaceState(history.state, '', writeChoice(choice));
      show();
    }, REST);
  };

  function change(event: Event): void {
    take(fragmentOf(event.currentTarget as HTMLFormElement));
  }

  draw();
  void name(choice);
  show();
  window.addEventListener('hashchange', () => take(location.hash));
  window.addEventListener('resize', fit);
}

const main = document.querySelector('main');
if (main)
  readPublishedFolder(built().published.folder, { places: true }).then(
    (folder) => {
      main.replaceChildren();
      start(main, folder);
    },
    (reason: unknown) => {
      console.warn('[passerelle-builder]', reason);
      document.documentElement.lang = preferred();
      main.replaceChildren(sayIn(preferred())('unreadable'));
    },
  );
