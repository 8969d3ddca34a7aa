/** What the loader's tag says for the whole page. */
export interface PageSettings {
  /** Full address of the feed.json that widgets read which name no other; of several, separated by spaces, the first counts most. */
  readonly feed?: string | undefined;
  /** Base64 of the keys of which one has to have signed that feed. */
  readonly key?: string | undefined;
  /** Whether the browser keeps the last good copy of that feed. */
  readonly keep?: boolean | undefined;
  /** Full address of a JSON file, or `#id` of a script, which says what the site hides or changes of that feed. */
  readonly overrides?: string | undefined;
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
