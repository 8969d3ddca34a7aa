/** Eight people, worked out by hand under the rules of the table, and kept. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changes, evaluate } from '../../../src/domain/orientation/evaluate.js';
import type { Answers, LeadId } from '../../../src/domain/orientation/model.js';
import { ORIENTATION } from './pack.js';

const orientation = ORIENTATION();

interface Case {
  readonly who: string;
  readonly answers: Answers;
  readonly leads: readonly LeadId[];
  readonly notices?: readonly string[];
  /** Answers that speak for the first lead. */
  readonly because?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    who: 'A has a home, wants to cut down alcohol and has to stay at home',
    answers: {
      wish: ['reduce'],
      housing: ['stable'],
      surroundings: ['supportive'],
      past_help: ['never'],
      living: ['home'],
      time: ['weekly'],
      what: ['alcohol-daily'],
    },
    leads: ['ambulatory'],
    notices: ['withdrawal-alcohol'],
    because: ['reduce', 'never', 'home', 'weekly'],
  },
  {
    who: 'B started again several times, lives where others use, wants to stop and to live in a group',
    answers: {
      wish: ['stop'],
      housing: ['precarious'],
      surroundings: ['unsafe'],
      past_help: ['returns'],
      living: ['group'],
      time: ['away'],
    },
    leads: ['residential-collective', 'ambulatory-housing'],
    because: ['unsafe', 'returns', 'group', 'away'],
  },
  {
    who: 'C lives in the street, takes opioids and wants fewer risks',
    answers: { wish: ['use-safer'], housing: ['none'], what: ['opioids'], time: ['sometimes'] },
    leads: ['harm-reduction', 'ambulatory-housing'],
    notices: ['opioids', 'shelter'],
    because: ['use-safer'],
  },
  {
    who: 'D comes out of a residential centre, wants a place of their own, and once had a seizure',
    answers: {
      wish: ['stay-stopped'],
      housing: ['precarious'],
      past_help: ['had-a-stay'],
      living: ['own'],
      time: ['away'],
      what: ['alcohol-daily'],
      past_withdrawal: ['seizure-or-delirium'],
    },
    leads: ['residential-individual', 'ambulatory-housing'],
    notices: ['withdrawal-alcohol', 'medical-first'],
  },
  {
    who: 'E is ill and has nowhere to sleep',
    answers: { wish: ['stop'], housing: ['none'], health: ['serious-illness'] },
    leads: ['ambulatory-housing'],
    notices: ['illness', 'shelter'],
  },
  {
    who: 'F leaves prison, wants to stop and has time',
    answers: { wish: ['stop'], housing: ['leaving'], time: ['away'] },
    leads: ['ambulatory-housing', 'residential-collective', 'residential-individual'],
  },
  {
    who: 'G stays with friends and does not know what they want',
    answers: { wish: ['unsure'], housing: ['precarious'] },
    leads: ['ambulatory-housing', 'harm-reduction'],
  },
];

describe('the table of leads', () => {
  for (const { who, answers, leads, notices = [], because } of CASES)
    it(who, () => {
      const outcome = evaluate(orientation, { danger: ['none'], ...answers });
      assert.deepEqual(outcome.stop, []);
      assert.deepEqual(
        outcome.leads.map(({ lead }) => lead),
        leads,
      );
      assert.deepEqual(
        outcome.notices.map(({ id }) => id),
        notices,
      );
      assert.equal(outcome.leads.length + outcome.others.length, 5);
      if (because)
        assert.deepEqual(
          outcome.leads[0]?.because.map(({ option }) => option.id),
          because,
        );
    });

  it('H thinks of suicide: nothing but the numbers for it', () => {
    const { stop } = evaluate(orientation, { danger: ['suicide'], wish: ['stop'] });
    assert.deepEqual(
      stop.map(({ id, situations }) => [id, situations]),
      [['suicide', ['suicide', 'emergency']]],
    );
  });

  it('leads somewhere without a single answer', () => {
    const { leads, notices, asks } = evaluate(orientation, {});
    assert.deepEqual(
      leads.map(({ lead, because }) => [lead, because]),
      [['ambulatory', []]],
    );
    assert.deepEqual([notices, asks], [[], []]);
  });

  it('says which answers would change the first lead', () => {
    const told = changes(orientation, { wish: ['stop'], living: ['group'], time: ['away'] });
    const firsts = new Map(told.map(({ question, option, first }) => [`${question.id}=${option.id}`, first]));
    assert.equal(firsts.get('living=home'), 'ambulatory');
    assert.equal(firsts.get('living=own'), 'residential-individual');
    assert.equal(firsts.get('wish=use-safer'), 'harm-reduction');
    assert.equal(firsts.get('time=weekly'), 'ambulatory');
    assert.equal(firsts.has('living=group'), false);
  });

  it('asks a place what the person’s needs give rise to', () => {
    const { asks } = evaluate(orientation, { needs: ['pet', 'anonymous'], what: ['opioids'] });
    assert.deepEqual(
      asks.map(({ id }) => id),
      ['pet', 'anonymous', 'substitution'],
    );
  });
});
