import { assert } from '@open-wc/testing';
import { fetchOwn } from '../../../src/core/loading/own-file.js';

const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

describe('a file of the library', () => {
  it('is asked for once when it comes', async () => {
    let asked = 0;
    const faults: unknown[] = [];
    const value = await fetchOwn(
      () => Promise.resolve(++asked),
      (reason) => void faults.push(reason),
      { limit: 20, pauses: [5, 5] },
    );
    await wait(60);
    assert.deepEqual([value, asked, faults.length], [1, 1, 0]);
  });

  it('that is missing is asked for again, with pauses that grow, and then no more', async () => {
    const at: number[] = [];
    const faults: unknown[] = [];
    void fetchOwn(
      () => {
        at.push(performance.now());
        return Promise.reject(new Error('404'));
      },
      (reason) => void faults.push(reason),
      { limit: 1000, pauses: [20, 80, 320] },
    );
    await wait(1000);
    const pauses = at.slice(1).map((time, index) => time - (at[index] ?? 0));
    assert.lengthOf(at, 4);
    assert.isTrue(
      pauses.every((pause, index) => pause >= [20, 80, 320][index]! - 2),
      pauses.join(),
    );
    assert.lengthOf(faults, 4);
  });

  it('that never answers is told of after its time, and asked for again', async () => {
    let asked = 0;
    const faults: string[] = [];
    const value = await fetchOwn(
      (before) => (++asked === 1 ? new Promise<number>(() => undefined) : Promise.resolve(before)),
      (reason) => void faults.push(String(reason)),
      { limit: 20, pauses: [5] },
    );
    assert.equal(value, 1);
    assert.lengthOf(faults, 1);
    assert.match(faults[0] ?? '', /no answer/);
  });

  it('that comes after its time is taken all the same', async () => {
    let answer: (value: string) => void = () => undefined;
    const value = fetchOwn(
      () => new Promise<string>((resolve) => (answer = resolve)),
      () => undefined,
      { limit: 5, pauses: [] },
    );
    await wait(30);
    answer('late');
    assert.equal(await value, 'late');
  });
});
