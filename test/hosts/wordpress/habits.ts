/** What plugins that make pages faster do to them, each as a plugin of a few lines. */

export interface Habit {
  readonly does: string;
  /** True where scripts wait for the visitor to move. */
  readonly waits?: boolean;
  /** PHP without its opening tag. @param folder of the site */
  readonly code: (folder: string) => string;
}

/** Code that changes the HTML of a page as a whole: `$html` in, `$html` out. */
const changing = (code: string): string =>
  `add_action('template_redirect', function () { ob_start(function ($html) { ${code} return $html; }); });`;

export const HABITS: readonly Habit[] = [
  {
    does: 'gives everybody the page that the first visitor got',
    code: (folder) => `
add_action('template_redirect', function () {
  $file = '${folder}/wp-content/kept-' . md5($_SERVER['REQUEST_URI']) . '.html';
  if (is_file($file)) { readfile($file); exit; }
  ob_start(function ($html) use ($file) { file_put_contents($file, $html); return $html; });
}, 0);`,
  },
  {
    does: 'takes comments, quotes and spaces out of pages',
    code: () =>
      changing(`
    $html = preg_replace('/<!--(?!\\[if).*?-->/s', '', $html);
    $html = preg_replace('/>\\s+</', '> <', $html);
    $html = preg_replace('/(<(?:a|div|passerelle-[a-z-]+|script)\\b[^>]*? [a-z-]+)="([\\w.\\/:-]+)"/', '$1=$2', $html);`),
  },
  {
    does: 'loads every script late',
    code: () =>
      changing(`
    $html = preg_replace('/<script(?=[^>]* src=)(?![^>]* (?:defer|async))/', '<script defer', $html);`),
  },
  {
    does: 'holds scripts back until the visitor moves',
    waits: true,
    code: () =>
      changing(`
    $html = preg_replace_callback('/<script([^>]*) src=("[^"]*")([^>]*)>/', function ($found) {
      $rest = preg_replace('/ type="([^"]*)"/', ' data-held-type="$1"', $found[1] . $found[3]);
      return '<script type="held" data-held-src=' . $found[2] . $rest . '>';
    }, $html);
    $html = str_replace('</body>', '<script>
      function release() {
        for (const held of document.querySelectorAll("script[type=held]")) {
          const script = document.createElement("script");
          for (const { name, value } of held.attributes)
            if (name !== "type") script.setAttribute(name.replace("data-held-", ""), value);
          held.replaceWith(script);
        }
      }
      for (const event of ["wheel", "touchstart", "keydown", "mousemove"]) addEventListener(event, release, { once: true, passive: true });
    </script></body>', $html);`),
  },
  {
    does: 'puts all scripts at the end and says of each when it may run',
    code: () =>
      changing(`
    preg_match_all('/<script\\b[^>]* src=[^>]*><\\/script>/', $html, $found);
    $html = str_replace($found[0], '', $html);
    $html = str_replace('</body>', implode('', str_replace('<script', '<script data-cfasync="false" fetchpriority="low"', $found[0])) . '</body>', $html);`),
  },
];
