/** The only file of the widgets that may parse markup, so that the linter can forbid it everywhere else. */

/** What a page holds that nobody reads: code, fields, and what is hidden by its own markup or by usual class names. */
const UNSEEN = [
  'head, script, style, template, noscript, textarea, input, select, datalist, object, iframe, svg',
  'audio, video, canvas, [hidden], [aria-hidden="true"], dialog:not([open]), details:not([open])',
  '.hidden, .hide, .d-none, .invisible, .is-hidden, .visually-hidden, .sr-only, .screen-reader-text',
].join();

const HIDING =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0*)?\s*(?:;|!|$))/i;

/** What stands within a line. Whatever else begins and ends a line. */
const INLINE =
  'a, abbr, b, bdi, bdo, cite, code, em, font, i, ins, kbd, mark, q, s, samp, small, span, strong, sub, sup, time, u, var, wbr';

/** A page as its sentences. */
export interface PageWords {
  /** What a person would read on it, as far as that can be told without drawing it. */
  readonly text: string;
  /** True when it has a field of that name: it asks for the message, or carries it to a further step. */
  readonly asksAgain: boolean;
}

interface Policy {
  createHTML(html: string): string;
}

let policy: Policy | undefined;

/** Markup as the page's own rules on script ask for it, where it has any. Throws where they do not allow it. */
function trusted(html: string): string {
  const { trustedTypes } = window as unknown as {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  };
  policy ??= trustedTypes?.createPolicy('passerelle', { createHTML: (markup) => markup });
  return policy ? policy.createHTML(html) : html;
}

/**
 * Reads the page that answered a form. It is parsed apart from the document: nothing of it runs, is fetched or is
 * drawn. Throws where the page's policy does not allow `trusted-types passerelle`.
 *
 * @param field name of the field that held the message
 */
export function readPage(html: string, field: string): PageWords {
  const page = new DOMParser().parseFromString(trusted(html), 'text/html');
  const asksAgain = [...page.querySelectorAll('input, textarea')].some(
    (each) => each.getAttribute('name') === field,
  );
  for (const each of page.querySelectorAll(UNSEEN)) each.remove();
  for (const each of page.querySelectorAll('[style]'))
    if (HIDING.test(each.getAttribute('style') ?? '')) each.remove();
  for (const each of page.body?.querySelectorAll(`:not(${INLINE})`) ?? []) {
    each.before(' ');
    each.after(' ');
  }
  return { text: page.body?.textContent ?? '', asksAgain };
}
