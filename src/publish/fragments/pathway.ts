import { own } from '../../domain/own.js';
import type { Pathway, Step } from '../../domain/pathway/model.js';
import type { Given } from './given.js';
import { below, lines, link, list, markup, title, type Level, type Markup } from './markup.js';
import { kindLabels, labelled, wording } from './wording.js';

/** Support step by step, each pathway of the feed; undefined where the publisher wrote none. */
export function pathway(given: Given, level: Level): Markup | undefined {
  const { pathways = [] } = given.pack;
  return pathways.length === 0 ? undefined : lines(pathways.map((each) => whole(each, given, level)));
}

function whole(path: Pathway, given: Given, level: Level): Markup {
  const { pack, speech } = given;
  const t = speech.of('pathway');
  const texts = wording(speech, path.lang ?? pack.locale);
  const entries = path.entries.map(
    (entry) => markup`<strong>${texts.say(entry.title)}</strong><br>${texts.say(entry.text)}`,
  );
  return lines([
    title(level, texts.say(path.title)),
    ...texts.paragraphs(path.opening),
    labelled(t('aims'), texts.bullets(path.aims)),
    labelled(texts.say(path.entries_title), list(entries)),
    list(
      path.steps.map((each) => step(each, path, given, below(level))),
      'ol',
    ),
    path.week &&
      lines([title(below(level), texts.say(path.week.title)), ...texts.paragraphs(path.week.text)]),
    markup`<p>${t('example')}</p>`,
    labelled(t('fit'), list(kindLabels(path.kinds, given))),
    labelled(t('source'), list(path.sources.map(({ name, url }) => link(url, name)))),
  ]);
}

function step(each: Step, path: Pathway, given: Given, level: Level): Markup {
  const { pack, speech } = given;
  const { format } = speech;
  const t = speech.of('pathway');
  const texts = wording(speech, path.lang ?? pack.locale);
  const who = each.who.map(({ role, where, if_needed: isOptional }) => {
    const places = where.flatMap((id) => {
      const place = own(path.places, id);
      return place === undefined ? kindLabels([id], given) : [texts.say(place)];
    });
    const rooms = places.map((place, at) => markup`${at > 0 ? t('comma') : ''}${place}`);
    return markup`${texts.say(own(path.roles, role) ?? role)}${t('comma')}${
      places.length > 0 ? rooms : t('where_unknown')
    }${isOptional === true ? ` (${t('if_needed')})` : ''}`;
  });
  return lines([
    title(level, texts.say(each.title)),
    ...texts.paragraphs(each.text),
    each.fields.length === 0
      ? undefined
      : markup`<p>${speech.label(t('fields'))} ${format.list(each.fields.map((field) => t(`field_${field}`)))}</p>`,
    labelled(t('who'), list(who)),
  ]);
}
