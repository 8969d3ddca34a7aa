import type { Issue } from '../../domain/issue.js';
import { meant, named, quoted, said, type Args, type Message } from './said.js';
import { TABLE_MESSAGES } from './table-messages.js';
import { yamlFault } from './yaml-messages.js';

const answers = (args: Args): string => said(args['value']) || 'none given';

const point = (args: Args): string => `${said(args['lat'])}, ${said(args['lon'])}`;

/** Where what hours cannot say is written instead. */
const otherwise = (args: Args): string =>
  args['words'] === 'about'
    ? 'Put words into about, in helplines.yaml of each locale.'
    : 'Put words, such as "by appointment", into the column admission, and what recurs otherwise than every week into sessions.';

/** Where a point lies, when it is near a town. */
const thereSaid = (args: Args): string =>
  args['there'] === undefined ? '' : `; it is near ${said(args['there'])}, ${said(args['foreign'])}`;

/** Kinds of values, as who edits a file calls them. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  list: 'a list',
  Object: 'lines of "name: value"',
  object: 'lines of "name: value"',
};

/** What a value may be: a kind, or one of some words. */
function expected(args: Args): string {
  const kind = said(args['expected']);
  const words = kind.replace(/^\(|\)$/g, '').split(' | ');
  return words
    .map((word) => KINDS[word] ?? word.replace(/^"|"$/g, ''))
    .join(words.length > 2 ? ', ' : ' or ');
}

/** What each code means to a publisher, and what to do. */
const MESSAGES: Readonly<Record<string, Message>> = {
  ...TABLE_MESSAGES,
  // Any value
  missing: () => 'A value is missing here. Add it.',
  empty: () => 'The value is empty. Write it or remove the line.',
  type: (a) =>
    `${quoted(a)} is not what is expected here${a['expected'] === undefined ? '' : ` (${expected(a)})`}. A number or a word that must stay text goes between quotes.`,
  choice: (a) =>
    `${quoted(a)} is not one of the words possible here${a['expected'] ? `: ${expected(a)}` : ''}.`,
  'text-characters': (a) =>
    `${quoted(a)} holds an invisible control character. Type the text again instead of pasting it.`,
  id: (a) =>
    `${quoted(a)} cannot be an id. Use letters a to z, digits, hyphen, dot and underscore, at most 100.`,
  date: (a) => `${quoted(a)} is not a date. Write 2026-11-22, 2026-11 or 2026.`,
  day: (a) => `${quoted(a)} is not a day. Write it as 2026-11-22.`,
  'date-old': (a) => `${quoted(a)} looks like a placeholder for "unknown". Leave the cell empty if it is.`,
  'date-future': (a) => `${quoted(a)} has not come yet. Check the year.`,
  phone: (a) =>
    `${named(a)}${quoted(a)} is not a telephone number${a['country'] === undefined ? '' : ` of ${said(a['country'])}`}. Write one number with all its digits, or with + and the country's code.`,
  'phone-several': (a) =>
    `${named(a)}${quoted(a)} is more than one telephone number. Keep one; the others can be told in "contact".`,
  'phone-mended': (a) =>
    `${named(a)}${quoted(a)} is published as ${quoted(a, 'to')}. Check it, and write it so.`,
  'short-number-unknown': (a) =>
    `${named(a)}nobody here knows the short numbers of ${said(a['country'])}: ${quoted(a)} is published as it is. Call it once.`,
  dialled: (a) => `${quoted(a)} is no number to dial.`,
  email: (a) => `${named(a)}${quoted(a)} is not an email address.`,
  'corrections-address': (a) =>
    `${quoted(a)} is neither one email address, such as lists@example.org, nor a web address that starts with https://. Write one of them, without mailto: and without a subject.`,
  'email-several': (a) => `${named(a)}${quoted(a)} is more than one email address. Keep one.`,
  'email-mended': (a) => `${named(a)}${quoted(a)} is published as ${quoted(a, 'to')}. Write it so.`,
  country: (a) => `${quoted(a)} is not a country code. Use two capital letters, such as FR.`,
  region: (a) =>
    `${quoted(a)} is not a region code. Write the country, a hyphen and the region, such as CA-QC.`,
  locale: (a) => `${quoted(a)} is not a language code. Write fr, en or fr-BE.`,
  'web-address': (a) => `${quoted(a)} is not a whole web address. It starts with https:// and has no spaces.`,
  'site-address': (a) =>
    `${quoted(a)} is not a whole web address. It starts with https:// or http:// and has no spaces.`,
  link: (a) => `The link ${quoted(a)} is not allowed. Use a whole address: https://…, mailto:… or tel:…`,
  count: (a) => `${quoted(a)} is not a whole number from 0.`,
  degrees: (a) =>
    `${quoted(a)} is out of range. Latitudes go from -90 to 90, longitudes from -180 to 180. Put back the decimal point, or each in its column.`,
  number: (a) => `${named(a)}${quoted(a)} is not a number. Write digits, with a dot or a comma for decimals.`,
  flag: (a) => `${named(a)}${quoted(a)} is not yes or no.`,
  'point-swapped': (a) =>
    `The point ${point(a)} is not where the row says${thereSaid(a)}. Either lat and lon are swapped (${said(a['lon'])}, ${said(a['lat'])} is near ${said(a['town'])}, ${said(a['country'])}), or country, postcode or city is wrong. The place is published without a point.`,
  'point-outside': (a) =>
    `The point ${point(a)} is not in ${said(a['country'])}${a['km'] === undefined || !(a['lat'] || a['lon']) ? '' : ` at this address: no town of it is known within ${said(a['km'])} km`}${thereSaid(a)}.${a['signs'] === undefined ? '' : ` With a minus sign it would be: ${said(a['signs'])}.`} Correct lat and lon, or the country or postcode; empty both when nobody knows. The place is published without a point.`,
  'point-far': (a) =>
    `The point ${point(a)} is ${said(a['km'])} km from ${said(a['value'])}, its town${Number(a['swapped']) < Number(a['km']) ? ` (${said(a['swapped'])} km if lat and lon are swapped)` : ''}. Correct lat and lon, or the town. The place is published at its town.`,
  'postcode-written': (a) =>
    `${quoted(a)} is not how a postcode is written in ${said(a['country'])}. Write it as ${said(a['example'])}.`,
  'town-postcode': (a) =>
    `No town called ${quoted(a)} is near the postcode ${said(a['postcode'])}. Correct one of them.`,
  'half-point': () => 'Latitude and longitude go together. Fill both or neither.',
  'time-zone': (a) => `${quoted(a)} is not a time zone. Use a name such as Europe/Paris.`,
  'too-deep': (a) => `The text is nested more than ${said(a['limit'])} levels deep. Make it flatter.`,
  'file-name': (a) => `${quoted(a)} is not a plain file name.`,
  sha256: (a) => `${quoted(a)} is not a SHA-256 digest.`,
  // Files
  'no-folder': () => 'There is no such folder. Create one with "passerelle init".',
  'file-missing': () => 'The file is missing. "passerelle init" writes an example of it.',
  'empty-file': () => 'The file is empty.',
  encoding: () => 'The text from this line on is not UTF-8. Save the file as UTF-8, or name its encoding.',
  gzip: () => 'The file is packed but cannot be unpacked. Download it again.',
  'encoding-guessed': (a) => `The file is not UTF-8 and was read as ${said(a['value'])}. Save it as UTF-8.`,
  'yaml-syntax': (a) => `This is not valid YAML. ${yamlFault(String(a['fault']))}`,
  'unknown-key': (a) => `Nothing reads ${quoted(a)}; it is ignored.${meant(a)}`,
  'front-matter': () => 'The lines between the two --- hold no "name: value" pairs.',
  'front-matter-open': () => 'The file starts with --- but no second line of --- closes it.',
  'markdown-html': (a) => `HTML is not allowed: ${quoted(a)}. Write it in Markdown.`,
  'markdown-unsupported': (a) =>
    `${quoted(a)} has no place in these texts. Use paragraphs, headings, lists, quotes and links.`,
  'markdown-inline-image': () => 'An image stands in a paragraph of its own.',
  'markdown-unreadable': () => 'The Markdown cannot be read: it is nested too deep.',
  // Between files
  'keepers-differ': (a) =>
    `${said(a['field'])} is ${quoted(a)} here, and ${quoted(a, 'other')} in ${said(a['file'])} on line ${said(a['line'])}, for the same id. Agree on one of them.`,
  'duplicate-id': (a) => `${quoted(a)} is used already on line ${said(a['line'])}. Each id is used once.`,
  'unknown-kind': (a) => `The kind ${quoted(a)} is not in kinds.yaml.${meant(a)}`,
  'unknown-condition': (a) => `${quoted(a)} is nothing that can be asked of a facility.${meant(a)}`,
  'linked-to-withdrawn': (a) =>
    `${quoted(a)} was published before and is gone now: the link to it is left out. Take it out of this cell.`,
  'unknown-link': (a) => `No facility of this table has the id ${quoted(a)}.`,
  'linked-to-itself': (a) => `${quoted(a)} is linked to itself.`,
  'unknown-locale': (a) => `${quoted(a)} is not one of the feed's locales.`,
  unreachable: (a) =>
    `${quoted(a)} has no phone, email, website or other contact. Visitors get the helplines instead.`,
  'places-undated': () => 'Free places without their day (places_as_of) say little.',
  'zone-missing': (a) =>
    `${quoted(a)} has hours, and its time zone is not known: ${said(a['country'])} has several or none that is known, and postcode, region and point do not tell which. Fill time_zone, such as America/Toronto. Until then pages show the hours, and never say whether it is open.`,
  'helpline-zone': (a) =>
    `${quoted(a)} has hours, and ${said(a['country'])} has several time zones or none that is known. Pages show the hours, and never say whether it answers now.`,
  'holidays-missing': (a) =>
    `The hours of ${quoted(a)} speak of public holidays (PH). Fill holidays, with FR, FR-57 or BE; elsewhere with the days themselves, such as 2026-12-25.`,
  'variant-alone': (a) =>
    `${quoted(a)} is a way of writing ${quoted(a, 'plain')}, from which it takes what it lacks. Name ${quoted(a, 'plain')} before it.`,
  'expires-before': (a) => `The feed expires on ${quoted(a)}, before it is issued.`,
  'kind-without-setting': (a) => `${quoted(a)} is not in kinds.yaml. Add it there with its setting.`,
  'locale-lacks-kinds': (a) =>
    `${said(a['count'])} kind(s) without a text in ${said(a['locale'])}: ${said(a['value'])}. Write one file each.`,
  'locale-lacks-settings': (a) =>
    `${said(a['count'])} setting(s) without words in ${said(a['locale'])}: ${said(a['value'])}.`,
  'locale-lacks-helplines': (a) =>
    `${said(a['count'])} number(s) without a name in ${said(a['locale'])}: ${said(a['value'])}.`,
  'locale-lacks-guidance': (a) =>
    `${said(a['locale'])} has no ${said(a['value'])}.yaml: the publisher's own words are shown in its place.`,
  'questionnaire-without-texts': (a) =>
    `${said(a['locale'])} is your own language and has no texts for it. Write ${said(a['locale'])}/${said(a['value'])}.yaml.`,
  'texts-without-questionnaire': (a) => `There is no questionnaires/${said(a['value'])}.yaml.${meant(a)}`,
  // Action sheets
  'action-without-texts': (a) =>
    `${said(a['locale'])} is your own language and has no texts for it. Write ${said(a['locale'])}/${said(a['value'])}.yaml.`,
  'texts-without-action': (a) => `There is no actions/${said(a['value'])}.yaml.${meant(a)}`,
  'figures-without-action': (a) => `There is no actions/${said(a['value'])}.yaml beside it.${meant(a)}`,
  'locale-lacks-words': (a) =>
    `${said(a['count'])} word(s) lacking in ${said(a['locale'])}: ${said(a['value'])}. Your own are shown in their place.`,
  figure: (a) =>
    `${quoted(a)} is not a figure. Write digits, with a dot for decimals; leave unknown ones empty.`,
  currency: (a) => `${quoted(a)} is not a currency. Use three capital letters, such as EUR.`,
  'unknown-group': (a) => `${quoted(a)} is not among the groups of the sheet.${meant(a)}`,
  'unknown-partner': (a) => `${quoted(a)} is not among the partners of the sheet.${meant(a)}`,
  'unknown-indicator': (a) => `No figure of the sheet has the id ${quoted(a)}.`,
  'unknown-category': (a) => `${quoted(a)} is not a category. The categories are ${said(a['expected'])}.`,
  'part-of-nothing': (a) => `${quoted(a)} is no figure of the same group.`,
  'part-of-itself': (a) => `${quoted(a)} is a part of itself. Empty one of the part_of.`,
  'figure-not-drawn': (a) =>
    `A group shown as ${said(a['shows'])} does not draw "${said(a['value'])}". Move the figure to another column.`,
  'held-over-planned': (a) =>
    `More took place (${said(a['held'])}) than was planned (${said(a['planned'])}). Check that the two columns are not swapped.`,
  'total-differs': (a) =>
    `The parts of "${said(a['id'])}" make ${said(a['sum'])}, and its own figure is ${said(a['value'])}. Correct it; if the source says both, explain it to visitors in its text.`,
  'units-mixed': (a) =>
    `"${said(a['value'])}" and "${said(a['other'])}" cannot stand on one scale. Put the figures into two groups.`,
  'ends-before': (a) => `${quoted(a)} comes before the start, ${said(a['start'])}.`,
  'pathway-without-texts': (a) =>
    `${said(a['locale'])} is your own language and has no texts for it. Write ${said(a['locale'])}/${said(a['value'])}.yaml.`,
  'texts-without-pathway': (a) => `There is no pathways/${said(a['value'])}.yaml.${meant(a)}`,
  // The steps of a pathway
  'pathway-next': (a) =>
    `No step of this pathway has the id ${quoted(a)}.${meant(a)} Until then nothing follows here.`,
  'pathway-entry': (a) => `This way in leads to ${quoted(a)}, which is no step of the pathway.${meant(a)}`,
  'pathway-no-entry': () =>
    'No way in leads to a step. Add one under entries, with the id of the first step.',
  'pathway-unreached': (a) =>
    `Nothing leads to the step ${quoted(a)}: visitors do not see it. Name it in the "next" of another step.`,
  'pathway-loop': (a) =>
    `This leads back to ${quoted(a)}, which comes before. Take it out; a step of kind "review" says that it returns.`,
  'pathway-exit-late': (a) =>
    `${quoted(a)} prepares the way out, and comes after a step of kind "after". Put it before.`,
  'pathway-role': (a) => `The role ${quoted(a)} has no label. Write it under roles.${meant(a)}`,
  'pathway-place': (a) =>
    `The place ${quoted(a)} has no label under places, and is no kind of kinds.yaml.${meant(a)}`,
  'steps-too-many': (a) => `The pathway has ${said(a['count'])} steps; ${said(a['limit'])} is the most.`,
  // The landscape
  'landscape-without-texts': (a) =>
    `${said(a['locale'])} is your own language and has no texts for landscape.yaml. Write ${said(a['locale'])}/landscape.yaml.`,
  'texts-without-landscape': () => 'There is no landscape.yaml beside this folder: nobody reads this file.',
  'landscape-kind-without-words': (a) =>
    `Nothing is said of ${quoted(a)} in ${said(a['locale'])}/landscape.yaml. Say what you know under kinds.`,
  'landscape-facts-lacking': (a) =>
    `Of ${quoted(a)} nothing is said about: ${said(a['facts'])}. Visitors read that it is unknown and to be asked.`,
  'landscape-words-lacking': (a) =>
    `${said(a['count'])} text(s) that your own language has and ${said(a['locale'])} lacks: ${said(a['value'])}. Visitors read there that nobody knows.`,
  'unknown-reference': (a) => `There is no reference ${quoted(a)} in landscape.yaml.${meant(a)}`,
  'landscape-unconfirmed': (a) =>
    `${said(a['count'])} thing(s) that a person from the field has still to confirm: ${said(a['value'])}. Then take them out of to_check.`,
  // The table of leads
  'rule-question': (a) => `The questionnaire has no question ${quoted(a)}.`,
  'rule-option': (a) => `The question has no answer ${quoted(a)}.`,
  'rule-role': (a) =>
    `The question ${quoted(a)} (${said(a['role'])}) may add notices, never choose or order a lead. Take it out of the row.`,
  'id-twice': (a) => `${quoted(a)} is used twice. Each id is used once.`,
  'id-unsaid': (a) => `${quoted(a)} stands for no answer. Give this answer another id.`,
  'options-too-many': (a) =>
    `The question has ${said(a['count'])} answers; ${said(a['limit'])} is the most. The table was not worked out.`,
  'table-too-large': (a) =>
    `The answers make ${said(a['count'])} sets; ${said(a['limit'])} is the most. Take a question or an answer out.`,
  'danger-first': () => 'The first question asks for danger, and lets several answers be ticked.',
  'danger-once': () => 'Only the first question asks for danger.',
  'danger-numbers': (a) => `${quoted(a)} needs situations: without them no number is shown.`,
  'danger-only': (a) => `${quoted(a)} shows urgent numbers. Only the danger question does.`,
  'danger-unanswered': (a) =>
    `Whoever ticks ${quoted(a)} finds no number in ${said(a['country'])}. Add a line to helplines.yaml.`,
  'lead-gap': (a) => `These answers lead nowhere: ${answers(a)}. Add a row at the end with "when: {}".`,
  'lead-elsewhere': (a) =>
    `Who has to stay at home is sent to "${said(a['lead'])}" by these answers: ${answers(a)}.`,
  'row-unreached': (a) => `The row ${quoted(a)} is never reached: a row above always holds first.`,
  'lead-never-first': (a) => `No answers give the lead ${quoted(a)} first.`,
  'table-audited': (a) =>
    `${quoted(a)}: ${said(a['count'])} sets of answers were worked out: each combination of single answers, alone and with one question of several answers after the other.`,
  'term-without-label': (a) =>
    `${said(a['count'])} word(s) of the directory are shown as written: ${said(a['value'])}.`,
  'country-not-listed': (a) =>
    `The directory has facilities in ${said(a['value'])}, which "countries" does not list: no helpline is asked for there.`,
  'helpline-lacking': (a) =>
    `${said(a['country'])} has no number for "${said(a['situation'])}". Add one to helplines.yaml.`,
  'helpline-number': (a) => `${quoted(a)} has neither phone nor sms.`,
  'helpline-unchecked': (a) =>
    `${said(a['count'])} number(s) that no person has checked: ${said(a['value'])}. Call each, then fill checked_on and checked_by.`,
  'helpline-old': (a) =>
    `${quoted(a)} was not checked in the last twelve months (${said(a['date'])}). Call it, then fill checked_on.`,
  // Wording
  'stigmatising-word': (a) => `${quoted(a)} judges people. Write instead: ${said(a['instead'])}.`,
  'sentence-too-long': (a) =>
    `The sentence that starts with ${quoted(a)} has ${said(a['count'])} words; ${said(a['limit'])} is the most. Cut it in two, one idea each.`,
  'abbreviation-unexplained': (a) =>
    `${quoted(a)} is an abbreviation that the text does not explain. Write what it means, or put it in brackets after its meaning: a care centre (${said(a['value'])}).`,
  // Holidays and hours
  'holidays-unknown-code': (a) =>
    `${quoted(a, 'code')} is no holiday calendar. Use FR, FR-57, FR-67, FR-68 or BE, good-friday, or a day such as 2026-12-26.`,
  'holidays-good-friday': () => 'good-friday goes with FR-57, FR-67 or FR-68 only.',
  'hours-unsayable': (a) =>
    `The hours ${quoted(a, 'text')} say more than the ordinary week that pages can show, and are left out. ${a['moves'] ? 'Move them as they stand to the column sessions, which reads them.' : otherwise(a)} Keep here what holds every week, such as Mo-Fr 09:00-17:00.`,
  'hours-outside-subset': (a) =>
    `The hours ${quoted(a, 'text')} cannot be read from sign ${said(Number(a['at'] ?? 0) + 1)} on, and are left out. Write them as OSM opening_hours, such as Mo-Fr 09:00-17:00. ${otherwise(a)}`,
  'hours-rewritten': (a) =>
    `The hours ${quoted(a, 'text')} are published as ${quoted(a, 'to')}. Check that it means the same.`,
  'hours-night-gap': (a) =>
    `The hours ${quoted(a, 'text')} close at midnight at the end of ${said(a['day'])}: on ${said(a['next'])}, 00:00-${said(a['until'])} is closed, although other nights last until morning. If it is open, write the mornings out, such as Mo-Fr 00:00-08:00,18:00-24:00; Sa,Su,PH 00:00-24:00.`,
  'rota-gaps': (a) =>
    `Neither ${quoted(a)} nor its rota answers at these hours: ${said(a['gaps'])}. Check that it is meant.`,
  'rota-without-number': (a) =>
    `The rota of ${quoted(a)} has no number (on_call_phone): it is told, and never counts as on call.`,
  'rota-for-whom': (a) =>
    `For whom the rota of ${quoted(a)} is, is not said. Fill on_call_for with residents, followed or anyone.`,
  'rota-unconfirmed': (a) =>
    `The rota of ${quoted(a)} is read as ${said(a['reading'])}, and nobody has confirmed it (verified_on). Ask the place, Monday morning and Saturday above all.`,
  'sessions-unread': (a) =>
    `The sessions ${quoted(a, 'text')} cannot be read from sign ${said(Number(a['at'] ?? 0) + 1)} on, and are shown as they are. Write Th[1] 14:00-16:00 "words" for the first Thursday of the month.`,
  'holidays-no-calendar': () =>
    'No holiday is named. Start with FR, FR-57, FR-67, FR-68 or BE, or write the days, such as 2026-12-25.',
  'holidays-days-only': (a) =>
    `Holidays are known for ${said(a['years'])} only. Add the days of the next year before it begins.`,
};

/** The sentence for an issue. A code without one is told with its arguments: it is never silent. */
export function messageOf(each: Issue): string {
  const message = MESSAGES[each.code];
  if (message) return message(each.args);
  const args = Object.entries(each.args).map(([key, value]) => `${key} "${said(value)}"`);
  return args.length > 0 ? `${args.join(', ')}.` : 'See the documentation for this code.';
}
