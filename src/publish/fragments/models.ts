import { WISHES, type CareModel } from '../../domain/content/model.js';
import type { Given } from './given.js';
import { below, lines, link, list, markup, title, type Level, type Markup } from './markup.js';
import { kindLabels, labelled, wording, type Wording } from './wording.js';

/** What care looks like for each wish; undefined where the publisher wrote nothing of it. */
export function models(given: Given, level: Level): Markup | undefined {
  const { pack, speech } = given;
  if (!pack.models) return undefined;
  const { lang, title: name, opening, notice, harm_reduction: harm, words, wishes } = pack.models;
  const texts = wording(speech, lang ?? pack.locale);
  return lines([
    title(level, texts.say(name)),
    ...texts.paragraphs(opening),
    markup`<p><strong>${texts.say(notice.title)}</strong> ${texts.say(notice.text)}</p>`,
    ...WISHES.map((wish) => model(wishes[wish], texts, given, below(level))),
    title(below(level), texts.say(harm.title)),
    ...texts.paragraphs([harm.text]),
    words.length === 0
      ? undefined
      : markup`<dl>\n${lines(
          words.map(
            ({ word, meaning }) => markup`<dt>${texts.say(word)}</dt>\n<dd>${texts.say(meaning)}</dd>`,
          ),
        )}\n</dl>`,
  ]);
}

function model(care: CareModel, texts: Wording, given: Given, level: Level): Markup {
  const t = given.speech.of('models');
  return lines([
    title(level, texts.say(care.title)),
    labelled(t('outside'), texts.bullets(care.outside)),
    labelled(t('stay'), texts.bullets(care.stay)),
    labelled(t('asked'), texts.bullets(care.asked)),
    labelled(texts.say(care.again_title), texts.bullets(care.again)),
    labelled(t('ask'), texts.bullets(care.ask)),
    labelled(
      t('research'),
      list(care.research.map(({ text, source, url }) => markup`${texts.say(text)} (${link(url, source)})`)) ??
        markup`<p>${t('research_none')}</p>`,
    ),
    labelled(t('fit'), list(kindLabels(care.kinds, given))),
  ]);
}
