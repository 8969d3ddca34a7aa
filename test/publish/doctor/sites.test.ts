import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { doctor } from '../../../src/publish/commands/doctor.js';
import { addressesIn } from '../../../src/publish/doctor/sites.js';
import { NOW, type Workplace } from '../folder.js';
import { host, published, type Host } from './host.js';
import { wordsIn } from '../../../src/publish/words/words.js';

let place: Workplace;
let online: Host;
let site: Host;

before(async () => {
  place = await published();
  online = await host(place.at('site'));
  site = await host(place.at('nothing'));
});
after(async () => {
  await online?.close();
  await site?.close();
  place?.remove();
});

const at = (path: string): string => new URL(path, site.address).href;

async function listed(
  list: string,
  format: 'text' | 'json' = 'text',
): Promise<{ code: number; out: string }> {
  const lines: string[] = [];
  const io = {
    out: (line: string) => void lines.push(line),
    err: (line: string) => void lines.push(line),
    words: wordsIn('en'),
  };
  const sites = place.write('list.txt', list);
  const code = await doctor(undefined, undefined, { format, now: NOW, sites }, io);
  return { code, out: lines.join('\n') };
}

describe('doctor --sites', () => {
  it('tells which versions each page shows, and what keeps one from it', async () => {
    const tag = (src: string, more = ''): string =>
      `<!doctype html><html lang="fr"><script type="module" data-passerelle src="${online.address}${src}"${more}></script>`;
    const feed = ` data-feed="${online.address}feed.json"`;
    site.pages.set('/one.html', tag('widgets/v0/loader.js', feed));
    site.pages.set('/two.html', tag('widgets/0.2.0/loader.js'));
    const { code, out } = await listed(
      `# our sites\n${at('/one.html')}\n${at('/two.html')} # the small one\n\n${at('/three.html')}\n`,
    );
    assert.equal(code, 1);
    const [head, one, two, three, ...more] = out.split('\n');
    assert.equal(head, 'page,widgets,feed,issued,fault');
    assert.equal(one, `${at('/one.html')},0.2.0,3,2026-11-20,`);
    assert.equal(two, `${at('/two.html')},0.2.0,,,`);
    assert.match(three ?? '', /three\.html,,,,"?missing: .*404/);
    assert.deepEqual(more, []);
  });

  it('ends with 0 where every page is right, and gives JSON too', async () => {
    const { code, out } = await listed(at('/two.html'), 'json');
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), [
      { page: at('/two.html'), widgets: '0.2.0', feed: '', issued: '', fault: '' },
    ]);
  });

  it('asks once for what the pages share', async () => {
    site.pages.set('/four.html', site.pages.get('/one.html') ?? '');
    const before = online.asked.length;
    await listed(`${at('/one.html')}\n${at('/four.html')}`);
    assert.deepEqual(online.asked.slice(before).sort(), [
      'GET /passerelle/feed.json',
      'GET /passerelle/widgets/v0/loader.js',
    ]);
  });

  it('goes on after a line that is no address', async () => {
    const { out } = await listed(`www.example.org\n${at('/two.html')}`);
    assert.match(out, /www\.example\.org,,,,"?page_address: /);
    assert.match(out, /two\.html,0\.2\.0/);
  });

  it('takes what stands behind # as a comment, but not a part of an address', () => {
    assert.deepEqual(addressesIn('# a\r\nhttps://a.example/#b # c\n  \nhttps://d.example/\n'), [
      'https://a.example/#b',
      'https://d.example/',
    ]);
  });
});
