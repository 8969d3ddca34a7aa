import type { Facility } from '../../domain/directory/facility.js';
import { facilityLine, headerLine } from './directory-csv.js';

/** What `init --all` says at the top of the files that it copies from the built-in pack. */
const COMMENTS: Readonly<Record<string, string>> = {
  'kinds.yaml': `# The kinds of place of your feed, and the setting each belongs to.
# Settings: residential-collective, residential-individual, health-beds, social-housing, ambulatory,
# harm-reduction, peers, other (hidden unless a site names its kinds).
# Each kind has a text in every locale: fr/kinds/<id>.md, en/kinds/<id>.md …
`,
  'helplines.yaml': `# Numbers to call, one list for all locales; their names are in <locale>/helplines.yaml.
# Each country of feed.yaml needs a line for: emergency, overdose, suicide and drugs.
# Other situations: violence, child-in-danger, deaf, shelter, alcohol, gambling, listening.
# Call each number yourself, then fill checked_on (a day) and checked_by (who called): until then "check" warns.
`,
  'models.yaml': `# What care looks like for each wish: five equal choices, harm reduction under all of them.
`,
  'landscape.yaml': `# Kinds of place where one stays, on two axes, and how they work together. landscape.yaml has what is the same in all
# languages: form (collective, individual, both), links, texts of law with their source, counterparts in other countries.
# <locale>/landscape.yaml has the words. What a person has still to confirm stands in to_check: until then "check" warns.
`,
  'settings.yaml': `# What each setting is called, what it means in plain words, and what to ask before calling.
`,
  'synonyms.yaml': `# Words as people type them, and the kinds they mean; asks: what a person needs, such as women or wheelchair;
# situations: what a helpline answers for, such as shelter or suicide, whose number is shown at once.
`,
  'terms.yaml': `# Labels of the words used in directory.csv (publics, substances, treatments, services …).
# A word without a label is shown as it is written.
`,
};

/** A file of the built-in pack with the comment that explains it; a comment of its own is kept below. */
export function commented(path: string, text: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (path === 'helplines.yaml' || !path.endsWith('helplines.yaml') ? (COMMENTS[name] ?? '') : '') + text;
}

/**
 * Files that the example has of its own.
 *
 * @param today ISO day
 * @param lends whether the built-in pack lends it the others
 */
export function exampleFiles(today: string, lends: boolean): Map<string, string> {
  const year = Number(today.slice(0, 4));
  const expires = `${String(year + 1)}-${today.slice(5, 7)}-01`;
  return new Map([
    ['feed.yaml', feed(today, expires) + (lends ? BUILT_IN : '')],
    ['directory.csv', headerLine() + places(today).map(facilityLine).join('')],
    ['README.md', README],
  ]);
}

const BUILT_IN = `
# true: texts and numbers that you do not write are those of Passerelle, with their corrections (README.md tells more).
built_in: true
`;

const feed = (
  issued: string,
  expires: string,
): string => `# The feed as a whole. Lines after a # are for you: nothing reads them.

# A short name that never changes: letters, digits, hyphens.
id: example

# Who answers for the texts and the list.
publisher:
  name: Example federation
  url: https://example.org
  email: contact@example.org

# What others may do with the list. The attribution is drawn under each list on every site.
licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
  attribution: Example federation

# Where visitors may tell that a sheet is wrong: an email address, or the https:// address of a form, which gets the id
# of the facility and the field. Without it, sheets do not ask.
# corrections: lists@example.org

# How many days the widgets of a former version stay in the published folder; without it, for ever.
# widgets: { keep: 365 }

# Raise it by one at each publication: a page never goes back to a lower one.
version: 1
issued: ${issued}
# Past this day, pages say how old the information is.
expires: ${expires}

# Two capital letters each. Every one needs its numbers in helplines.yaml.
countries: [FR]

# The first is your own language. Each has a folder of its own. Passerelle has texts in: fr, en, es, de, nl, ar, fr-x-simple.
locales: [fr, en]
# true once somebody who knows the language and the work has read every text.
reviewed:
  fr: false
  en: false
# A language that nobody has reviewed is shown with a line that says so. true: it is not published at all.
hide_drafts: false

# true: the towns of your countries go with the feed, so that visitors can search near any town. [FR, BE]: of these only.
gazetteer: true
`;

const places = (today: string): readonly Facility[] => [
  {
    id: 'exemple-ctr',
    name: 'Exemple de centre thérapeutique résidentiel',
    kind: 'ctr',
    organisation: 'Association Exemple',
    street: '1 rue de l’Exemple',
    postcode: '57000',
    city: 'Metz',
    country: 'FR',
    lat: 49.1193,
    lon: 6.1757,
    precision: 'city',
    time_zone: 'Europe/Paris',
    phone: '01 99 00 12 34',
    email: 'contact@example.org',
    website: 'https://example.org',
    hours: 'Mo-Fr 09:00-12:00,14:00-17:00; PH off',
    holidays: ['FR-57'],
    languages: ['fr'],
    goals: ['stop', 'stay-stopped', 'reduce'],
    harm_reduction: 'yes',
    publics: ['adults'],
    cost: 'free',
    linked_to: ['exemple-csapa'],
    verified_on: today,
    source: 'Association Exemple',
  },
  {
    id: 'exemple-csapa',
    name: 'Exemple de CSAPA',
    kind: 'csapa',
    organisation: 'Association Exemple',
    postcode: '57000',
    city: 'Metz',
    country: 'FR',
    time_zone: 'Europe/Paris',
    phone: '01 99 00 56 78',
    linked_to: ['exemple-ctr'],
    source: 'Exemple de répertoire',
    source_date: today,
  },
];

const README = `# Your content folder

| file | what |
|---|---|
| feed.yaml | who publishes, licence, version, countries, locales |
| directory.csv | the facilities, one a line |
| kinds.yaml | kinds of place and their setting |
| helplines.yaml | numbers to call, by country and situation |
| landscape.yaml | where each kind stands, what it works with, the texts of law, documents; its words are in each locale |
| questionnaires/<id>.yaml | questions, and the table that turns answers into leads; its texts are in each locale |
| actions/<id>.yaml, actions/<id>.csv | what was done in an action: names, dates and figures; its texts are in each locale |
| pathways/<id>.yaml | support step by step: ways in, what follows what, who and where; its texts are in each locale |
| fr/, en/ | one folder a locale: kinds/<id>.md, settings.yaml, synonyms.yaml, terms.yaml, helplines.yaml, models.yaml, landscape.yaml, questionnaires/<id>.yaml, actions/<id>.yaml, pathways/<id>.yaml |

## Your texts, and those of Passerelle

With \`built_in: true\` in feed.yaml, whatever of these files you do not write is that of Passerelle, with the corrections of each
version; \`check\` says how many texts that are. To write your own, create the file: \`fr/kinds/ctr.md\` replaces the built-in
text. In settings.yaml, terms.yaml, synonyms.yaml, helplines.yaml and models.yaml of a locale, write only the entries that you change.
helplines.yaml beside feed.yaml is replaced as a whole; so is kinds.yaml, and with kinds of your own, questionnaires, pathways
and landscape are yours to write too. Actions are always your own.

\`npx passerelle-cli init --all elsewhere\` copies every built-in text, to begin from. Take only the files that you change: what you
copy, no correction reaches any more.

## From here to your sites

\`npx passerelle-cli check DIR\` tells every fault with its line, \`preview DIR\` shows the widgets with your texts while you
write, and \`build DIR --out public\` writes all that goes online. Put the folder \`public\` on any web server; each site pastes
\`<script type="module" data-passerelle src="https://…/widgets/v0/loader.js" data-feed="https://…/feed.json"></script>\`.

Several keepers: put the list of each into a file of its own, \`directory/lorraine.csv\`, \`directory/alsace.csv\` …; without
\`directory.csv\` these are the whole list. \`stale DIR\` lists by keeper what nobody has confirmed for long (\`--format mail\`: as
texts to send).

## directory.csv

An empty cell is "unknown", never "no" and never 0. Lists are separated by \`;\`. Needed: id, name, kind, country.

| column | what |
|---|---|
| id | never changes: links point to it |
| kind, kind_guessed | an id of kinds.yaml; \`yes\` when nobody confirmed the kind |
| summary | one sentence |
| lat, lon, precision | point in degrees; \`address\`, \`postcode\` or \`city\` |
| time_zone | such as Europe/Paris; needed with hours in a country that has several |
| phone | one number, as people there write it; an extension as \`poste 12\` or \`ext. 12\` |
| email | one address, without \`mailto:\` |
| contact | another way to reach the place, in words; also a second number |
| hours, on_call_hours | OSM opening_hours, such as \`Mo-Fr 09:00-17:00; PH off\` |
| holidays | \`FR\`, \`FR-57\` or \`BE\`, then \`good-friday\` and days that are holidays there too; elsewhere the days alone |
| sessions | in words, or as a rule: \`Th[1] 14:00-16:00 "Consultation"\` is each first Thursday of the month |
| on_call_phone, on_call_for | number of the rota, and whom it answers: \`residents\`, \`followed\` or \`anyone\` |
| goals | \`stop\`, \`stay-stopped\`, \`reduce\`, \`use-safer\`: equal choices |
| harm_reduction | \`yes\` or \`no\` |
| publics, substances, treatments, services | words with a label in terms.yaml |
| on_entry, on_use | what must be true to come in; what happens when someone uses during the stay |
| cost | \`free\`, or your own words |
| places_free, places_as_of | free places and the day they were counted |
| linked_to | ids of places that it works with |
| verified_on | the day someone asked the place itself |
| source, source_date | where the line comes from, and the day of that source |

Prose is Markdown without HTML: paragraphs, headings, lists, quotes, links.

Words for visitors judge nobody, and a sentence has 25 words at most: \`check\` names each fault and suggests another wording.
`;
