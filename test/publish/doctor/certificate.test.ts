import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { workplace } from '../folder.js';
import { examined } from './host.js';

const place = workplace();
after(() => place.remove());

const openssl = (() => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe('a folder behind a certificate', { skip: openssl ? false : 'no openssl on this machine' }, () => {
  it('is refused where nobody trusted signed it, and read where somebody did', async () => {
    const [key, cert] = [place.at('tls.key'), place.at('tls.pem')];
    const args = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout ${key} -out ${cert}`;
    execFileSync('openssl', args.split(' '), { stdio: 'ignore' });
    const server = createServer(
      { key: readFileSync(key), cert: readFileSync(cert) },
      (_request, response) => void response.writeHead(404).end(),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const address = `https://localhost:${String(port)}/passerelle/`;
    const refused = await examined(address);
    assert.deepEqual(refused.codes, ['no_answer_certificate']);
    assert.match(refused.told[0]?.message ?? '', /SELF_SIGNED/);
    assert.deepEqual((await examined(address, undefined, { ca: readFileSync(cert, 'utf8') })).codes, [
      'missing',
    ]);
    const named = await examined(address.replace('localhost', '127.0.0.1'), undefined, {
      ca: readFileSync(cert, 'utf8'),
    });
    assert.match(named.told[0]?.message ?? '', /ALTNAME/);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});
