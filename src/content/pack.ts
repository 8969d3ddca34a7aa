import type { FeedManifest } from '../domain/content/model.js';

/** The pack that the widgets bring along, for pages that name no feed. It was checked when it was built. */
export interface BuiltInPack {
  /** Its paths are names of files, or `common/helplines` for what a file holds under a key. Nothing is hashed. */
  readonly manifest: FeedManifest;
  /**
   * Reads a file: `fr` for the texts of a language, `fr-guidance` for what a guide reads, `common` for what is the same
   * in every language, `facilities` for the places. Rejects when it cannot be had.
   */
  read(name: string): Promise<unknown>;
}
