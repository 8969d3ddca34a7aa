/** Resolves once the condition holds; rejects, saying what was waited for, after eight seconds. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  const last = performance.now() + 8000;
  while (!holds()) {
    if (performance.now() > last) throw new Error(`waited for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
