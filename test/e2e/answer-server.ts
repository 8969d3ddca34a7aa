import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** What a server answers to a message, by the last part of the address that takes it. */
export type Answers = Readonly<Record<string, (response: ServerResponse) => void>>;

/** A server on a port of this machine that takes messages and answers to each as its address says. */
export interface AnswerServer {
  readonly origin: string;
  /** Method and path of each request, preflights left out, in order. */
  readonly asked: readonly string[];
  /** Paths of the messages of which the end of the answer was not awaited. */
  readonly cut: ReadonlySet<string>;
  close(): Promise<void>;
}

/** What a person reads once their message is there. */
export const THANKS = 'L’équipe a bien reçu votre message.';

function plain(type: string, body: string | Buffer, more: Readonly<Record<string, string>> = {}) {
  return (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': type, ...more });
    response.end(body);
  };
}

const status = (code: number, location?: string) => (response: ServerResponse) => {
  response.writeHead(code, location === undefined ? {} : { location });
  response.end();
};

const html = (body: string, type = 'text/html; charset=utf-8') =>
  plain(
    type,
    `<!doctype html><html lang="fr"><head><title>Contact</title></head><body>${body}</body></html>`,
  );

const JSON_TYPE = 'application/json; charset=utf-8';
const RECEIVED = '{"received":true}';
const FORM = `<form method="post"><p class="error">Cochez la case.</p><textarea name="message"></textarea></form>`;

/** Writes until nobody listens any more. */
function endless(start: string, piece: string, pause: number) {
  return (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': JSON_TYPE });
    response.write(start);
    const timer = setInterval(() => response.write(piece), pause);
    response.on('close', () => clearInterval(timer));
  };
}

/** Answers that prove that a message is there, to whoever reads JSON. */
export const JSON_PROOF: Answers = {
  received: plain(JSON_TYPE, RECEIVED),
  'received-202': (response) => {
    response.writeHead(202, { 'content-type': 'application/json' });
    response.end(RECEIVED);
  },
  'received-zipped': plain(JSON_TYPE, gzipSync(RECEIVED), { 'content-encoding': 'gzip' }),
  'mail-sent': plain(JSON_TYPE, '{"contact_form_id":7,"status":"mail_sent","invalid_fields":[]}'),
  sid: plain(JSON_TYPE, '{"sid":"6d95afe9-18d1-4a7d-a1bf-fd38c58c7733"}'),
  problem: plain('application/vnd.site+json', RECEIVED),
};

/** Answers by which a site says no. */
export const REFUSALS: Answers = {
  'bad-request': status(400),
  forbidden: status(403),
  missing: status(404),
  broken: status(500),
  'validation-failed': plain(JSON_TYPE, '{"contact_form_id":7,"status":"validation_failed"}'),
  errors: plain(JSON_TYPE, '{"errors":["message"]}'),
};

/** Answers that prove nothing, to whoever reads JSON. */
export const JSON_DOUBT: Answers = {
  zero: plain('text/html', '0'),
  'zero-as-json': plain(JSON_TYPE, '0'),
  empty: plain('text/html', ''),
  'empty-as-json': plain(JSON_TYPE, ''),
  'no-content': status(204),
  'reset-content': status(205),
  'not-modified': status(304),
  'no-type': (response) => response.end(RECEIVED),
  'five-megabytes': plain(JSON_TYPE, `{"received":true,"log":"${'x'.repeat(5 * 1024 * 1024)}"}`),
  endless: endless('{"received":true,"log":"', 'x'.repeat(65_536), 1),
  drip: endless('{"received":true', ' ', 500),
  silent: () => undefined,
  'page-as-json': plain(JSON_TYPE, `<!doctype html><p>${RECEIVED}</p>`),
  'json-as-page': plain('text/html', RECEIVED),
  'json-as-text': plain('text/plain', RECEIVED),
  'json-as-script': plain('application/javascript', RECEIVED),
  'with-mark': plain(JSON_TYPE, `\ufeff${RECEIVED}`),
  'in-utf-16': plain('application/json; charset=utf-16le', Buffer.from(RECEIVED, 'utf16le')),
  'warning-first': plain(JSON_TYPE, `<b>Warning</b>: mail(): failed ${RECEIVED}`),
  twice: plain(JSON_TYPE, '{"status":"mail_failed","status":"mail_sent"}'),
  garbage: plain(JSON_TYPE, 'no gzip at all', { 'content-encoding': 'gzip' }),
  'half-zipped': plain(JSON_TYPE, gzipSync(RECEIVED).subarray(0, 12), { 'content-encoding': 'gzip' }),
  'broken-off': (response) => {
    response.writeHead(200, { 'content-type': JSON_TYPE, 'content-length': '400' });
    response.write(RECEIVED);
    setTimeout(() => response.destroy(), 50);
  },
  'hung-up': (response) => response.destroy(),
  'no-mail': plain('text/plain', 'Error: mail not sent'),
  page: html(`<p>${THANKS}</p>`),
  gateway: status(502),
  'late-gateway': status(504),
};

/** Redirects within the site: with no address agreed on, none of them is followed. */
export const REDIRECTS: Answers = Object.fromEntries([
  ...[301, 302, 303, 307, 308].map((code) => [
    `to-received-${String(code)}`,
    status(code, '/landed/received'),
  ]),
  ['loop', status(302, 'loop')],
  ['loop-with-message', status(307, 'loop-with-message')],
  ['to-nowhere', status(302)],
]) as Answers;

/** Redirects to another site: none of them takes the message along, whatever was agreed on. */
export function leaving(third: string): Answers {
  return Object.fromEntries(
    [301, 302, 303, 307, 308].map((code) => [`away-${String(code)}`, status(code, `${third}/landed/thanks`)]),
  );
}

/** Pages that show the agreed words. */
export const PAGE_PROOF: Answers = {
  page: html(`<h1>Merci</h1><p>${THANKS}</p>`),
  'page-plain': plain('text/plain; charset=utf-8', THANKS),
  'page-apart': html(`<p>L&rsquo;équipe a\n<strong>bien</strong>&nbsp;reçu votre <em>mes</em>sage.</p>`),
  'page-latin': plain(
    'text/html; charset=iso-8859-1',
    Buffer.from(`<p>L'équipe a bien reçu votre message.</p>`, 'latin1'),
  ),
  'page-names-latin': plain(
    'text/html',
    Buffer.from(`<meta charset="iso-8859-1"><p>L'équipe a bien reçu votre message.</p>`, 'latin1'),
  ),
  'page-with-search': html(`<form><input name="s"></form><p>${THANKS}</p>`),
};

/** Pages that do not show the agreed words, or show them whatever has happened. */
export const PAGE_DOUBT: Answers = {
  captcha: html('<form><p>Recopiez les lettres.</p><input name="captcha"></form>'),
  form: html(FORM),
  'php-warning': html('<b>Warning</b>: mail(): Failed to connect to mailserver'),
  'zero-page': html('0'),
  comment: html(`<!-- ${THANKS} -->`),
  script: html(`<script>const thanks = ${JSON.stringify(THANKS)}; fetch('/ran');</script>`),
  'script-data': html(`<script type="text/template"><p>${THANKS}</p></script>`),
  style: html(`<style>p::after { content: "${THANKS}" }</style>`),
  template: html(`<template><p>${THANKS}</p></template>`),
  noscript: html(`<noscript><p>${THANKS}</p></noscript>`),
  attribute: html(
    `<p data-success="${THANKS}" title="${THANKS}"><img src="/ran" alt="${THANKS}" onerror="fetch('/ran')"></p>`,
  ),
  'hidden-field': html(`<form><input type="hidden" name="success" value="${THANKS}"></form>`),
  'text-area': html(`<textarea name="x">${THANKS}</textarea>`),
  option: html(`<select><option>${THANKS}</option></select>`),
  hidden: html(`<p hidden>${THANKS}</p>`),
  'hidden-around': html(`<div style="color: red; display:none"><section><p>${THANKS}</p></section></div>`),
  'hidden-by-class': html(`<div class="alert d-none">${THANKS}</div>`),
  'head-only': plain('text/html', `<!doctype html><title>${THANKS}</title><p>Contact</p>`),
  'closed-dialog': html(`<dialog>${THANKS}</dialog>`),
  'form-again': html(`<p>${THANKS}</p>${FORM}`),
  'next-step': html(`<p>${THANKS}</p><form><input type="hidden" name="message" value="Bonjour"></form>`),
  'not-whole': html('<p>L’équipe a bien reçu</p><p>rien. Votre message.</p>'),
  'page-as-picture': html(`<p>${THANKS}</p>`, 'image/svg+xml'),
  'long-page': html(`<p>${THANKS}</p>${'<p>…</p>'.repeat(600_000)}`),
  'empty-page': html(''),
  'json-to-form': plain(JSON_TYPE, JSON.stringify({ message: THANKS })),
  'redirect-to-thanks': status(303, '/landed/thanks'),
  'slash-added': status(301, 'slash-added/'),
};

/** Redirects to the agreed address, `/landed/thanks`. */
export const ADDRESS_PROOF: Answers = {
  'thanks-301': status(301, '/landed/thanks'),
  'thanks-302': status(302, '/landed/thanks?from=form#top'),
  'thanks-303': status(303, '/landed/thanks/'),
  'thanks-307': status(307, '/landed/thanks'),
  'thanks-after-two': status(303, '/landed/on'),
};

/** Redirects that lead elsewhere, and answers without one. */
export const ADDRESS_DOUBT: Answers = {
  stays: html(`<p>/landed/thanks</p>`),
  'slash-added': status(301, 'slash-added/'),
  'to-like': status(303, '/landed/thanks-not'),
  'to-form': status(303, '/landed/form?next=/landed/thanks'),
  'to-missing': status(303, '/landed/thanks/missing'),
  loop: status(303, 'loop'),
};

/** Where redirects lead. */
function land(path: string, response: ServerResponse): void {
  if (path === '/landed/on') status(302, '/landed/thanks')(response);
  else if (path === '/landed/received') JSON_PROOF['received']?.(response);
  else if (path.endsWith('/missing')) status(404)(response);
  else html(`<p>${THANKS}</p>`)(response);
}

function pathOf({ url }: IncomingMessage): string {
  return new URL(url ?? '/', 'http://localhost').pathname;
}

/**
 * @param answers how it answers to what is posted to `/take/NAME`; a GET there shows the form
 * @param own pages and files of the site itself, by path
 */
export async function serveAnswers(
  answers: () => Answers,
  own: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>> = {},
): Promise<AnswerServer> {
  const asked: string[] = [];
  const cut = new Set<string>();
  const server = createServer((request, response) => {
    const path = pathOf(request);
    const { origin } = request.headers;
    if (origin) {
      response.setHeader('access-control-allow-origin', origin);
      response.setHeader('access-control-allow-headers', '*, content-type');
    }
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    if (own[path]) {
      own[path](response, request);
      return;
    }
    asked.push(`${request.method ?? ''} ${path}`);
    response.on('close', () => {
      if (!response.writableFinished) cut.add(path);
    });
    request.resume().on('end', () => {
      const answer = request.method === 'POST' ? answers()[path.slice('/take/'.length)] : undefined;
      if (answer && path.startsWith('/take/')) answer(response);
      else if (path.startsWith('/landed/')) land(path, response);
      else html(`<p>${THANKS}</p>${FORM}`)(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    asked,
    cut,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
