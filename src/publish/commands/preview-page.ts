import type { Words } from '../words/words.js';

/** What the page of a preview shows besides the widgets. */
export interface PreviewState {
  /** A line for each fault. */
  readonly lines: readonly string[];
  readonly summary: string;
  /** Of the feed; its helplines are shown. */
  readonly country: string;
  /** False as long as nothing could be built. */
  readonly isBuilt: boolean;
  readonly words: Words;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? '');

/** The page: every fault first, then the widgets that read the feed. It loads itself again after a change. */
export function previewPage({ lines, summary, country, isBuilt, words }: PreviewState): string {
  const language = words('report:preview-language');
  const widgets = isBuilt
    ? `<passerelle-finder></passerelle-finder>
<passerelle-panorama></passerelle-panorama>
<passerelle-on-call></passerelle-on-call>`
    : `<p lang="${language}">${escaped(words('report:preview-nothing'))}</p>`;
  return `<!doctype html>
<html lang="fr" style="color-scheme: light dark">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(summary)}</title>
<link rel="icon" href="data:,">
<style>
body { max-width: 60rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif }
#faults { padding: .5rem 1rem; border: 1px solid; overflow-wrap: anywhere }
#faults li { margin-block: .25rem; font-size: .9rem }
</style>
<script type="module" data-passerelle src="widgets/v0/loader.js" data-feed="/feed.json" data-country="${escaped(country)}"></script>
<script type="module">new EventSource('/changes').onmessage = () => location.reload();</script>
</head>
<body>
<details id="faults" lang="${language}"${lines.length > 0 ? ' open' : ''}><summary>${escaped(summary)}</summary>
<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('\n')}</ul></details>
${widgets}
</body>
</html>
`;
}
