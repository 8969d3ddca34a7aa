/**
 * Texts of PHP that the plugins of two systems have in common: they stand in the plugin for WordPress, and are taken from
 * there function by function, so that a rule is written once.
 */

/** The functions of some names, each with its comment, as they stand in a file. */
export function functionsOf(file: string, names: readonly string[]): string {
  return names
    .map((name) => {
      const [found] =
        new RegExp(`/\\*\\* (?:(?!\\*/)[^])*\\*/\\nfunction ${name}\\([^]*?\\n}\\n`).exec(file) ?? [];
      if (found === undefined) throw new Error(`there is no function ${name} with a comment before it`);
      return found;
    })
    .join('\n');
}

/** What stands in a file behind its guard against being called by itself: for WordPress, a line that names ABSPATH. */
export function behindGuard(file: string): string {
  const [, body] = /\ndefined\( 'ABSPATH' \) \|\| exit;\n([^]*)$/.exec(file) ?? [];
  if (body === undefined) throw new Error('there is no line with ABSPATH');
  return body;
}
