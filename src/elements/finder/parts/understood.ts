import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../../domain/directory/asking.js';
import type { Directory } from '../../../domain/directory/directory.js';
import type { Place } from '../../../domain/places/places.js';
import type { FinderLocale } from '../strings.js';

/** A place as it is told from its namesakes: "Saint-Denis (La Réunion)". */
function fullName({ label, within }: Place): string {
  return within === undefined ? label : `${label} (${within})`;
}

/** "Aucun lieu près de Lyon. Le plus proche : Saint-Étienne, 51 km"; undefined where there are some near. */
export function beyondText(
  { isBeyond, place, result }: Answer,
  directory: Directory,
  locale: FinderLocale,
): string | undefined {
  if (!isBeyond || !place || directory.unread > 0) return undefined;
  const [nearest] = result.hits.length > 0 ? result.hits : result.undisclosed;
  const city = nearest && directory.record(nearest.ref).city;
  if (city === undefined || nearest?.km === undefined) return locale.t('beyond', { place: place.label });
  return locale.t('beyond_nearest', {
    place: place.label,
    town: city,
    distance: locale.format.distance(nearest.km),
  });
}

/** "« urgence » n’est dans aucune fiche…"; undefined where every word counts. */
export function setAsideText(
  { setAside }: Answer,
  { unread }: Directory,
  locale: FinderLocale,
): string | undefined {
  if (setAside.length === 0) return undefined;
  const words = setAside.map((text) => locale.t('quoted', { text }));
  return locale.t(unread > 0 ? 'set_aside_so_far' : 'set_aside', { words: locale.format.list(words) });
}

/**
 * What was made of the visitor's words, where it is not just what they typed: which words do not count, that nothing is
 * near, and which other places have that name.
 */
export function renderUnderstood(
  answer: Answer,
  directory: Directory,
  locale: FinderLocale,
  choose: (place: Place) => void,
): TemplateResult | typeof nothing {
  const lines = [setAsideText(answer, directory, locale), beyondText(answer, directory, locale)].filter(
    (line) => line !== undefined,
  );
  const { place, others } = answer;
  if (lines.length === 0 && others.length === 0) return nothing;
  return html`<div class="understood">
    ${lines.map((line) => html`<p>${line}</p>`)}
    ${
      place && others.length > 0
        ? html`<p class="no-print">${locale.t('namesakes', { place: fullName(place) })}</p>
            <div class="chips no-print">
              ${others.map(
                (other) =>
                  html`<button class="chip" type="button" @click=${() => choose(other)}>
                    ${fullName(other)}
                  </button>`,
              )}
            </div>`
        : nothing
    }
  </div>`;
}
