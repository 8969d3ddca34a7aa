import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changes, evaluate } from '../../../src/domain/orientation/evaluate.js';
import type { Answers, LeadId } from '../../../src/domain/orientation/model.js';
import { orientation } from './built-in.js';

const questionnaire = orientation('fr');

interface Expected {
  readonly row: string;
  readonly leads: readonly LeadId[];
  /** Answers that speak for each lead, in the order of the leads. */
  readonly because: readonly (readonly string[])[];
  readonly notices?: readonly string[];
}

/** Eight people, and where the table sends each of them. */
const CASES: readonly (readonly [string, Answers, Expected])[] = [
  [
    'someone housed who wants less and has to stay at home is seen there, and told not to stop suddenly',
    { wish: ['reduce'], housing: ['stable'], living: ['home'], time: ['weekly'], what: ['alcohol-daily'] },
    {
      row: 'home',
      leads: ['ambulatory'],
      because: [['wish=reduce', 'living=home', 'time=weekly']],
      notices: ['withdrawal-alcohol'],
    },
  ],
  [
    'someone who used again several times, lives among people who use and asks for a group has a stay first',
    {
      wish: ['stop'],
      housing: ['stable'],
      surroundings: ['unsafe'],
      past_help: ['returns'],
      living: ['group'],
      time: ['away'],
    },
    {
      row: 'group',
      leads: ['residential-collective', 'ambulatory'],
      because: [
        ['surroundings=unsafe', 'past_help=returns', 'living=group', 'time=away'],
        ['housing=stable'],
      ],
    },
  ],
  [
    'someone without a home who wants fewer risks is welcomed as they are first, with a roof and naloxone',
    { wish: ['use-safer'], housing: ['none'], surroundings: ['alone'], what: ['opioids'] },
    {
      row: 'safer',
      leads: ['harm-reduction', 'ambulatory-housing'],
      because: [['wish=use-safer'], ['housing=none']],
      notices: ['opioids', 'shelter'],
    },
  ],
  [
    'someone back from a stay who asks for a place of their own has it first, and a doctor before',
    {
      wish: ['stay-stopped'],
      housing: ['precarious'],
      past_help: ['had-a-stay'],
      living: ['own'],
      time: ['away'],
      what: ['benzo-ghb-daily'],
      past_withdrawal: ['seizure-or-delirium'],
    },
    {
      row: 'own',
      leads: ['residential-individual', 'ambulatory-housing'],
      because: [
        ['wish=stay-stopped', 'past_help=had-a-stay', 'living=own', 'time=away'],
        ['housing=precarious'],
      ],
      notices: ['withdrawal-medicines', 'medical-first'],
    },
  ],
  [
    'someone ill without a home is helped with a roof, and the illness adds a notice only',
    { wish: ['reduce'], housing: ['none'], time: ['weekly'], health: ['serious-illness'] },
    {
      row: 'else',
      leads: ['ambulatory-housing'],
      because: [['wish=reduce', 'housing=none']],
      notices: ['illness', 'shelter'],
    },
  ],
  [
    'someone leaving prison who wants to stop has a roof first, then both ways to stay',
    { wish: ['stop'], housing: ['leaving'], surroundings: ['alone'], past_help: ['never'], time: ['away'] },
    {
      row: 'leaving',
      leads: ['ambulatory-housing', 'residential-collective', 'residential-individual'],
      because: [
        ['housing=leaving'],
        ['housing=leaving', 'surroundings=alone', 'time=away'],
        ['housing=leaving', 'time=away'],
      ],
    },
  ],
  [
    'someone put up by others and not sure yet can talk first, and is welcomed as they are',
    { wish: ['unsure'], housing: ['precarious'], living: ['unsure'] },
    {
      row: 'not-sure',
      leads: ['ambulatory-housing', 'harm-reduction'],
      because: [['housing=precarious'], ['wish=unsure']],
    },
  ],
];

for (const [name, answers, expected] of CASES)
  test(name, () => {
    const { stop, row, leads, notices, others } = evaluate(questionnaire, { danger: ['none'], ...answers });
    assert.deepEqual(
      {
        row: row?.id,
        leads: leads.map(({ lead }) => lead),
        because: leads.map(({ because }) =>
          because.map(({ question, option }) => `${question.id}=${option.id}`),
        ),
        notices: notices.map(({ id }) => id),
      },
      { notices: [], ...expected },
    );
    assert.deepEqual(stop, []);
    assert.equal(leads.length + others.length, 5);
  });

test('thoughts of suicide stop, with the numbers for them first', () => {
  const { stop } = evaluate(questionnaire, { danger: ['suicide'] });
  assert.deepEqual(
    stop.map(({ id, situations }) => [id, situations?.[0]]),
    [['suicide', 'suicide']],
  );
});

test('who has to stay at home learns what wanting to leave would change', () => {
  const found = changes(questionnaire, { wish: ['stop'], housing: ['stable'], living: ['home'] });
  assert.deepEqual(
    found.map(({ question, option, first }) => `${question.id}=${option.id} ${first}`),
    [
      'wish=use-safer harm-reduction',
      'living=group residential-collective',
      'living=own residential-individual',
    ],
  );
});
