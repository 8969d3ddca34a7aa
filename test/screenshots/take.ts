/**
 * Takes a picture of every demo page and of every state of every element, on a phone and on a desktop (the on-call
 * widget also in a column of 240 px), light, dark, in forced colours and printed, into .cache/screenshots/ with an
 * index, and measures what is wrong.
 * A word on the command line takes only the subjects whose name contains it: `npm run screenshots -- moselle`.
 */
import AxeBuilder from '@axe-core/playwright';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../e2e/chromium.js';
import type { Fault } from './measure.js';
import { serveSources } from './server.js';

interface Subject {
  readonly name: string;
  readonly address: string;
  /** A number or a card within reach is asked of working widgets, in their states and pages. */
  readonly languages: readonly string[];
  readonly sizes: readonly Size[];
}

interface Finding {
  readonly subject: string;
  readonly view: string;
  readonly rule: string;
  readonly where: string;
  readonly detail: string;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = `${ROOT}.cache/screenshots/`;
interface Size {
  readonly width: number;
  readonly height: number;
  readonly touch: boolean;
}

const SIZES: readonly Size[] = [
  { width: 360, height: 640, touch: true },
  { width: 1100, height: 800, touch: false },
];
/** A narrow column of a desktop page, for what has to stand in one. */
const COLUMN: Size = { width: 240, height: 640, touch: false };
const VIEWS = {
  light: { media: 'screen', colorScheme: 'light', forcedColors: 'none' },
  dark: { media: 'screen', colorScheme: 'dark', forcedColors: 'none' },
  forced: { media: 'screen', colorScheme: 'light', forcedColors: 'active' },
  print: { media: 'print', colorScheme: 'light', forcedColors: 'none' },
} as const;
type View = keyof typeof VIEWS;
const ALL_VIEWS = Object.keys(VIEWS) as View[];
const LANGUAGES = ['fr', 'en', 'nl', 'ar'];

const findings: Finding[] = [];
const pictures: { subject: string; file: string }[] = [];

/** Waits until nothing is fetched and the number of elements has not changed for half a second. */
async function settle(page: Page): Promise<void> {
  // A state whose feed never answers is never idle.
  await page.waitForLoadState('networkidle', { timeout: 5000 }).catch(() => undefined);
  await page.evaluate(async () => {
    const { size } = (await import(
      /* @vite-ignore */ `${location.origin}/test/screenshots/measure.ts`
    )) as typeof import('./measure.js');
    let before = -1;
    for (let still = 0, tries = 0; still < 5 && tries < 60; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      still = size() === before ? still + 1 : 0;
      before = size();
    }
  });
}

async function measured(page: Page, least: number, help: boolean): Promise<Fault[]> {
  return page.evaluate(
    async ([smallest, reach]) => {
      const { faults } = (await import(
        /* @vite-ignore */ `${location.origin}/test/screenshots/measure.ts`
      )) as typeof import('./measure.js');
      return faults(smallest, reach);
    },
    [least, help] as const,
  );
}

async function contrast(page: Page): Promise<Fault[]> {
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ target, any }) => ({
      rule: 'contrast' as const,
      where: target.flat().join(' '),
      detail: any.map(({ message }) => message).join(' '),
    })),
  );
}

/** The whole page, high enough that what is fixed to the window's lower edge stands at the page's end. */
async function picture(page: Page, subject: string, file: string): Promise<void> {
  const before = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (before) await page.setViewportSize({ width: before.width, height: Math.min(height, 12_000) });
  await page.screenshot({ path: `${OUT}${file}`, animations: 'disabled' });
  if (before) await page.setViewportSize(before);
  pictures.push({ subject, file });
}

async function take(browser: Browser, origin: string, subject: Subject): Promise<void> {
  for (const { width, height, touch } of subject.sizes) {
    const context = await browser.newContext({ viewport: { width, height }, hasTouch: touch });
    const page = await context.newPage();
    page.on('pageerror', (error) =>
      findings.push({
        subject: subject.name,
        view: String(width),
        rule: 'script error',
        where: '',
        detail: error.message,
      }),
    );
    await page.goto(origin + subject.address);
    const reached =
      !subject.address.includes('?') ||
      (await page.waitForSelector('html[data-mounted]', { state: 'attached', timeout: 20_000 }).then(
        () => true,
        () => false,
      ));
    if (!reached) {
      findings.push({
        subject: subject.name,
        view: String(width),
        rule: 'script error',
        where: 'mount',
        detail: 'the state is never reached',
      });
      await context.close();
      continue;
    }
    await settle(page);
    const note = (view: string, faults: readonly Fault[]): void => {
      for (const fault of faults)
        findings.push({ subject: subject.name, view: `${width} ${view}`, ...fault });
    };
    for (const view of ALL_VIEWS) {
      await page.emulateMedia(VIEWS[view]);
      await page.waitForTimeout(100);
      // Nobody touches paper.
      const least = view === 'print' ? 0 : touch ? 44 : 24;
      note(view, await measured(page, least, touch && view === 'light'));
      if (view === 'light' || view === 'dark') note(view, await contrast(page));
      await picture(page, subject.name, `${subject.name}-${width}-${view}.png`);
    }
    await page.emulateMedia(VIEWS.light);
    for (const lang of subject.languages) {
      await page.evaluate((tag) => {
        document.documentElement.lang = tag;
        document.documentElement.dir = tag === 'ar' ? 'rtl' : 'ltr';
      }, lang);
      await settle(page);
      note(lang, await measured(page, touch ? 44 : 24, touch));
      await picture(page, subject.name, `${subject.name}-${width}-lang-${lang}.png`);
    }
    await context.close();
  }
}

function writeIndex(subjects: readonly Subject[]): void {
  const escape = (text: string): string => text.replace(/[&<"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
  const sections = subjects.map(({ name }) => {
    const wrong = findings.filter(({ subject }) => subject === name);
    const list = wrong.map(
      ({ view, rule, where, detail }) => `<li>${escape(`${view}: ${rule}: ${where}: ${detail}`)}</li>`,
    );
    const images = pictures
      .filter(({ subject }) => subject === name)
      .map(
        ({ file }) =>
          `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${file}</figcaption></figure>`,
      );
    return `<section><h2>${escape(name)}</h2><ul>${list.join('')}</ul><div>${images.join('')}</div></section>`;
  });
  writeFileSync(
    `${OUT}index.html`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screenshots</title>
<style>body{font:1rem/1.5 system-ui;margin:2rem}div{display:flex;flex-wrap:wrap;gap:1rem;align-items:flex-start}
figure{margin:0}img{inline-size:16rem;border:1px solid #ccc}figcaption{font-size:.875rem}li{color:#9d1c14}</style>
<h1>Screenshots</h1>${sections.join('\n')}</html>\n`,
  );
}

function report(subjects: readonly Subject[]): void {
  const rules = ['sideways scroll', 'cut text', 'small target', 'contrast', 'far help', 'script error'];
  const longest = Math.max(...subjects.map(({ name }) => name.length));
  console.log(`${' '.repeat(longest)}  ${rules.join('  ')}`);
  for (const { name } of subjects) {
    const counts = rules.map((rule) =>
      String(findings.filter((finding) => finding.subject === name && finding.rule === rule).length).padStart(
        rule.length,
      ),
    );
    console.log(`${name.padEnd(longest)}  ${counts.join('  ')}`);
  }
  const seen = new Map<string, string[]>();
  for (const { subject, view, rule, where, detail } of findings) {
    const line = `${rule}: ${where}: ${detail}`;
    seen.set(line, [...(seen.get(line) ?? []), `${subject} (${view})`]);
  }
  for (const [line, places] of seen)
    console.log(
      `${line}\n    ${places.slice(0, 4).join(', ')}${places.length > 4 ? `, +${places.length - 4}` : ''}`,
    );
  console.log(`${pictures.length} pictures in .cache/screenshots/index.html, ${findings.length} faults.`);
}

const only = process.argv[2] ?? '';
const server = await serveSources();
const browser = await launch();
try {
  const start = await browser.newPage();
  await start.goto(`${server.origin}/test/screenshots/states.html`);
  const states = await start.evaluate(async () => {
    const { allStates } = (await import(
      /* @vite-ignore */ `${location.origin}/test/screenshots/states.ts`
    )) as typeof import('./states.js');
    return allStates();
  });
  await start.close();
  const subjects: Subject[] = [
    ...readdirSync(`${ROOT}demo`)
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({
        name: `page-${file.replace('.html', '')}`,
        address: `/demo/${file}`,
        languages: file === 'federation.html' ? LANGUAGES : [],
        sizes: SIZES,
      })),
    ...states.map(({ element, state, narrow }) => ({
      name: `${element}-${state}`.replace(/[^\w-]+/g, '-'),
      address: `/test/screenshots/states.html?element=${element}&state=${encodeURIComponent(state)}`,
      languages: ['ar'],
      sizes: narrow ? [COLUMN, ...SIZES] : SIZES,
    })),
  ].filter(({ name }) => name.includes(only));
  if (!only) rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const subject of subjects) await take(browser, server.origin, subject);
  writeIndex(subjects);
  report(subjects);
} finally {
  await browser.close();
  await server.close();
}
if (findings.length > 0) process.exitCode = 1;
