import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { doctor } from '../../../src/publish/commands/doctor.js';
import { NOW, type Workplace } from '../folder.js';
import { host, published, type Host } from './host.js';
import { wordsIn } from '../../../src/publish/words/words.js';

let place: Workplace;
let online: Host;

before(async () => {
  place = await published();
  online = await host(place.at('site'));
});
after(async () => {
  await online?.close();
  place?.remove();
});

describe('the command doctor', () => {
  it('ends with 2 where it is used wrongly, and says how to write it', async () => {
    for (const [argv, says] of [
      [['doctor'], /passerelle doctor https:/],
      [['doctor', 'www.example.org'], /"www\.example\.org"|« www\.example\.org »/],
      [['doctor', online.address, 'page.html'], /page\.html/],
      [['doctor', online.address, '--sites', 'list.txt'], /--sites/],
      [['doctor', online.address, '--key', 'abc'], /abc/],
      [['doctor', online.address, '--format', 'xml'], /--format xml/],
    ] as const) {
      const { code, err } = await place.cli(...argv);
      assert.equal(code, 2, argv.join(' '));
      assert.match(err.join('\n'), says);
    }
  });

  it('says a line for each finding, what it read, and how many there are', async () => {
    const { code, out } = await place.cli('doctor', online.address);
    assert.equal(code, 0, out.join('\n'));
    assert.equal(out.length, 2);
    assert.match(out[0] ?? '', / 3 .*2026-11-20.* 0\.2\.0/);
  });

  it('tells once what many files have in common, errors first', async () => {
    online.fault = (_, { headers }) => {
      delete headers['access-control-allow-origin'];
      delete headers['cache-control'];
    };
    const { code, out } = await place.cli('doctor', online.address);
    online.fault = () => undefined;
    assert.equal(code, 1);
    const kinds = out.filter((line) => line.startsWith('http'));
    assert.equal(kinds.filter((line) => line.includes(' cors_missing ')).length, 1);
    assert.match(kinds[0] ?? '', / error cors_missing /);
    assert.ok(kinds.length < 5, out.join('\n'));
    assert.match(out[1] ?? '', /^ {2}The same at \d+ more addresses: http/);
  });

  it('speaks French', async () => {
    online.fault = (path, given) => {
      if (path === 'feed.json') given.status = 404;
    };
    const lines: string[] = [];
    const io = { out: (line: string) => void lines.push(line), err: () => undefined, words: wordsIn('fr') };
    await doctor(online.address, undefined, { format: 'text', now: NOW }, io);
    online.fault = () => undefined;
    assert.equal(
      lines[0],
      `${online.address}feed.json erreur missing Le fichier n’est pas là (404). Déposez tout le dossier que build a écrit, fichiers cachés compris.`,
    );
    assert.equal(lines.at(-1), 'erreurs : 1, avertissements : 0');
  });

  it('shows nothing of what a server sends that would move the cursor', async () => {
    online.fault = (path, { headers }) => {
      if (path === 'feed.json') headers['access-control-allow-origin'] = 'https://\u009B2J.example';
    };
    const { out } = await place.cli('doctor', online.address);
    online.fault = () => undefined;
    assert.match(out.join('\n'), /\\u009b2J/);
    assert.ok(!out.join('').includes('\u009B'));
  });
});
