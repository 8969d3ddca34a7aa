import { html, nothing, type TemplateResult } from 'lit';
import { COLOURS, PAGE_LOCALES, placesIn, type Choice, type Offer } from './choice.js';
import { TAKES_FACILITY, TAKES_NEAR } from './snippets.js';
import { keyOf, type Say, type StringKey } from './strings.js';

/** What the form is drawn of. */
export interface FormView {
  readonly say: Say;
  readonly offer: Offer;
  readonly choice: Choice;
  /** Of the widgets. */
  readonly version: string;
}

/** The colour from which a field begins: that of the widgets where a page gives none. */
const FROM: Readonly<Record<(typeof COLOURS)[number], string>> = {
  accent: '#1a604a',
  text: '#21211f',
  surface: '#ffffff',
};

/** Says in the form that a colour of the person's own is wanted. */
const OWN = 'own';

interface Option {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
}

/** A box to tick or a round one, with its words; a hint is read with it. */
function option(type: 'checkbox' | 'radio', { name, value, label, hint, checked }: Option): TemplateResult {
  const id = `${name}-${value}`;
  return html`<div class="option">
    <input
      type=${type}
      id=${id}
      name=${name}
      value=${value}
      .checked=${checked}
      aria-describedby=${hint ? `${id}-hint` : nothing}
    />
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}

interface More {
  readonly shape?: string;
  /** What stands in the group after the choices. */
  readonly after?: unknown;
}

/** One of a few, in a group with its name. */
export function radios<const Value extends string>(
  name: string,
  legend: string,
  chosen: Value,
  options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[],
  { shape, after = nothing }: More = {},
): TemplateResult {
  return html`<fieldset class=${shape ?? nothing}>
    <legend>${legend}</legend>
    ${options.map((each) => option('radio', { ...each, name, checked: each.value === chosen }))} ${after}
  </fieldset>`;
}

interface SelectOption {
  readonly value: string;
  readonly label: string;
}

function select(
  name: string,
  label: string,
  chosen: string,
  options: readonly SelectOption[],
): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select id=${name} name=${name}>
      ${options.map(
        (each) => html`<option value=${each.value} .selected=${each.value === chosen}>${each.label}</option>`,
      )}
    </select>
  </div>`;
}

function text(name: string, label: string, value: string, hint?: string): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <input
      id=${name}
      name=${name}
      .value=${value}
      autocomplete="off"
      maxlength="80"
      aria-describedby=${hint ? `${name}-hint` : nothing}
    />
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
  </div>`;
}

/** A language or a country by its own name in the language of the page; the code where the browser knows none. */
function named(type: 'language' | 'region', locale: string, code: string): string {
  try {
    return new Intl.DisplayNames([locale], { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Says of an easier version of a language that it is one. */
function language(say: Say, locale: string, code: string): string {
  const [plain = code, simple] = code.split('-x-simple');
  const name = named('language', locale, plain);
  return simple === undefined ? name : say('langSimple', { language: name });
}

function widgets({ say, offer, choice }: FormView): TemplateResult {
  const takes = (names: readonly string[]): boolean => choice.widgets.some((name) => names.includes(name));
  const words = (key: StringKey | undefined): string | undefined => (key ? say(key) : undefined);
  return html`<fieldset>
      <legend>${say('widgets')}</legend>
      ${offer.widgets.map((name) =>
        option('checkbox', {
          name: 'widget',
          value: name,
          label: words(keyOf(`widget ${name}`)) ?? `passerelle-${name}`,
          hint: words(keyOf(`widget ${name} hint`)),
          checked: choice.widgets.includes(name),
        }),
      )}
    </fieldset>
    ${takes(TAKES_FACILITY) ? facility({ say, offer, choice }) : nothing}
    <fieldset>
      <legend>${say('where')}</legend>
      ${select('lang', say('lang'), choice.lang, [
        { value: '', label: say('langOfPage') },
        ...offer.locales.map((value) => ({ value, label: language(say, choice.page, value) })),
      ])}
      ${select(
        'country',
        say('country'),
        choice.country ?? '',
        offer.countries.map((value) => ({ value, label: named('region', choice.page, value) })),
      )}
      ${takes(TAKES_NEAR) ? text('near', say('near'), choice.near, say('nearHint')) : nothing}
    </fieldset>`;
}

function facility({ say, offer, choice }: Pick<FormView, 'say' | 'offer' | 'choice'>): TemplateResult {
  const places = placesIn(offer, choice.country);
  if (!places) return text('facility', say('facilityId'), choice.facility);
  return select(
    'facility',
    say('facility'),
    choice.facility,
    places.map(({ id, name, city }) => ({ value: id, label: city ? `${name}, ${city}` : name })),
  );
}

function colours({ say, choice }: FormView): TemplateResult {
  return html`<fieldset>
    <legend>${say('colours')}</legend>
    <p class="hint">${say('coloursHint')}</p>
    ${COLOURS.map((name) => {
      const value = choice.colours[name];
      const label = say(keyOf(`colour ${name}`) ?? 'colourValue');
      return html`<div class="colour">
        ${option('checkbox', { name: OWN, value: name, label, checked: value !== undefined })}
        ${
          value === undefined
            ? nothing
            : html`<input
                type="color"
                name=${name}
                .value=${value}
                aria-label="${say('colourValue')} (${label})"
              />`
        }
      </div>`;
    })}
  </fieldset>`;
}

function loading({ say, choice, version }: FormView): TemplateResult {
  const releases = [
    { value: 'major', label: say('releaseMajor'), hint: say('releaseMajorHint') },
    { value: 'exact', label: say('releaseExact', { version }), hint: say('releaseExactHint') },
  ] as const;
  const files = [
    { value: 'loader', label: say('fileLoader'), hint: say('fileLoaderHint') },
    { value: 'all', label: say('fileAll'), hint: say('fileAllHint') },
  ] as const;
  const [label, hint, checked] = [say('integrity'), say('integrityHint'), choice.integrity];
  const integrity = option('checkbox', { name: 'integrity', value: 'yes', label, hint, checked });
  return html`${radios('release', say('release'), choice.release, releases, {
    after: choice.release === 'exact' ? integrity : nothing,
  })}
  ${radios('file', say('file'), choice.file, files)}`;
}

export function pageLanguage({ say, choice }: Pick<FormView, 'say' | 'choice'>): TemplateResult {
  return html`<div class="field language">
    <label for="page">${say('pageLanguage')}</label>
    <select id="page" name="page">
      ${PAGE_LOCALES.map(
        (code) =>
          html`<option value=${code} lang=${code} .selected=${code === choice.page}>
            ${named('language', code, code)}
          </option>`,
      )}
    </select>
  </div>`;
}

export function choices(view: FormView): TemplateResult {
  return html`<h2 id="choose">${view.say('choose')}</h2>
    ${widgets(view)} ${colours(view)} ${loading(view)}`;
}

/** The fragment of what the form says, to be read as that of the address is. */
export function fragmentOf(form: HTMLFormElement): string {
  const given = new FormData(form);
  const own = given.getAll(OWN);
  const written = new URLSearchParams();
  given.forEach((value, key) => {
    const isColour = COLOURS.some((name) => name === key);
    if (key !== OWN && (!isColour || own.includes(key)) && typeof value === 'string')
      written.append(key, value);
  });
  for (const name of COLOURS) if (own.includes(name) && !written.has(name)) written.append(name, FROM[name]);
  if (!written.has('widget')) written.append('widget', '');
  return written.toString();
}
