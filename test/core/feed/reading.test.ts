import { assert } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from '../../../src/core/feed/feed.js';
import { Reading, SLOW_AFTER } from '../../../src/core/feed/reading.js';
import { shorten } from '../../helpers/surroundings.js';

/** A host that counts how often it is asked to draw. */
class Host implements ReactiveControllerHost {
  drawings = 0;
  readonly updateComplete = Promise.resolve(true);
  private readonly controllers: ReactiveController[] = [];
  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }
  removeController(): void {
    throw new Error('nothing takes a controller away');
  }
  requestUpdate(): void {
    this.drawings += 1;
  }
  disconnect(): void {
    for (const each of this.controllers) each.hostDisconnected?.();
  }
}

/** Answers that the test gives when it wants, by what was asked. */
class Answers {
  readonly asked: string[] = [];
  private readonly pending = new Map<
    string,
    { resolve: (value: string) => void; reject: (why: unknown) => void }
  >();
  readonly read = (what: string): Promise<string> => {
    this.asked.push(what);
    return new Promise((resolve, reject) => this.pending.set(what, { resolve, reject }));
  };
  async give(what: string, value = what.toUpperCase()): Promise<void> {
    this.pending.get(what)?.resolve(value);
    await new Promise((resolve) => setTimeout(resolve));
  }
  async fail(what: string): Promise<void> {
    this.pending.get(what)?.reject(new FeedError('feed-unreachable', what));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

describe('what is read of a feed', () => {
  let host: Host;
  let answers: Answers;
  let reading: Reading<[string], string>;

  beforeEach(() => {
    host = new Host();
    answers = new Answers();
    reading = new Reading(host, answers.read);
  });

  it('is asked for once, however often the element is drawn', async () => {
    reading.follow(['a']);
    reading.follow(['a']);
    assert.isFalse(reading.settled);
    await answers.give('a');
    reading.follow(['a']);
    assert.deepEqual(answers.asked, ['a']);
    assert.equal(reading.value, 'A');
    assert.isTrue(reading.settled);
    assert.isAbove(host.drawings, 0);
  });

  it('is the last thing asked for, in whatever order answers come', async () => {
    reading.follow(['a']);
    reading.follow(['b']);
    await answers.give('b');
    await answers.give('a');
    assert.equal(reading.value, 'B');
    reading.follow(['a']);
    reading.follow(['b']);
    await answers.fail('a');
    assert.isUndefined(reading.failure);
  });

  it('stays while the next is read only where that is wanted', async () => {
    reading.follow(['a']);
    await answers.give('a');
    reading.follow(['b'], true);
    assert.equal(reading.value, 'A');
    assert.isTrue(reading.settled);
    reading.follow(['c']);
    assert.isUndefined(reading.value);
    assert.isFalse(reading.settled);
  });

  it('is forgotten when there is nothing to read any more', async () => {
    reading.follow(['a']);
    await answers.give('a');
    reading.follow(undefined);
    assert.isUndefined(reading.value);
    assert.isFalse(reading.settled);
  });

  it('is asked for again after a failure, and only then', async () => {
    reading.follow(['a']);
    reading.retry();
    reading.follow(['a']);
    assert.deepEqual(answers.asked, ['a']);
    await answers.fail('a');
    assert.equal(reading.failure?.detail, 'a');
    assert.isTrue(reading.settled);
    reading.retry();
    reading.follow(['a']);
    await answers.give('a');
    assert.deepEqual(answers.asked, ['a', 'a']);
    assert.equal(reading.value, 'A');
    assert.isUndefined(reading.failure);
  });

  it('comes to nothing once the element has left the page, and is asked for when it is back', async () => {
    reading.follow(['a']);
    host.disconnect();
    await answers.give('a');
    assert.isUndefined(reading.value);
    reading.follow(['a']);
    await answers.give('a');
    assert.equal(reading.value, 'A');
  });

  it('is told to be slow after a while, and no longer once it is there', async () => {
    const restore = shorten(SLOW_AFTER);
    try {
      reading.follow(['a']);
      await new Promise((resolve) => setTimeout(resolve, 50));
      assert.isTrue(reading.slow);
      await answers.give('a');
      assert.isFalse(reading.slow);
    } finally {
      restore();
    }
  });
});
