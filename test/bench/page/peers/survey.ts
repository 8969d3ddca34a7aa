/** survey-core with survey-js-ui, one question a page: the peer of the orientation. */
import 'survey-core/survey-core.fontless.min.css';
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import { QUESTIONS } from './questions.js';

const place = document.getElementById('place');
if (!place) throw new Error('the page has no place for the questionnaire');
renderSurvey(
  new Model({
    showProgressBar: true,
    pages: QUESTIONS.map(([title, ...choices], at) => ({
      elements: [{ type: 'radiogroup', name: `question-${at}`, title, choices, showNoneItem: true }],
    })),
  }),
  place,
);
