import { anchor, type Target } from './link.js';
import type { Table } from './view.js';

/** Parameters of an address that tell who follows it, or where they come from: a link to a figure has none. */
const ABOUT_SOMEONE = /^(?:utm_|_|mc_|pk_|mtm_)|(?:clid|sess|sid|token|key|auth|user|mail)/i;

/** The table as lines of cells, as spreadsheets take it: tabs between cells. */
export function textOf({ head, rows }: Table): string {
  const flat = (cell: string): string => cell.replace(/\s+/g, ' ');
  return [head, ...rows.map(({ plain, cells }) => [plain, ...cells])]
    .map((line) => line.map(flat).join('\t'))
    .join('\n');
}

/** The page's address with the name of a figure: the page's own, without what it says of the visitor. */
export function linkTo(target: Target): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]')?.href;
  const url = new URL(canonical ?? location.href);
  for (const name of [...url.searchParams.keys()])
    if (ABOUT_SOMEONE.test(name)) url.searchParams.delete(name);
  url.username = '';
  url.password = '';
  url.hash = anchor(target);
  return url.href;
}

/** @returns false when the browser refuses */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
