import * as v from 'valibot';
import * as field from '../../../domain/content/fields.js';
import { WISHES } from '../../../domain/content/model.js';
import { MODELS_PARTS } from '../../../domain/content/models-schema.js';
import { SITUATIONS, TEXT_PARTS } from '../../../domain/content/schema.js';
import { CONDITION_IDS } from '../../../domain/directory/condition.js';
import { SETTINGS } from '../../../domain/directory/facility.js';
import { only, optional } from './shape.js';

/** What stands between the two lines of `---` in `<locale>/kinds/<id>.md`. */
export const KIND_SHAPE = field.object({
  ...only(TEXT_PARTS.kind, ['label', 'abbreviation', 'summary']),
  ...optional(['ask'], v.array(field.text)),
});

/** `<locale>/settings.yaml`. */
export const SETTINGS_SHAPE = v.record(
  v.picklist(SETTINGS),
  field.object({
    ...only(TEXT_PARTS.setting, ['label', 'meaning']),
    ...optional(['ask'], v.array(field.text)),
  }),
);

/** `<locale>/synonyms.yaml`. */
export const SYNONYMS_SHAPE = v.array(
  field.object({
    ...optional(['words', 'kinds'], v.array(field.text)),
    ...optional(['asks'], v.array(v.picklist(CONDITION_IDS))),
    ...optional(['situations'], v.array(v.picklist(SITUATIONS))),
  }),
);

/** `<locale>/terms.yaml`. */
export const TERMS_SHAPE = v.record(field.text, field.text);

/** `<locale>/helplines.yaml`. */
export const HELPLINE_NAMES_SHAPE = v.record(field.id, field.object(TEXT_PARTS.label.entries));

const wish = field.object({
  ...MODELS_PARTS.wish.entries,
  ...optional(['outside', 'stay', 'asked', 'again', 'ask'], v.array(field.text)),
  ...optional(['kinds'], v.array(field.id)),
  ...optional(['research'], v.array(MODELS_PARTS.finding)),
});

/** `<locale>/models.yaml`. */
export const MODELS_SHAPE = field.object({
  ...only(MODELS_PARTS.models, ['title', 'harm_reduction', 'notice']),
  ...optional(['opening'], v.array(field.text)),
  ...optional(['words'], v.array(MODELS_PARTS.word)),
  wishes: field.object(Object.fromEntries(WISHES.map((id) => [id, wish]))),
});
