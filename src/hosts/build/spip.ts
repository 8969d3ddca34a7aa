import { readFileSync } from 'node:fs';
import type { Files } from './archive.js';
import { bytes, knownOf, pluginFiles } from './known.js';
import { behindGuard, functionsOf } from './php-functions.js';
import type { OfferedWidget } from './widgets.js';

/** Attributes of HTML that an author may set of any widget. */
const COMMON = ['lang', 'dir', 'id'];

/** What is the same in the plugin for WordPress, by its file there. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  known: ['passerelle_widgets'],
  settings: ['passerelle_folder'],
  fallback: ['passerelle_locales', 'passerelle_locale', 'passerelle_filtered', 'passerelle_holds_place'],
  rate: ['passerelle_prefix'],
  receive: ['passerelle_age'],
};

const GUARD = "if (!defined('_ECRIRE_INC_VERSION')) {\n\treturn;\n}\n";

/** The name of a modèle: `on_call` for on-call, since SPIP looks for a file of that name. */
export const modeleOf = (widget: string): string => `passerelle_${widget.replaceAll('-', '_')}`;

/**
 * The modèle of a widget. It takes what an author wrote in the article from `args`: what SPIP has in #ENV besides is also
 * what stands in the address of the page, which anybody can write.
 */
export function modele({ name, fields }: Pick<OfferedWidget, 'name' | 'fields'>): string {
  const written = (attribute: string): string => `#ENV{args/${attribute}}`;
  const set = fields.map(({ name: attribute, type }) =>
    type === 'flag'
      ? `[(${written(attribute)}|passerelle_flag)${attribute}]`
      : `[ ${attribute}="(${written(attribute)}|attribut_html)"]`,
  );
  const common = COMMON.map((attribute) => `[ ${attribute}="(${written(attribute)}|attribut_html)"]`);
  const sending = `[(#VAL{${name}}|passerelle_sending_attributes{${written('facility')}})]`;
  const inside = `[(#VAL{${name}}|passerelle_fallback{${['lang', 'country', 'kinds'].map(written).join()}})]`;
  // What stands here as text, no setting of SPIP takes for a script of an author.
  const script = `<script async type="module" data-passerelle src="[(#VAL|passerelle_loader_address|attribut_html)]"[ data-feed="(#VAL|passerelle_said{feed}|attribut_html)"][ data-key="(#VAL|passerelle_said{key}|attribut_html)"][ data-country="(#VAL|passerelle_said{country}|attribut_html)"]></script>`;
  return `<passerelle-${name}${[...set, ...common].join('')}${sending}>${inside}</passerelle-${name}>${script}\n`;
}

/**
 * What stands in the zip of the plugin for SPIP: with what all plugins have, a modèle for each widget.
 *
 * @param root the folder of the project, built
 */
export async function spipFiles(root: URL, version: string): Promise<Files> {
  const known = knownOf(root, version);
  const wordpress = (name: string): string =>
    readFileSync(new URL(`src/hosts/wordpress/includes/${name}.php`, root), 'utf8');
  const shared = [
    `<?php\n/**\n * What this plugin has in common with the one for WordPress, whose text it is.\n */\n\n${GUARD}`,
    ...Object.entries(SHARED).map(([file, names]) => functionsOf(wordpress(file), names)),
    behindGuard(wordpress('message')).trimStart(),
  ];
  return new Map([
    ...(await pluginFiles(root, 'spip', known)),
    ['passerelle/inc/passerelle_common.php', bytes(shared.join('\n'))],
    ...known.widgets.map((widget): [string, Uint8Array] => [
      `passerelle/modeles/${modeleOf(widget.name)}.html`,
      bytes(modele(widget)),
    ]),
  ]);
}
