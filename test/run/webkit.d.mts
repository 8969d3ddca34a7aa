import type { WebKitPrograms } from './engines.mjs';

export function capabilities(browser: string): Readonly<Record<string, unknown>>;
export function startWebKit(
  programs: WebKitPrograms,
): Promise<{ readonly port: number; readonly kill: () => void }>;
