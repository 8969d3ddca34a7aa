import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, deflateSync } from 'node:zlib';
import { isAnswer, textOf } from '../../../src/publish/doctor/answer.js';
import { asking } from '../../../src/publish/doctor/ask.js';

const ZEROS = Buffer.alloc(1_000_000);
let server: Server;
let origin = '';

before(async () => {
  server = createServer((request, response) => {
    const { url = '', headers } = request;
    if (url === '/echo')
      response.end(JSON.stringify([request.method, headers.origin, headers['accept-encoding']]));
    else if (url === '/large') response.end(ZEROS);
    else if (url === '/bomb') response.setHeader('content-encoding', 'br').end(brotliCompressSync(ZEROS));
    else if (url === '/deflated') response.setHeader('content-encoding', 'deflate').end(deflateSync('text'));
    else if (url === '/odd') response.setHeader('content-encoding', 'zstd').end('text');
    else if (url === '/half') response.writeHead(200, { 'content-length': '100' }).write('half');
    else if (url === '/cut') {
      response.writeHead(200, { 'content-length': '100' }).write('half');
      setTimeout(() => response.destroy(), 50);
    } else if (url === '/file') response.writeHead(302, { location: 'file:///etc/hostname' }).end();
    else if (url === '/odd-way') response.writeHead(302, { location: 'http://' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
after(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve));
});

const ask = asking({ patience: 300 });

describe('asking a server', () => {
  it('is done as a browser of another site does', async () => {
    const given = await ask(`${origin}/echo`);
    assert.ok(isAnswer(given));
    assert.deepEqual(JSON.parse(textOf(given)), ['GET', 'https://passerelle-doctor.example', 'br, gzip']);
  });

  it('takes what is compressed in a way that browsers read', async () => {
    const given = await ask(`${origin}/deflated`);
    assert.ok(isAnswer(given));
    assert.equal(textOf(given), 'text');
  });

  for (const [path, reason] of [
    ['/large', 'too-large'],
    ['/bomb', 'too-large'],
    ['/odd', 'broken'],
    ['/half', 'slow'],
    ['/cut', 'broken'],
    ['/silent', 'slow'],
    ['/file', 'redirects'],
    ['/odd-way', 'broken'],
  ] as const)
    it(`ends, and says why, at ${path}`, async () => {
      const given = await ask(origin + path, { most: 10_000 });
      assert.ok(!isAnswer(given));
      assert.equal(given.reason, reason);
    });

  it('never rejects', async () => {
    const given = await ask('no address');
    assert.ok(!isAnswer(given));
    assert.equal(given.reason, 'broken');
  });
});
