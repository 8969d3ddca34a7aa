import { html, nothing, type TemplateResult } from 'lit';
import { countryLines, renderLine, type HelpInput } from '../../../core/ui/helplines.js';
import type { Answer } from '../../../domain/directory/asking.js';

/**
 * The lines that answer for what the visitor's words speak of, each with its number; nothing where there is none. They
 * are those of the page's country, else of the place that was named.
 */
export function renderSituations(
  input: HelpInput,
  { situations, place }: Answer,
): TemplateResult | typeof nothing {
  const { lines } = countryLines({ ...input, country: { value: input.country.value ?? place?.country } });
  const own = lines.filter((line) => line.phone && line.situations.some((each) => situations.has(each)));
  return own.length === 0
    ? nothing
    : html`<div class="panel help" part="help">${own.map((line) => renderLine(line, input))}</div>`;
}
