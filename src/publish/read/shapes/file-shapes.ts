import { ACTION_SHAPE, ACTION_TEXTS_SHAPE } from './action-shapes.js';
import { FEED_SHAPE, HELPLINES_SHAPE, KINDS_SHAPE } from './feed-shapes.js';
import { LANDSCAPE_SHAPE, LANDSCAPE_TEXTS_SHAPE } from './landscape-shapes.js';
import { PATHWAY_SHAPE, PATHWAY_TEXTS_SHAPE } from './pathway-shapes.js';
import { QUESTIONNAIRE_SHAPE, QUESTIONNAIRE_TEXTS_SHAPE } from './questionnaire-shapes.js';
import type { Shape } from './shape.js';
import {
  HELPLINE_NAMES_SHAPE,
  KIND_SHAPE,
  MODELS_SHAPE,
  SETTINGS_SHAPE,
  SYNONYMS_SHAPE,
  TERMS_SHAPE,
} from './text-shapes.js';

/** A kind of file of a content folder that people write by hand. */
export interface FileShape {
  /** As its schema is called. */
  readonly name: string;
  /** Where such files stand; `<locale>` and `<id>` are any name. */
  readonly path: string;
  readonly shape: Shape;
}

/** Every YAML file of a content folder, and the front matter of every Markdown file. */
export const FILE_SHAPES: readonly FileShape[] = [
  { name: 'feed', path: 'feed.yaml', shape: FEED_SHAPE },
  { name: 'kinds', path: 'kinds.yaml', shape: KINDS_SHAPE },
  { name: 'helplines', path: 'helplines.yaml', shape: HELPLINES_SHAPE },
  { name: 'landscape', path: 'landscape.yaml', shape: LANDSCAPE_SHAPE },
  { name: 'questionnaire', path: 'questionnaires/<id>.yaml', shape: QUESTIONNAIRE_SHAPE },
  { name: 'pathway', path: 'pathways/<id>.yaml', shape: PATHWAY_SHAPE },
  { name: 'action', path: 'actions/<id>.yaml', shape: ACTION_SHAPE },
  { name: 'kind', path: '<locale>/kinds/<id>.md', shape: KIND_SHAPE },
  { name: 'settings', path: '<locale>/settings.yaml', shape: SETTINGS_SHAPE },
  { name: 'synonyms', path: '<locale>/synonyms.yaml', shape: SYNONYMS_SHAPE },
  { name: 'terms', path: '<locale>/terms.yaml', shape: TERMS_SHAPE },
  { name: 'helpline-names', path: '<locale>/helplines.yaml', shape: HELPLINE_NAMES_SHAPE },
  { name: 'models', path: '<locale>/models.yaml', shape: MODELS_SHAPE },
  { name: 'landscape-texts', path: '<locale>/landscape.yaml', shape: LANDSCAPE_TEXTS_SHAPE },
  {
    name: 'questionnaire-texts',
    path: '<locale>/questionnaires/<id>.yaml',
    shape: QUESTIONNAIRE_TEXTS_SHAPE,
  },
  { name: 'pathway-texts', path: '<locale>/pathways/<id>.yaml', shape: PATHWAY_TEXTS_SHAPE },
  { name: 'action-texts', path: '<locale>/actions/<id>.yaml', shape: ACTION_TEXTS_SHAPE },
];

/** The shape of the file at a path of a content folder; undefined for what has none. */
export function shapeOf(path: string): FileShape | undefined {
  const steps = path.split('/');
  return FILE_SHAPES.find(({ path: known }) => {
    const names = known.split('/');
    return (
      names.length === steps.length &&
      names.every((name, at) =>
        name.startsWith('<') ? steps[at]?.endsWith(name.replace(/^<\w+>/, '')) : name === steps[at],
      )
    );
  });
}
