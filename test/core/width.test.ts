import { assert } from '@open-wc/testing';
import { openFrame } from '../fixtures/frame.js';
import type { State } from '../fixtures/states/state.js';
import { until } from '../fixtures/states/state.js';

type States = Readonly<Record<string, readonly State[]>>;

/** What is drawn of each widget. */
const WIDGETS: Readonly<Record<string, string>> = {
  finder: 'ready',
  contact: 'form',
  models: 'start',
  'on-call': 'open',
  orientation: 'danger',
  facility: 'full',
  pathway: 'week',
  panorama: 'chosen',
  action: 'sheet',
};

const NEIGHBOUR = '<p>Un texte voisin, assez long pour se plier dans la place qui lui reste à côté.</p>';

/** How wide a parent lets its child be: all that the page has, as wide as 56 letters, some of it, the least. */
type Gives = 'all' | 'letters' | 'part' | 'least';

interface Parent {
  readonly before: string;
  readonly after?: string;
  readonly gives: Gives;
}

const parent = (before: string, gives: Gives, after = ''): Parent => ({ before, gives, after });

const PARENTS: Readonly<Record<string, Parent>> = {
  'a block': parent('<div>', 'all'),
  'a flex row': parent('<div style="display: flex">', 'letters'),
  'a flex row with a text beside it': parent('<div style="display: flex; gap: 16px">', 'part', NEIGHBOUR),
  'a flex row with a text that grows': parent(
    '<div style="display: flex; gap: 16px">',
    'part',
    NEIGHBOUR.replace('<p>', '<p style="flex: 1">'),
  ),
  'a flex row that scrolls': parent(
    '<div style="display: flex; flex-wrap: nowrap; overflow: auto">',
    'letters',
  ),
  'a row that is centred': parent('<div style="display: flex; justify-content: center">', 'letters'),
  'a column that is centred': parent(
    '<div style="display: flex; flex-direction: column; align-items: center">',
    'letters',
  ),
  'an inline block': parent('<div style="display: inline-block">', 'letters'),
  'an inline flex': parent('<div style="display: inline-flex">', 'letters'),
  'a float': parent('<div style="float: left">', 'letters'),
  'a box as wide as what fits': parent('<div style="width: fit-content">', 'letters'),
  'a box as wide as it may be': parent('<div style="width: max-content">', 'letters'),
  'a box as narrow as it may be': parent('<div style="width: min-content">', 'least'),
  'a table cell': parent('<table><tr><td>', 'letters', '</td></tr></table>'),
  'a table cell beside another': parent(
    '<table><tr><td>',
    'part',
    '</td><td>Un autre texte, un peu long</td></tr></table>',
  ),
  'a box that is drawn as a cell': parent('<div style="display: table-cell">', 'letters'),
  'a grid that is centred': parent('<div style="display: grid; justify-items: center">', 'letters'),
  'a grid with columns of their own width': parent(
    '<div style="display: grid; grid-template-columns: auto auto">',
    'part',
    NEIGHBOUR,
  ),
  'a grid of two columns': parent(
    '<div style="display: grid; grid-template-columns: 1fr 1fr; gap: 16px">',
    'part',
    NEIGHBOUR,
  ),
  'a narrow column of a grid': parent('<div style="display: grid; grid-template-columns: 164px">', 'least'),
  'a dialog': parent('<dialog open>', 'letters'),
  'a box out of the flow': parent('<div style="position: absolute; inset-inline-start: 8px">', 'letters'),
  'a box fixed to the window': parent('<div style="position: fixed; inset-inline-start: 8px">', 'letters'),
  'a group of fields': parent('<fieldset>', 'letters'),
  'a fold': parent('<details open>', 'all'),
  'newspaper columns': parent('<div style="columns: 2 160px">', 'part'),
  'a span': parent('<span>', 'all'),
  'a paragraph': parent('<p>', 'all'),
  'a centre tag': parent('<center>', 'all'),
  'a list': parent('<ul><li>', 'letters'),
  'a box that is not there': parent('<div style="display: flex"><div style="display: contents">', 'letters'),
  'a row from right to left': parent('<div dir="rtl" style="display: flex">', 'letters'),
  'a page that is written downwards': parent('<div style="writing-mode: vertical-rl">', 'part'),
};

const PAGES = [360, 1100];

/** Least width in CSS pixels, for a page of `page` pixels with margins of 8. */
function least(gives: Gives, page: number): number {
  switch (gives) {
    case 'all':
      return page - 17;
    case 'letters':
      return Math.min(896, page - 64);
    case 'part':
      return Math.min(208, page * 0.4);
    case 'least':
      return Math.min(160, page * 0.45);
  }
}

function* deep(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
}

/** What of a widget stands outside of it, but for what only a screen reader meets. */
function sticksOut(widget: HTMLElement): string[] {
  const box = widget.getBoundingClientRect();
  return [...deep(widget.shadowRoot as ShadowRoot)]
    .filter((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1 || (left >= box.left - 1 && right <= box.right + 1)) return false;
      return !element.closest('.sr, .room, .trap, .tip') && element.checkVisibility();
    })
    .map((element) =>
      `${element.localName}.${element.getAttribute('class') ?? ''} ${element.getBoundingClientRect().width | 0}/${widget.getBoundingClientRect().width | 0}: ${element.textContent ?? ''}`.slice(
        0,
        90,
      ),
    );
}

/** What has its text cut, or leaves its card or panel. */
function cut(widget: HTMLElement): string[] {
  return [...deep(widget.shadowRoot as ShadowRoot)]
    .filter((element) => {
      if (element.closest('.sr, .room, .trap') || !element.checkVisibility()) return false;
      const card = element.closest('.card, .panel');
      const box = element.getBoundingClientRect();
      const leaves =
        card &&
        (box.right > card.getBoundingClientRect().right + 1 ||
          box.left < card.getBoundingClientRect().left - 1);
      const over = element.matches('button, .button, .chip') && element.scrollWidth > element.clientWidth + 1;
      return box.width > 1 && (leaves || over);
    })
    .map((element) =>
      `${element.localName}.${element.getAttribute('class') ?? ''} ${element.getBoundingClientRect().width | 0}/${widget.getBoundingClientRect().width | 0}: ${element.textContent ?? ''}`.slice(
        0,
        90,
      ),
    );
}

for (const page of PAGES)
  describe(`on a page ${page} px wide`, () => {
    let frame: HTMLIFrameElement;
    const widgets = new Map<string, HTMLElement>();
    let main: HTMLElement;

    before(async function () {
      this.timeout(60_000);
      frame = await openFrame('width.html');
      frame.style.cssText = `inline-size: ${page}px; block-size: 600px; border: 0`;
      const inner = frame.contentWindow as (Window & { states?: States }) | null;
      await until(() => inner?.states !== undefined, 'the widgets');
      main = frame.contentDocument?.querySelector('main') as HTMLElement;
      for (const [name, shown] of Object.entries(WIDGETS)) {
        const state = inner?.states?.[name]?.find((each) => each.name === shown);
        if (!state) throw new Error(`passerelle-${name} has no state “${shown}”`);
        widgets.set(name, await state.mount(main));
      }
    });

    after(() => frame.remove());

    /** Puts a widget into a parent of this kind, where it draws itself anew. */
    async function put(name: string, around: Parent): Promise<HTMLElement> {
      const widget = widgets.get(name) as HTMLElement;
      main.innerHTML = `${around.before}<i></i>${around.after ?? ''}`;
      main.querySelector('i')?.replaceWith(widget);
      await until(() => widget.shadowRoot?.querySelector('.fallback[hidden]') !== null, 'the widget');
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
      return widget;
    }

    for (const [style, wide] of [
      ['width: 100%', page - 16],
      ['width: 300px', 300],
      ['max-width: 280px', 280],
      ['width: 240px; margin: 0 auto', 240],
    ] as const)
      it(`is as wide as the page says: ${style}`, async () => {
        for (const name of Object.keys(WIDGETS)) {
          const widget = await put(name, PARENTS['a flex row'] as Parent);
          const sheet = main.ownerDocument.createElement('style');
          sheet.textContent = `passerelle-${name} { ${style} }`;
          main.append(sheet);
          const { left, width } = widget.getBoundingClientRect();
          assert.approximately(width, wide, 1, name);
          if (style.includes('auto')) assert.approximately(left, (page - 240) / 2, 1, name);
        }
      });

    for (const root of ['62.5%', '10px', '50%', '125%', '200%', '100px'])
      it(`follows its own letters where those of the page's root are ${root}`, async () => {
        const html = main.ownerDocument.documentElement;
        html.style.fontSize = root;
        main.ownerDocument.body.style.cssText = 'font-size: 16px; margin: 8px';
        for (const name of Object.keys(WIDGETS)) {
          const widget = await put(name, PARENTS['a block'] as Parent);
          const height = widget.getBoundingClientRect().height;
          assert.deepEqual(sticksOut(widget), [], name);
          assert.deepEqual(cut(widget), [], name);
          assert.isAtMost(html.scrollWidth, html.clientWidth, name);
          html.style.fontSize = '';
          await new Promise((resolve) => setTimeout(resolve, 20));
          assert.approximately(widget.getBoundingClientRect().height, height, 1, `${name} is the same`);
          html.style.fontSize = root;
        }
        html.style.fontSize = main.ownerDocument.body.style.cssText = '';
      });

    for (const [where, around] of Object.entries(PARENTS))
      for (const name of Object.keys(WIDGETS))
        it(`passerelle-${name} has its width in ${where}`, async () => {
          const widget = await put(name, around);
          const { width } = widget.getBoundingClientRect();
          assert.isAtLeast(width, least(around.gives, page) - 1);
          // A box in newspaper columns is as wide as all of them.
          if (where !== 'newspaper columns') assert.deepEqual(sticksOut(widget), []);
          const scrolled = main.ownerDocument.scrollingElement as Element;
          assert.isAtMost(scrolled.scrollWidth, scrolled.clientWidth, 'the page does not scroll sideways');
        });
  });
