import { LEADS, type Questionnaire } from '../../domain/orientation/model.js';
import type { Given } from './given.js';
import { helplines } from './helplines.js';
import { below, lines, list, markup, title, type Level, type Markup } from './markup.js';
import { kindLabels, wording } from './wording.js';

/**
 * What the questions are for, the numbers to call, and where they may lead; undefined where the publisher has none. The
 * questions themselves need somebody who weighs the answers, and are left to the widget.
 */
export function orientation(given: Given, level: Level): Markup | undefined {
  const { questionnaires = [] } = given.pack;
  const t = given.speech.of('orientation');
  if (questionnaires.length === 0) return undefined;
  return lines([
    ...questionnaires.map((each) => whole(each, given, level)),
    markup`<p>${t('doubt')}</p>`,
    helplines(given, below(level)),
  ]);
}

function whole({ title: name, lang, reviewed, leads }: Questionnaire, given: Given, level: Level): Markup {
  const { pack, speech } = given;
  const t = speech.of('orientation');
  const texts = wording(speech, lang ?? pack.locale);
  const review =
    reviewed === undefined
      ? t('unreviewed')
      : t('reviewed', { by: reviewed.by, date: speech.format.date(reviewed.on) });
  return lines([
    title(level, texts.say(name.me)),
    markup`<p>${t('purpose')}</p>`,
    markup`<p>${review}</p>`,
    title(below(level), t('leads_title')),
    ...LEADS.map((id) => {
      const lead = leads[id];
      return lines([
        title(below(below(level)), texts.say(lead.label.me)),
        ...texts.paragraphs([lead.text.me]),
        list(kindLabels(lead.kinds, given)),
      ]);
    }),
  ]);
}
