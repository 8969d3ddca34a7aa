import type { ActionSheet } from '../../domain/action/model.js';

/** What a link may lead to. */
export interface Target {
  readonly sheet: string;
  /** Absent for the sheet as a whole. */
  readonly indicator?: string;
}

/** Parameters of an address that tell who follows it, or where they come from: a link to a figure has none. */
const ABOUT_SOMEONE = /^(?:utm_|_|mc_|pk_|mtm_)|(?:clid|sess|sid|token|key|auth|user|mail)/i;

/** The name by which the page's address leads to a figure. */
export function anchor({ sheet, indicator }: Target): string {
  return `passerelle-${sheet}${indicator === undefined ? '' : `-${indicator}`}`;
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

/** What the page's address leads to, among these sheets. */
export function targetOf(hash: string, sheets: readonly ActionSheet[]): Target | undefined {
  const name = hash.slice(1);
  for (const { id: sheet, groups } of sheets) {
    if (name === anchor({ sheet })) return { sheet };
    for (const { id: indicator } of groups.flatMap(({ indicators }) => indicators))
      if (name === anchor({ sheet, indicator })) return { sheet, indicator };
  }
  return undefined;
}
