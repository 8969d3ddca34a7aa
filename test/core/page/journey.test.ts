import { assert } from '@open-wc/testing';
import { journey, type Command } from '../../../src/core/page/journey.js';

let heard: Command[];
let leave: (() => void)[];

const hear = (command: Command): void => void heard.push(command);

function toList(...kinds: string[]): Command {
  return { type: 'show-facilities', facilities: { kinds } };
}

function toForm(facility: string): Command {
  return { type: 'write-to', facility };
}

describe('what the page has', () => {
  it('is known as long as it is there, and for which facility', () => {
    const leaveOne = journey.join('contact', 'quai');
    assert.isTrue(journey.has('contact'));
    assert.isTrue(journey.has('contact', 'quai'));
    assert.isFalse(journey.has('contact', 'verger'));
    assert.isFalse(journey.has('finder'));
    const leaveAny = journey.join('contact');
    assert.isTrue(journey.has('contact', 'verger'));
    leaveAny();
    leaveOne();
    assert.isFalse(journey.has('contact'));
  });
});

describe('what one widget asks of another', () => {
  beforeEach(() => {
    heard = [];
    leave = [];
  });

  afterEach(() => {
    leave.forEach((stop) => stop());
    journey.clear();
  });

  it('is done once by each widget that does it, however equal the same was before', () => {
    leave = [journey.listen('write-to', hear), journey.listen('write-to', hear)];
    journey.ask(toForm('quai'));
    assert.deepEqual(heard, [toForm('quai'), toForm('quai')]);
    journey.ask(toForm('quai'));
    assert.lengthOf(heard, 4);
  });

  it('is heard by nobody who does something else', () => {
    leave = [journey.listen('show-facilities', hear)];
    journey.ask(toForm('quai'));
    assert.deepEqual(heard, []);
  });

  it('waits for a widget that is on its way: the last of each kind, which is done once', () => {
    journey.ask(toList('csapa'));
    journey.ask(toForm('quai'));
    journey.ask(toList('ctr'));
    leave = [journey.listen('show-facilities', hear)];
    assert.deepEqual(heard, [toList('ctr')]);
    leave.push(journey.listen('show-facilities', hear));
    assert.lengthOf(heard, 1);
    leave.push(journey.listen('write-to', hear));
    assert.deepEqual(heard, [toList('ctr'), toForm('quai')]);
  });

  it('does not wait once somebody has done it', () => {
    journey.listen('show-facilities', hear)();
    const stop = journey.listen('show-facilities', hear);
    journey.ask(toList('csapa'));
    stop();
    leave = [journey.listen('show-facilities', hear)];
    assert.deepEqual(heard, [toList('csapa')]);
  });

  it('is forgotten with the choices while it waits', () => {
    journey.ask(toList('csapa'));
    journey.clear();
    leave = [journey.listen('show-facilities', hear)];
    assert.deepEqual(heard, []);
  });

  it('is no choice: whoever follows the choices is told nothing, and no choice asks for anything', () => {
    let told = 0;
    leave = [journey.follow(() => (told += 1)), journey.listen('write-to', hear)];
    journey.ask(toForm('quai'));
    assert.equal(told, 0);
    assert.deepEqual(journey.choices, {});
    journey.choose({ facility: 'quai' });
    assert.equal(told, 1);
    assert.lengthOf(heard, 1);
  });

  it('reaches the others when one cannot do it, which is told', async () => {
    const { onerror } = window;
    const told = new Promise((resolve) => {
      window.onerror = (_event, _source, _line, _column, error) => {
        resolve(error);
        return true;
      };
    });
    const failure = new Error('no');
    leave = [
      journey.listen('write-to', () => {
        throw failure;
      }),
      journey.listen('write-to', hear),
    ];
    journey.ask(toForm('quai'));
    assert.deepEqual(heard, [toForm('quai')]);
    assert.equal(await told, failure);
    window.onerror = onerror;
  });
});
