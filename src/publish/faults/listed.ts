const LISTED = 8;

/** The first few of many names, with how many more there are. */
export function listed(names: readonly string[]): { value: string; count: number } {
  const more = names.length > LISTED ? ` … +${String(names.length - LISTED)}` : '';
  return { value: names.slice(0, LISTED).join(', ') + more, count: names.length };
}
