import { assert } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import { LatePart } from '../../../src/core/loading/late-part.js';
import { fetchedOnce, PieceError } from '../../../src/core/loading/piece.js';
import { define } from '../../../src/core/element/define.js';
import { until } from '../../helpers/until.js';

/** How often an import was asked for before, and what it answers in turn: a value, a failure, or nothing. */
function server<T>(...answers: (T | Error | undefined)[]): {
  load: (before: number) => Promise<T>;
  asked: number[];
} {
  const asked: number[] = [];
  return {
    asked,
    load(before) {
      asked.push(before);
      const answer = answers.shift();
      if (answer instanceof Error) return Promise.reject(answer);
      return answer === undefined ? new Promise(() => undefined) : Promise.resolve(answer);
    },
  };
}

const gone = new Error('Failed to fetch late.js');

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('a file of the library that is fetched late', () => {
  it('is asked for once, however many wait for it', async () => {
    const { load, asked } = server('code');
    const fetchCode = fetchedOnce(load);
    assert.deepEqual(await Promise.all([fetchCode(), fetchCode()]), ['code', 'code']);
    assert.equal(await fetchCode(), 'code');
    assert.deepEqual(asked, [0]);
  });

  it('is asked for once more, under another address, before anybody is told', async () => {
    const { load, asked } = server<string>(gone, 'code');
    assert.equal(await fetchedOnce(load, 1000, 1)(), 'code');
    assert.deepEqual(asked, [0, 1]);
  });

  it('is asked for anew by each call after a failure', async () => {
    const { load, asked } = server<string>(gone, gone, gone, 'code');
    const fetchCode = fetchedOnce(load, 1000, 1);
    const error = await failure(fetchCode());
    assert.instanceOf(error, PieceError);
    assert.include(error.detail, 'late.js');
    assert.equal(await fetchCode(), 'code');
    assert.deepEqual(asked, [0, 1, 2, 3]);
  });

  it('counts as failed when it does not answer, and is then asked for under another address', async () => {
    const { load, asked } = server<string>(undefined, 'code');
    const fetchCode = fetchedOnce(load, 30, 1);
    assert.include(((await failure(fetchCode())) as PieceError).detail, '30 ms');
    assert.equal(await fetchCode(), 'code');
    assert.deepEqual(asked, [0, 1]);
  });

  it('is kept when it comes after its time', async () => {
    let answer: (code: string) => void = () => undefined;
    let asked = 0;
    const fetchCode = fetchedOnce(
      () => {
        asked += 1;
        return new Promise<string>((resolve) => (answer = resolve));
      },
      30,
      1,
    );
    await failure(fetchCode());
    answer('code');
    await Promise.resolve();
    await Promise.resolve();
    assert.equal(await fetchCode(), 'code');
    assert.equal(asked, 1);
  });
});

class Host extends LitElement {
  static override styles = css`
    p {
      color: rgb(1, 2, 3);
    }
  `;
  protected override render(): unknown {
    return html`<p>host</p>
      <b>part</b>
      <i>other</i>`;
  }
}
define('test-late-host', Host);

describe('a part of an element that is fetched late', () => {
  const host = new Host();
  const told: string[] = [];
  const report = (code: string): void => void told.push(code);

  before(async () => {
    document.body.append(host);
    await host.updateComplete;
  });
  after(() => host.remove());

  it('brings its styles, beside those that are there', async () => {
    const bold = css`
      b {
        color: rgb(4, 5, 6);
      }
    `;
    const italic = css`
      i {
        color: rgb(7, 8, 9);
      }
    `;
    await new LatePart(host, () => Promise.resolve(bold), { report, styles: (part) => [part] }).fetch();
    await new LatePart(host, () => Promise.resolve(italic), { report, styles: (part) => [part] }).fetch();
    const colours = ['p', 'b', 'i'].map((selector) => {
      const element = host.renderRoot.querySelector(selector);
      return element && getComputedStyle(element).color;
    });
    assert.deepEqual(colours, ['rgb(1, 2, 3)', 'rgb(4, 5, 6)', 'rgb(7, 8, 9)']);
  });

  it('is told as a file of the library when it fails, and is there after another try', async () => {
    const { load } = server<string>(gone, gone, 'code');
    const part = new LatePart(host, fetchedOnce(load, 1000, 1), { report });
    assert.isUndefined(await part.fetch());
    assert.deepEqual([part.state, part.failures], ['failed', 1]);
    assert.deepEqual(told, ['strings-unreachable']);
    void part.fetch();
    assert.equal(part.state, 'waiting');
    await until(() => part.state === 'here', 'the part');
    assert.equal(part.part, 'code');
  });
});
