/** What authors and the webmaster do without the private pages: articles, their HTML as anybody gets it, and settings. */
import { parse } from 'parse5';
import { quoted } from '../wordpress/pages.js';
import type { Spip } from './spip.js';

/** What of a node of parse5 is read here. */
interface Node {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

/** Publishes an article with a text, as it stands in the database once an author has saved it; gives its address. */
export function publishArticle(spip: Spip, text: string, lang = 'fr'): string {
  const fields = `'titre' => 'Essai', 'statut' => 'publie', 'lang' => ${quoted(lang)}, 'date' => date('Y-m-d H:i:s', time() - 60)`;
  const id = spip.php(
    `include_spip('base/abstract_sql');` +
      `$section = sql_getfetsel('id_rubrique', 'spip_rubriques') ?: sql_insertq('spip_rubriques', array(${fields}));` +
      `echo sql_insertq('spip_articles', array(${fields}, 'id_rubrique' => $section, 'id_secteur' => $section, 'texte' => ${quoted(text)}));`,
  );
  return `${spip.origin}spip.php?article${id}`;
}

export async function htmlOf(address: string): Promise<string> {
  return (await fetch(address)).text();
}

/** The form of the settings sent with these fields: what it says is wrong, by field. */
export function sendSettings(spip: Spip, fields: Readonly<Record<string, string>>): Record<string, string> {
  const pairs = Object.entries(fields).map(
    ([name, value]) => `set_request(${quoted(name)}, ${quoted(value)});`,
  );
  const said = spip.php(
    `${pairs.join(' ')} $check = charger_fonction('verifier', 'formulaires/configurer_passerelle'); $faults = $check();` +
      `if (!$faults) { $keep = charger_fonction('traiter', 'formulaires/configurer_passerelle'); $keep(); }` +
      `echo json_encode((object) $faults);`,
  );
  return JSON.parse(said) as Record<string, string>;
}

/** Saves settings that are in order; what is not named is empty. */
export function saveSettings(spip: Spip, fields: Readonly<Record<string, string>>): void {
  const faults = sendSettings(spip, fields);
  if (Object.keys(faults).length > 0) throw new Error(`refused: ${JSON.stringify(faults)}`);
}

/** The attributes of the first element of a name, as a browser reads them. */
export function attributesOf(html: string, name: string): Record<string, string> | undefined {
  const waiting: Node[] = [parse(html)];
  for (let node = waiting.shift(); node; node = waiting.shift()) {
    if (node.nodeName === name)
      return Object.fromEntries((node.attrs ?? []).map(({ name: each, value }) => [each, value]));
    waiting.unshift(...(node.childNodes ?? []));
  }
  return undefined;
}

/** The tag of a widget with all that stands in it. */
export const tagIn = (html: string, name: string): string =>
  new RegExp(`<passerelle-${name}[ >].*?</passerelle-${name}>`, 's').exec(html)?.[0] ?? '';

/** What the plugin's own files gave PHP or SPIP to complain of. */
export const complaints = (spip: Spip): string[] =>
  spip
    .logs()
    .split('\n')
    .filter((line) => /plugins\/passerelle|passerelle_\w+\(|Erreur d.ex/.test(line))
    // Where it says everything, SPIP also tells which modèles it makes.
    .filter((line) => !/:info: (?:COMPIL|calcul) /.test(line));
