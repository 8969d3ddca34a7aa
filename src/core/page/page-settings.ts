/** What the loader's tag says for the whole page. */
export interface PageSettings {
  /** Full address of the feed.json that widgets read which name no other. */
  readonly feed?: string | undefined;
  /** Base64 of the key that has to have signed that feed. */
  readonly key?: string | undefined;
  /** Country whose numbers are shown where no `country` attribute says another: ISO 3166-1 alpha-2, in capitals. */
  readonly country?: string | undefined;
}

let settings: PageSettings = {};

/** Empty on a page without a loader's tag, as with the npm package. */
export function pageSettings(): PageSettings {
  return settings;
}

export function setPageSettings(named: PageSettings): void {
  settings = named;
}
