import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NOT_TOLD } from '../../src/publish/statement/traffic.js';

/** A message as a server took it. */
export interface Taken {
  readonly path: string;
  /** Media type, without its parameters. */
  readonly type: string;
  /** Names of the headers that say who sends it, among those that could. */
  readonly telling: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What a server answers to whom, on a port of this machine that is not the page's: another origin. */
export interface ContactServer {
  readonly origin: string;
  /** Address that takes messages. */
  readonly action: string;
  /** Whatever reached it, taken or refused, in order. */
  readonly taken: readonly Taken[];
  /** How it answers from now on. */
  answer: string;
  close(): Promise<void>;
}

type Fields = Readonly<Record<string, unknown>>;

interface Answered {
  readonly status: number;
  readonly type?: string;
  readonly body?: string;
  readonly location?: string;
  /** False when the answer does not let other origins read it. */
  readonly open?: boolean;
}

interface Kind {
  readonly path: string;
  readonly first: string;
  /** Undefined: never answers. */
  answer(said: string, type: string, fields: Fields): Answered | undefined;
}

const json = (status: number, value: unknown): Answered => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
});
const page = (status: number, text: string): Answered => ({
  status,
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="fr"><title>${text}</title><p>${text}</p></html>`,
});

/** What every server may do instead of its own. */
function common(said: string): Answered | 'silent' | undefined {
  if (said === 'broken') return page(500, 'Erreur critique');
  if (said === 'silent') return 'silent';
  if (said === 'closed') return { ...json(200, {}), open: false };
  return undefined;
}

/**
 * The endpoint of Contact Form 7 in WordPress, form 7 with `your-message` and `your-contact` compulsory. It takes
 * nothing but multipart, asks for `_wpcf7_unit_tag`, and says with HTTP 200 that it did not send.
 */
const CONTACT_FORM_7: Kind = {
  path: '/wp-json/contact-form-7/v1/contact-forms/7/feedback',
  first: 'mail_sent',
  answer(said, type, fields) {
    const error = (status: number, code: string): Answered =>
      json(status, { code, message: 'Refusé', data: { status } });
    if (type !== 'multipart/form-data') return error(415, 'wpcf7_unsupported_media_type');
    if (!fields['_wpcf7_unit_tag']) return error(400, 'wpcf7_unit_tag_not_found');
    const missing = ['your-message', 'your-contact'].filter((name) => !fields[name]);
    const status = missing.length > 0 ? 'validation_failed' : said;
    return json(200, {
      contact_form_id: 7,
      status,
      message: 'Ce que le formulaire dit',
      posted_data_hash: status === 'mail_sent' ? '0f' : '',
      into: '#wpcf7-f7-o1',
      invalid_fields: missing.map((field) => ({ field, message: 'Obligatoire', idref: null })),
    });
  },
};

/** The endpoint of Drupal's Webform REST: JSON in, `sid` or `error` out. */
const WEBFORM: Kind = {
  path: '/webform_rest/submit',
  first: 'sid',
  answer(said, type, fields) {
    const error = (message: string): Answered => json(400, { error: { message } });
    if (type !== 'application/json') return json(415, { message: 'No route found' });
    if (fields['webform_id'] !== 'contact') return error('Invalid webform_id value.');
    if (!fields['message'])
      return json(400, {
        message: 'Submitted Data contains validation errors.',
        error: { message: 'Obligatoire' },
      });
    // Before its version 4, it said so with 200.
    if (said === 'shut') return json(200, { error: { message: 'This form is closed.' } });
    return json(200, { sid: 'b3e4a1d2-0000-4000-8000-000000000000' });
  },
};

/** A handler as sites without a framework have it: form fields in, a page or a redirection out. */
const PHP: Kind = {
  path: '/contact.php',
  first: 'page',
  answer(said, type, fields) {
    if (type !== 'application/x-www-form-urlencoded') return page(415, 'Type inconnu');
    if (said === 'invalid' || !fields['message'] || !fields['contact'])
      return page(422, 'Il manque un champ');
    if (said === 'captcha') return page(200, 'Recopiez les lettres');
    if (said === 'redirect') return { status: 303, location: '/message-recu.html' };
    if (said === 'elsewhere') return { status: 303, location: '/' };
    return page(200, 'L’équipe a bien reçu votre message.');
  },
};

/** What reads our own JSON. */
const OWN: Kind = {
  path: '/messages',
  first: 'accepted',
  answer(said, type, fields) {
    if (type !== 'application/json' || fields['format'] !== 'passerelle-message/1') return json(415, {});
    if (said === 'page') return page(200, 'Accueil');
    if (said === 'empty') return { status: 202 };
    return json(202, { received: true });
  },
};

async function read(request: IncomingMessage): Promise<Taken> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const full = request.headers['content-type'] ?? '';
  const type = full.split(';')[0] ?? '';
  const fields =
    type === 'application/json'
      ? (JSON.parse(body.toString('utf8')) as Fields)
      : Object.fromEntries(await new Response(body, { headers: { 'content-type': full } }).formData());
  return {
    path: request.url ?? '',
    type,
    telling: NOT_TOLD.filter((name) => name in request.headers),
    fields,
  };
}

function reply(response: ServerResponse, origin: string | undefined, answered: Answered): void {
  const { status, type, body = '', location, open = true } = answered;
  response.writeHead(status, {
    ...(type && { 'content-type': type }),
    ...(location && { location }),
    ...(open && origin && { 'access-control-allow-origin': origin, vary: 'origin' }),
  });
  response.end(body);
}

async function serveKind(kind: Kind): Promise<ContactServer> {
  const taken: Taken[] = [];
  const state = { answer: kind.first };
  const server = createServer((request, response) => {
    void (async (): Promise<void> => {
      const { origin } = request.headers;
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (request.method === 'OPTIONS') {
        const isOpen = state.answer !== 'closed';
        response.writeHead(204, {
          ...(isOpen && {
            'access-control-allow-origin': origin ?? '*',
            'access-control-allow-methods': 'POST',
            'access-control-allow-headers': 'content-type',
          }),
        });
        response.end();
      } else if (request.method === 'GET' && pathname !== kind.path) {
        reply(response, origin, page(200, 'Contact'));
      } else if (request.method !== 'POST' || pathname !== kind.path) {
        reply(response, origin, page(404, 'Introuvable'));
      } else {
        const message = await read(request);
        taken.push(message);
        const answered = common(state.answer) ?? kind.answer(state.answer, message.type, message.fields);
        if (answered && answered !== 'silent') reply(response, origin, answered);
      }
    })().catch(() => reply(response, undefined, page(500, 'Erreur')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    action: origin + kind.path,
    taken,
    get answer(): string {
      return state.answer;
    },
    set answer(said: string) {
      state.answer = said;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const serveContactForm7 = (): Promise<ContactServer> => serveKind(CONTACT_FORM_7);
export const serveWebform = (): Promise<ContactServer> => serveKind(WEBFORM);
export const servePhp = (): Promise<ContactServer> => serveKind(PHP);
export const serveOwn = (): Promise<ContactServer> => serveKind(OWN);
