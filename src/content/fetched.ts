/**
 * The built-in pack of the build for tags, in the place of `built/index.ts`: its files stand beside the scripts, since
 * a browser reads JSON faster than code. Every script that holds this module stands in one folder, beside the pack's.
 */
import { folder, manifest } from './built/manifest.js';
import type { BuiltInPack } from './pack.js';

export const builtIn: BuiltInPack = {
  manifest,
  async read(name) {
    // Taken apart: the bundler would put its own address in the place of this one.
    const here = import.meta.url;
    const address = new URL(`../${folder}/${name}.json`, here);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address.href} ${String(response.status)}`);
    return (await response.json()) as unknown;
  },
};
