/**
 * One way of using a page for three engines: Chromium by Playwright, Firefox by Puppeteer, WebKit by the WebDriver
 * protocol itself. What is looked for is found through shadow roots, by the words that a person reads.
 */
import type { ElementHandle } from 'playwright-core';
import type { ElementHandle as FirefoxHandle, JSHandle } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { findEngines, type WebKitPrograms } from '../run/engines.mjs';
import { capabilities, startWebKit } from '../run/webkit.mjs';
import { launch } from './chromium.js';

export interface Driver {
  open(address: string): Promise<void>;
  /** Presses what has these words in a widget, and fits the selector; waits until it is there. */
  press(widget: string, selector: string, words: string): Promise<void>;
  /** Types into the field with this label. */
  type(widget: string, label: string, text: string): Promise<void>;
  /** Waits until a widget shows these words. */
  reads(widget: string, words: string): Promise<void>;
  /** Waits until a widget no longer shows these words. */
  without(widget: string, words: string): Promise<void>;
  /** Waits until what fits the selector and has these words is seen in a widget. */
  sees(widget: string, selector: string, words: string): Promise<void>;
  address(): Promise<string>;
  /** Runs an expression in the page, and gives back what it comes to, as far as JSON can say it. */
  run(script: string): Promise<unknown>;
  /** Presses Shift and lets it go, as on a keyboard. */
  shift(): Promise<void>;
  /** Goes back in the history, as the browser's button does. */
  back(): Promise<void>;
  close(): Promise<void>;
}

const PATIENCE = 15_000;
const PAUSE = 100;

/** Runs in the page: the first element that is seen, fits the selector and has the words as its name. */
const FIND = `(widget, selector, words) => {
  const found = [];
  const walk = (root) => {
    for (const each of root.querySelectorAll('*')) {
      if (each.matches(selector)) found.push(each);
      if (each.shadowRoot) walk(each.shadowRoot);
    }
  };
  const host = document.querySelector(widget);
  if (host && host.shadowRoot) walk(host.shadowRoot);
  const plain = (text) => (text || '').replace(/\\s+/g, ' ').trim();
  const name = (each) => plain(each.getAttribute('aria-label') || (each.labels && each.labels.length ? each.labels[0].textContent : '') || each.textContent);
  const seen = (each) => each.getClientRects().length > 0;
  const one = found.find((each) => seen(each) && name(each).includes(plain(words)));
  if (one) one.scrollIntoView({ block: 'center' });
  return one || null;
}`;

/** Runs in the page: the words that a widget shows. */
const WORDS = `(widget) => {
  const host = document.querySelector(widget);
  const read = (root) => {
    let text = '';
    for (const each of root.children) {
      if (each.localName === 'style') continue;
      text += ' ' + (each.innerText || '');
      for (const inner of [each, ...each.querySelectorAll('*')]) if (inner.shadowRoot) text += read(inner.shadowRoot);
    }
    return text;
  };
  return host && host.shadowRoot ? read(host.shadowRoot).replace(/\\s+/g, ' ') : '';
}`;

async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** What an engine does differently. */
interface Hands<Handle> {
  open(address: string): Promise<void>;
  find(widget: string, selector: string, words: string): Promise<Handle | null>;
  words(widget: string): Promise<string>;
  press(handle: Handle): Promise<void>;
  type(handle: Handle, text: string): Promise<void>;
  address(): Promise<string>;
  run(script: string): Promise<unknown>;
  shift(): Promise<void>;
  back(): Promise<void>;
  close(): Promise<void>;
}

function driver<Handle>(hands: Hands<Handle>): Driver {
  const find = (widget: string, selector: string, words: string): Promise<Handle> =>
    until(`“${words}” (${selector}) in ${widget}`, () => hands.find(widget, selector, words));
  return {
    open: (address) => hands.open(address),
    press: async (widget, selector, words) => hands.press(await find(widget, selector, words)),
    type: async (widget, label, text) => hands.type(await find(widget, 'input, textarea', label), text),
    reads: async (widget, words) => {
      const plain = words.replace(/\s+/g, ' ').trim();
      await until(`“${words}” in ${widget}`, async () => (await hands.words(widget)).includes(plain));
    },
    without: async (widget, words) => {
      await until(
        `“${words}” to go from ${widget}`,
        async () => !(await hands.words(widget)).includes(words),
      );
    },
    sees: async (widget, selector, words) => {
      await find(widget, selector, words);
    },
    address: () => hands.address(),
    run: (script) => hands.run(script),
    shift: () => hands.shift(),
    back: () => hands.back(),
    close: () => hands.close(),
  };
}

async function chromium(): Promise<Driver> {
  const browser = await launch();
  const page = await (await browser.newContext({ viewport: { width: 360, height: 640 } })).newPage();
  return driver<ElementHandle>({
    open: async (address) => {
      await page.goto(address);
    },
    find: async (widget, selector, words) =>
      (
        await page.evaluateHandle(
          `(${FIND})(${[widget, selector, words].map((each) => JSON.stringify(each)).join()})`,
        )
      ).asElement(),
    words: (widget) => page.evaluate<string>(`(${WORDS})(${JSON.stringify(widget)})`),
    press: (handle) => handle.click({ force: true }),
    type: (handle, text) => handle.fill(text),
    address: () => Promise.resolve(page.url()),
    run: (script) => page.evaluate(script),
    shift: () => page.keyboard.press('Shift'),
    back: async () => {
      await page.goBack({ waitUntil: 'commit', timeout: 3000 }).catch(() => null);
    },
    close: () => browser.close(),
  });
}

async function firefox(executablePath: string): Promise<Driver> {
  // As in Chromium: a request to another host fails instead of leaving.
  const extraPrefsFirefox = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
    'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
  };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox,
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 640 });
  return driver<FirefoxHandle>({
    open: async (address) => {
      await page.goto(address);
    },
    find: async (widget, selector, words) => {
      const handle: JSHandle = await page.evaluateHandle(
        `(${FIND})(${[widget, selector, words].map((each) => JSON.stringify(each)).join()})`,
      );
      return handle.asElement() as FirefoxHandle | null;
    },
    words: (widget) => page.evaluate(`(${WORDS})(${JSON.stringify(widget)})`) as Promise<string>,
    press: (handle) => handle.click(),
    type: (handle, text) => handle.type(text),
    address: () => Promise.resolve(page.url()),
    run: (script) => page.evaluate(script),
    shift: () => page.keyboard.press('Shift'),
    back: async () => {
      await page.goBack({ timeout: 3000 }).catch(() => null);
    },
    close: () => browser.close(),
  });
}

/** Key of an element in the WebDriver protocol. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

async function webkit(programs: WebKitPrograms): Promise<Driver> {
  const { port, kill } = await startWebKit(programs);
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  const { sessionId } = (await ask('POST', '/session', {
    capabilities: { alwaysMatch: capabilities(programs.browser) },
  })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  const run = (script: string, ...args: unknown[]): Promise<unknown> =>
    ask('POST', `${session}/execute/sync`, { script: `return (${script})(...arguments)`, args });
  return driver<string>({
    open: async (url) => {
      await ask('POST', `${session}/url`, { url });
    },
    find: async (...args) => {
      const found = (await run(FIND, ...args)) as Record<string, string> | null;
      return found?.[ELEMENT] ?? null;
    },
    words: async (widget) => (await run(WORDS, widget)) as string,
    press: async (id) => {
      await ask('POST', `${session}/element/${id}/click`, {});
    },
    type: async (id, text) => {
      await ask('POST', `${session}/element/${id}/value`, { text });
    },
    address: async () => (await ask('GET', `${session}/url`)) as string,
    run: (script) => ask('POST', `${session}/execute/sync`, { script: `return (${script})`, args: [] }),
    shift: async () => {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: '\uE008' }));
      await ask('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    back: async () => {
      await ask('POST', `${session}/back`, {});
    },
    close: async () => {
      await ask('DELETE', session);
      kill();
    },
  });
}

/** The engines of this machine, each with what opens it; `undefined` where it is missing. */
export function drivers(): Readonly<Record<string, (() => Promise<Driver>) | undefined>> {
  const found = findEngines();
  const { firefox: path, webkit: programs } = found;
  return {
    chromium: found.chromium ? chromium : undefined,
    firefox: path ? () => firefox(path) : undefined,
    webkit: programs ? () => webkit(programs) : undefined,
  };
}
