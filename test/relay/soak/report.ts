/** What the soak found, as it is printed: each part adds its figures, and says whether what is promised holds. */
export interface Figure {
  readonly what: string;
  readonly found: string;
  /** What is promised; undefined for a figure that is only told. */
  readonly promised?: string;
  readonly holds: boolean;
}

export function figure(what: string, found: number | string, promised?: string, holds = true): Figure {
  return { what, found: String(found), holds, ...(promised !== undefined && { promised }) };
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds with one decimal. */
export const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** One figure to a line; what does not hold is marked. */
export function print(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  for (const { what, found, promised, holds } of figures)
    console.log(
      `${holds ? '  ' : '! '}${what.padEnd(58)} ${found.padStart(12)}${promised === undefined ? '' : `  (${promised})`}`,
    );
}
