import { LANDSCAPE_FACTS } from '../../domain/landscape/model.js';
import { arrange, spotsOfRow, type Spot } from '../../domain/landscape/arrange.js';
import type { PublishedDocument } from '../../domain/landscape/model.js';
import type { Given } from './given.js';
import { below, lines, link, list, markup, title, type Level, type Markup, type Piece } from './markup.js';
import { prose } from './prose.js';
import { wording } from './wording.js';

/** Every kind of place explained, with what is known of it. */
export function panorama(given: Given, level: Level): Markup {
  const { pack, speech } = given;
  const { landscape, documents = [] } = pack;
  const t = speech.of('panorama');
  const texts = wording(speech, landscape?.lang ?? pack.locale);
  // A fragment serves pages of every country: a kind that only some have says which.
  const everywhere = landscape && {
    ...landscape,
    kinds: landscape.kinds.map((each) => {
      const { countries: _, ...others } = each;
      return others;
    }),
  };
  const { specialised, general, outside } = arrange(pack.kinds, everywhere, undefined);
  const about = (part: { readonly title: string; readonly text: string | readonly string[] } | undefined) =>
    part && [
      title(below(level), texts.say(part.title)),
      ...texts.paragraphs(typeof part.text === 'string' ? [part.text] : part.text),
    ];
  const kinds = (heading: string, spots: readonly Spot[]): readonly Piece[] =>
    spots.length === 0
      ? []
      : [title(below(level), heading), ...spots.map((spot) => kind(spot, given, below(below(level))))];
  return lines([
    title(level, landscape?.title === undefined ? t('title') : texts.say(landscape.title)),
    ...kinds(`${t('specialised')} ${t('specialised_in')}`, spotsOfRow(specialised)),
    ...kinds(`${t('general')} (${t('general_in')})`, spotsOfRow(general)),
    ...kinds(t('outside'), outside),
    ...(about(landscape?.harm_reduction) ?? []),
    ...(about(landscape?.around) ?? []),
    ...(about(landscape?.changes) ?? []),
    documents.length > 0 ? title(below(level), t('documents')) : undefined,
    list(documents.map((each) => toRead(each, given))),
  ]);
}

function kind({ id, kind: text, facts }: Spot, given: Given, level: Level): Markup {
  const { content, pack, speech } = given;
  const t = speech.of('panorama');
  const written = text.lang ?? pack.locale;
  const texts = wording(speech, written);
  const own = wording(speech, facts?.lang ?? pack.locale);
  const countries = content.source.countries.length > 1 ? kindCountries(id, given) : [];
  const known = LANDSCAPE_FACTS.flatMap((fact) => {
    const said = facts?.[fact];
    if (said === undefined) return [];
    const open = facts?.to_check.includes(fact) === true ? ` (${t('to_check')})` : '';
    return [markup`<dt>${t(fact)}</dt>\n<dd>${own.say(said)}${open}</dd>`];
  });
  const { abbreviation } = text;
  const inside = lines([
    title(
      level,
      markup`${texts.say(text.label)}${abbreviation === undefined ? '' : ` (${abbreviation})`}${
        countries.length > 0
          ? `, ${speech.format.list(countries.map((each) => speech.format.country(each)))}`
          : ''
      }`,
    ),
    markup`<p>${texts.say(text.summary)}</p>`,
    text.body.length === 0 || known.length > 0
      ? undefined
      : markup`<div lang="${written}">${prose(text.body, written)}</div>`,
    known.length > 0 ? markup`<dl>\n${lines(known)}\n</dl>` : undefined,
  ]);
  return markup`<div data-kind="${id}"${
    countries.length > 0 ? markup` data-country="${countries.join(' ')}"` : undefined
  }>\n${inside}\n</div>`;
}

/** The countries on whose pages alone a kind is shown; none where it is shown everywhere. */
function kindCountries(id: string, { pack }: Given): readonly string[] {
  return pack.landscape?.kinds.find((each) => each.id === id)?.countries ?? [];
}

function toRead(document: PublishedDocument, { pack, speech }: Given): Markup {
  const { title: name, language, publisher, date, url, about } = document;
  const by = speech.format.pieces([publisher, ...(date === undefined ? [] : [speech.format.date(date)])]);
  return markup`${link(url, speech.say(name, language))}, ${by}${
    about === undefined ? undefined : markup`<br>${speech.say(about, document.lang ?? pack.locale)}`
  }`;
}
