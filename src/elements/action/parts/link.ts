import type { ActionSheet } from '../../../domain/action/model.js';
import type { Fold } from './disclosures.js';

/** What a link may lead to. */
export interface Target {
  readonly sheet: string;
  /** Absent for the sheet as a whole. */
  readonly indicator?: string;
}

/** The name by which the page's address leads to a figure. */
export function anchor({ sheet, indicator }: Target): string {
  return `passerelle-${sheet}${indicator === undefined ? '' : `-${indicator}`}`;
}

/** What the page's address leads to, among these sheets, and the fold in which it stands. */
export function targetOf(
  hash: string,
  sheets: readonly ActionSheet[],
): (Target & { readonly folded?: Fold }) | undefined {
  const name = hash.slice(1);
  for (const { id: sheet, groups } of sheets) {
    if (name === anchor({ sheet })) return { sheet };
    for (const { shows, indicators } of groups)
      for (const { id: indicator } of indicators)
        if (name === anchor({ sheet, indicator }))
          return { sheet, indicator, ...(shows === 'facts' && { folded: 'evaluation' as const }) };
  }
  return undefined;
}
