/** An address as a webmaster wrote it, resolved against a base; undefined for what is none. */
export function resolved(written: string, base: string): URL | undefined {
  try {
    return new URL(written, base);
  } catch {
    return undefined;
  }
}
