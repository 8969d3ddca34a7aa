/** Pixels: less hides what is there, more is no list but a fault. */
const [LEAST, MOST] = [200, 20_000];

/** The height that a message of a frame says, between the bounds; undefined for any other message. */
export function heightIn(message: unknown): number | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { passerelle, height } = message as { readonly passerelle?: unknown; readonly height?: unknown };
  if (passerelle !== 'height' || typeof height !== 'number' || !Number.isFinite(height)) return undefined;
  return Math.min(Math.max(Math.ceil(height), LEAST), MOST);
}
