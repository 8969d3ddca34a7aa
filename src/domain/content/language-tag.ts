/** Longest attribute that is looked at, in characters: the longest tag in use has about thirty. */
const LONGEST = 100;

/** Languages that say that nobody knows the language, or that there is none. */
const NONE = ['und', 'mul', 'mis', 'zxx'];

/**
 * Reads a language as pages write it, and gives it as BCP 47 does: `fr-FR` for `fr_FR`, `fr` for `fr-`, ` FR ` and
 * `fr_FR.UTF-8`'s like. The first of a list counts (`fr-FR,en;q=0.8`). What follows the language counts as far as it can
 * be read, so that Intl takes whatever is given back; extensions, such as another calendar or other digits, are left
 * out, a way of writing (`-x-simple`) is kept. Undefined for what names no language, such as a placeholder that the
 * page's template has left in.
 *
 * @param written an attribute, or whatever stands in its place
 */
export function readLanguageTag(written: unknown): string | undefined {
  if (typeof written !== 'string' || written.length > LONGEST) return undefined;
  const [first = ''] = written
    .replace(/[\p{Pd}_]+/gu, '-')
    .replace(/^[\s"'-]+/, '')
    .split(/[\s"',;.@]/);
  const [language = '', ...rest] = first.toLowerCase().split('-');
  if (!/^[a-z]{2,3}$/.test(language) || NONE.includes(language)) return undefined;
  const tag = [language];
  if (/^[a-z]{4}$/.test(rest[0] ?? '')) tag.push(titled(rest.shift() ?? ''));
  if (/^(?:[a-z]{2}|\d{3})$/.test(rest[0] ?? '')) tag.push((rest.shift() ?? '').toUpperCase());
  while (/^(?:[a-z\d]{5,8}|\d[a-z\d]{3})$/.test(rest[0] ?? '') && !tag.includes(rest[0] ?? ''))
    tag.push(rest.shift() ?? '');
  const [way] = /-x(?:-[a-z\d]{1,8})+$/.exec(`-${rest.join('-')}`) ?? [''];
  return tag.join('-') + way;
}

function titled(script: string): string {
  return script.slice(0, 1).toUpperCase() + script.slice(1);
}
