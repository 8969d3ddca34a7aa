import { PARTNER_TYPES } from '../../../domain/action/model.js';
import { isRecord } from '../../../domain/content/fields.js';
import { LANDSCAPE_FACTS } from '../../../domain/landscape/model.js';
import type { PathStep } from '../../../domain/issue.js';
import type { Faults, Locate } from '../../faults/fault.js';
import { warnUnknownKeys } from '../files/folder-files.js';

/** The keys of a value; of each entry of a list or of a record by id; or anything. */
export type Shape =
  { readonly keys: Readonly<Record<string, Shape>> } | { readonly each: Shape } | typeof ANY;

const ANY = 'any';

function keys(names: readonly string[], more: Readonly<Record<string, Shape>> = {}): Shape {
  return { keys: { ...Object.fromEntries(names.map((name) => [name, ANY])), ...more } };
}

/** A text for all, or one for each voice. */
const VOICED = keys(['me', 'someone']);

function voiced(names: readonly string[], more: Readonly<Record<string, Shape>> = {}): Shape {
  return { keys: { ...Object.fromEntries(names.map((name) => [name, VOICED])), ...more } };
}

/** `questionnaires/<id>.yaml`. */
export const SKELETON_SHAPE = keys([], {
  reviewed: keys(['by', 'on']),
  questions: {
    each: keys(['id', 'role', 'multiple'], {
      options: { each: keys(['id', 'alone', 'stays', 'situations']) },
    }),
  },
  rows: { each: keys(['id', 'when'], { leads: { each: keys(['lead', 'when', 'because']) } }) },
  notices: { each: keys(['id', 'when', 'tone', 'situations']) },
  asks: { each: keys(['id', 'when']) },
  leads: { each: keys(['settings', 'kinds']) },
});

/** `<locale>/questionnaires/<id>.yaml`. */
export const TEXTS_SHAPE = voiced(['title'], {
  questions: { each: voiced(['title', 'help', 'why'], { options: { each: VOICED } }) },
  notices: { each: voiced(['title', 'text']) },
  asks: { each: VOICED },
  leads: { each: voiced(['label', 'text']) },
});

/** `pathways/<id>.yaml`. */
export const PATHWAY_SHAPE = keys(['rank', 'kinds'], {
  sources: { each: keys(['name', 'url']) },
  entries: { each: keys(['id', 'to']) },
  steps: {
    each: keys(['id', 'kind', 'next', 'fields'], { who: { each: keys(['role', 'where', 'if_needed']) } }),
  },
  week: keys(['days', 'on_call_hours']),
});

const TITLED = keys(['title', 'text']);

/** `<locale>/pathways/<id>.yaml`. */
export const PATHWAY_TEXTS_SHAPE = keys(['title', 'opening', 'aims', 'entries_title', 'roles', 'places'], {
  entries: { each: TITLED },
  steps: { each: TITLED },
  week: keys(['title', 'text', 'centre', 'elsewhere', 'on_call', 'also']),
});

/** `<locale>/models.yaml`. */
export const MODELS_SHAPE = keys(['title', 'opening'], {
  harm_reduction: TITLED,
  notice: TITLED,
  words: { each: keys(['word', 'meaning']) },
  wishes: {
    each: keys(['label', 'title', 'outside', 'stay', 'asked', 'again_title', 'again', 'ask', 'kinds'], {
      research: { each: keys(['text', 'source', 'url']) },
    }),
  },
});

const DATED = keys(['id', 'start', 'end']);

/** `actions/<id>.yaml`. */
export const ACTION_SHAPE = keys(
  [
    ...['organisation', 'contact', 'year', 'communes', 'department', 'facts', 'sites', 'sites_counted_by'],
    ...['themes', 'types', 'publics', 'stages', 'road', 'moments', 'categories', 'calendar'],
  ],
  {
    source: keys(['name', 'title', 'url']),
    funding: { each: keys(['by', 'amount', 'currency']) },
    dates: { each: DATED },
    axes: { each: keys(['id'], { steps: { each: DATED } }) },
    partners: keys(PARTNER_TYPES),
    groups: {
      each: keys(['id', 'shows'], {
        indicators: {
          each: keys(['id', 'label', 'part_of', 'partner', 'planned', 'held', 'value', 'unit', 'note']),
        },
      }),
    },
  },
);

/** Words given alone are the label. */
const NAMED: Shape = { each: keys(['label', 'text']) };

/** `<locale>/actions/<id>.yaml`. */
export const ACTION_TEXTS_SHAPE = keys(
  [
    ...['title', 'summary', 'programme', 'chained_with', 'contributes_to', 'level', 'frequency'],
    ...['context', 'principles', 'duties', 'evaluation'],
  ],
  {
    objectives: keys(['general', 'specific', 'operational']),
    dates: NAMED,
    axes: { each: keys(['label', 'text', 'about'], { steps: NAMED }) },
    groups: { each: keys(['label', 'text', 'planned', 'held']) },
    ...Object.fromEntries(
      ['indicators', 'partners', 'stages', 'road', 'moments', 'themes', 'types', 'publics', 'categories'].map(
        (name) => [name, NAMED],
      ),
    ),
  },
);
/** `landscape.yaml`. */
export const LANDSCAPE_SHAPE = keys([], {
  kinds: {
    each: keys(['form', 'countries', 'links', 'legal', 'to_check'], {
      counterparts: { each: keys(['country', 'kinds', 'to_check']) },
    }),
  },
  references: { each: keys(['title', 'country', 'url', 'source', 'checked_on', 'to_check']) },
  documents: {
    each: keys(['id', 'title', 'language', 'publisher', 'date', 'url', 'source', 'to_check']),
  },
  commitments: keys(['by', 'source']),
});

/** `<locale>/landscape.yaml`. */
export const LANDSCAPE_TEXTS_SHAPE = keys(['title', 'opening', 'documents'], {
  harm_reduction: TITLED,
  around: TITLED,
  changes: TITLED,
  kinds: { each: keys(['short', 'counterparts', ...LANDSCAPE_FACTS]) },
  commitments: keys(['title', 'items']),
});

/** Warns of keys that nothing reads, at any depth: a misspelt one would be missed in silence. */
export function warnStrayKeys(
  value: unknown,
  shape: Shape,
  file: string,
  locate: Locate,
  faults: Faults,
  path: readonly PathStep[] = [],
): void {
  const into = (inner: Shape, key: PathStep, each: unknown): void =>
    warnStrayKeys(each, inner, file, locate, faults, [...path, key]);
  if (shape === ANY) return;
  if ('each' in shape) {
    if (Array.isArray(value)) value.forEach((each: unknown, at) => into(shape.each, at, each));
    else if (isRecord(value)) for (const [key, each] of Object.entries(value)) into(shape.each, key, each);
    return;
  }
  if (!isRecord(value)) return;
  warnUnknownKeys(value, Object.keys(shape.keys), file, (inner) => locate([...path, ...inner]), faults);
  for (const [key, inner] of Object.entries(shape.keys))
    if (Object.hasOwn(value, key)) into(inner, key, value[key]);
}
