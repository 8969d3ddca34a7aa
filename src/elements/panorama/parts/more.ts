import { html, nothing, type TemplateResult } from 'lit';
import type { Guidance } from '../../../domain/content/model.js';
import type { PublishedDocument } from '../../../domain/landscape/model.js';
import {
  columnOf,
  linkedTo,
  spotsOf,
  type Arrangement,
  type Spot,
} from '../../../domain/landscape/arrange.js';
import type { PanoramaLocale } from '../strings.js';
import { renderDisclosure, type Unfolded } from '../../../core/ui/disclosure.js';
import type { Speech } from './said.js';

interface More {
  readonly arrangement: Arrangement;
  readonly parts: Pick<Guidance, 'landscape' | 'documents' | 'commitments'>;
  readonly speech: Speech;
  readonly locale: PanoramaLocale;
  readonly level: number;
  readonly unfolded: Unfolded;
}

/** Under the picture: what it says in words, what changes, what the federation works for, what to read. */
export function renderMore(input: More): TemplateResult {
  const { parts, speech, locale, level, unfolded } = input;
  const { t } = locale;
  const { landscape, commitments, documents } = parts;
  const changes = landscape?.changes;
  const fold = (id: string, title: unknown, content: unknown): TemplateResult =>
    renderDisclosure(id, level, title, unfolded, content);
  return html`<div class="folds">
    ${fold('as-text', t('as_text'), renderWords(input))}
    ${
      changes
        ? fold(
            'changes',
            speech.say(changes.title, landscape.lang),
            changes.text.map((line) => speech.paragraph(line, landscape.lang)),
          )
        : nothing
    }
    ${
      commitments
        ? fold(
            'commitments',
            speech.say(commitments.title, commitments.lang),
            html`<ul class="bullets">
                ${commitments.items.map((item) => html`<li>${speech.say(item, commitments.lang)}</li>`)}
              </ul>
              ${renderSource(commitments.source, input)}`,
          )
        : nothing
    }
    ${
      documents?.length
        ? fold(
            'documents',
            t('documents'),
            html`<ul class="documents">
              ${documents.map((document) => renderDocument(document, input))}
            </ul>`,
          )
        : nothing
    }
  </div>`;
}

function renderSource(source: string, { speech, locale }: More): TemplateResult {
  return html`<p class="small muted">
    ${locale.t('label', { label: locale.t('source') })} ${speech.cite(source)}
  </p>`;
}

/** The picture in words: each kind, where it stands, and what it works with. */
function renderWords({ arrangement, speech, locale }: More): TemplateResult {
  const { t } = locale;
  const spots = spotsOf(arrangement);
  const group = (title: string, own: readonly Spot[]): unknown =>
    own.length === 0
      ? nothing
      : html`<p class="words-title"><strong>${title}</strong></p>
          <ul class="bullets">
            ${own.map((spot) => {
              const partners = linkedTo(spot.id, spots);
              return html`<li>
                ${speech.name(spot)}${
                  columnOf(spot) === 'unsaid' && !arrangement.outside.includes(spot)
                    ? html` (${t('form_unsaid')})`
                    : nothing
                }${spot.facts?.to_check.includes('form') ? html` (${t('to_check')})` : nothing}<br /><span
                  class="muted"
                  >${t('label', { label: t('partners') })}
                  ${
                    partners.length > 0
                      ? partners.map((each, at) => html`${at > 0 ? ', ' : nothing}${speech.name(each)}`)
                      : t('partners_none')
                  }</span
                >
              </li>`;
            })}
          </ul>`;
  return html`${(['specialised', 'general'] as const).map((row) => {
    const { collective, individual, both, unsaid } = arrangement[row];
    return [
      group(t(`${row}_collective`), collective),
      group(t(`${row}_individual`), individual),
      group(t(`${row}_both`), [...both, ...unsaid]),
    ];
  })}
  ${group(t('outside'), arrangement.outside)}`;
}

function renderDocument(document: PublishedDocument, input: More): TemplateResult {
  const { speech, locale } = input;
  const { title, language, publisher, date, url, about, lang, to_check: open } = document;
  const { t } = locale;
  const named = speech.say(title, language);
  return html`<li>
    <p><strong>${url ? html`<a href=${url} rel="noreferrer">${named}</a>` : named}</strong></p>
    ${about ? speech.paragraph(about, lang) : nothing}
    <p class="small muted">
      ${publisher},
      ${date ? locale.format.date(date) : t('date_unknown')}${url ? nothing : `, ${t('address_none')}`}${
        open ? html`, ${t('to_check')}` : nothing
      }
    </p>
    ${renderSource(document.source, input)}
  </li>`;
}
