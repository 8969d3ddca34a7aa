/** Which files a page fetches ahead, read from what the bundler says that it has written. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Manifest } from 'vite';
import { WIDGETS } from '../../elements/registry.js';

const PACK = fileURLToPath(new URL('../../content/built/served/content/', import.meta.url));

interface Preloads {
  readonly scripts: Readonly<Record<string, readonly string[]>>;
  readonly network: readonly string[];
  readonly signature: readonly string[];
  readonly places: Readonly<Record<string, readonly string[]>>;
  readonly strings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly content: { readonly folder: string; readonly locales: readonly string[] };
}

/**
 * What a page will ask for, in the shape of `PreloadFiles` of src/core/loading/preload.ts: names of files of `dist/cdn`.
 * `scriptOf` gives the source that holds a widget.
 */
export function preloadFiles(manifest: Manifest, scriptOf: (name: string) => string): Preloads {
  const filesOf = (...sources: readonly string[]): string[] => {
    // Where all is in one file, some of what is fetched late elsewhere is part of it.
    const found = new Set(sources.filter((source) => manifest[source]));
    for (const each of found) manifest[each]?.imports?.forEach((key) => found.add(key));
    return [...found].map((key) => manifest[key]?.file ?? key);
  };
  const strings: Record<string, Record<string, string>> = {};
  for (const [source, { file }] of Object.entries(manifest)) {
    const [, owner, locale] =
      /src\/(?:elements\/)?([\w-]+)\/(?:i18n\/)?locales\/(\w+)\.ts$/.exec(source) ?? [];
    if (owner && locale) (strings[owner] ??= {})[locale] = file;
  }
  const [digest = ''] = readdirSync(PACK);
  const pack = readdirSync(join(PACK, digest));
  const late = (modules: readonly string[] = []): string[] => modules.map((path) => `src/${path}.ts`);
  return {
    scripts: Object.fromEntries(
      WIDGETS.map(({ name, needs }) => [name, filesOf(scriptOf(name), ...late(needs))]),
    ),
    network: filesOf('src/core/feed/network.ts', 'src/domain/content/schema.ts'),
    signature: filesOf('src/core/feed/signature.ts'),
    places: Object.fromEntries(
      WIDGETS.flatMap(({ name, places }) => (places ? [[name, filesOf(...late(places))]] : [])),
    ),
    strings,
    content: {
      folder: `content/${digest}/`,
      locales: pack.flatMap((file) => /^(.*)-guidance\.json$/.exec(file)?.[1] ?? []),
    },
  };
}
