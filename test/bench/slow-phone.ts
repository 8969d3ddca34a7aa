import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** A page on an old telephone, and how it is spoken to. */
export interface SlowPhone {
  readonly context: BrowserContext;
  readonly tab: Page;
  readonly session: CDPSession;
}

/** Puts a page on a slow line: 1.6 Mbit/s, 150 ms. */
export async function slowLine(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
}

/** Opens an empty page on a slow line and a slow telephone: 1.6 Mbit/s, 150 ms, a processor four times slower. */
export async function openSlowPhone(browser: Browser, height: number): Promise<SlowPhone> {
  const context = await browser.newContext({ viewport: { width: 360, height }, locale: 'fr-FR' });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await slowLine(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return { context, tab, session };
}

/** The middle of some figures; of an even number of them the higher of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
