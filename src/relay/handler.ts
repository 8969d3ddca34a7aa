/** What the relay answers, as a function from Request to Response: it knows neither sockets nor the mail server. */

import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ContactMessage } from '../domain/contact/message.js';
import { readReceived } from '../domain/contact/received.js';
import type { Recipient, RelayConfig } from './config.js';
import { contactPage, listPage, PAGE_STYLES, pagePolicy, SAFE_HEADERS, type PageFiles } from './page.js';
import { RateLimit } from './rate.js';
import { Stamps } from './stamp.js';
import { pageLanguage } from './page-words.js';
import { Proofs } from './proofs.js';

/** Bytes of a message at most: the longest that the form lets through takes half of it in any alphabet. */
const MOST_BYTES = 65_536;
/** Milliseconds: nobody opens the page and writes a message faster. The form waits for it, a program does not. */
const SHORTEST = 3000;
/** Messages at once that wait for that time to pass here, because nothing is known of their page. */
const MOST_HELD = 200;

/** What the handler is given with each request. */
export interface Peer {
  /** Of the visitor; only to limit how much one neighbourhood sends. */
  readonly address: string;
}

interface Env {
  Bindings: Peer;
}

export interface HandlerOptions {
  readonly config: RelayConfig;
  /** What is served with the pages, as it is now. */
  readonly files: () => PageFiles;
  /** Returns once the message is on the disk; throws where it is not. */
  readonly accept: (message: ContactMessage) => Promise<void>;
  /** Is told why a message was not accepted: a code of the system, nothing of the message. */
  readonly refused: (code: string) => void;
  /** Is told of what a program sent by the form that no visitor sees. */
  readonly trapped: () => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Milliseconds in which nobody writes a message; those of this module unless given. */
  readonly shortest?: number;
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** Says that a message is not here, and where to call where that is known. */
function refuse(context: Context, status: 400 | 403 | 404 | 413 | 415 | 429 | 503, to?: Recipient): Response {
  return context.json({ received: false, ...(to && { phone: to.phone }) }, status);
}

const FORMS: readonly string[] = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/** Takes a message: every answer but the last says that it is not here. */
function receiver(options: HandlerOptions, stamps: Stamps, proofs: Proofs) {
  const { config, accept, refused, trapped, now, shortest = SHORTEST } = options;
  const limit = new RateLimit(config.mostPerPrefix, now);
  let held = 0;
  /** Lets the shortest time pass here for a page of another instance; false where too many wait already. */
  const hold = async (): Promise<boolean> => {
    if (held >= MOST_HELD) return false;
    held += 1;
    await new Promise((resolve) => setTimeout(resolve, shortest));
    held -= 1;
    return true;
  };
  return async (context: Context<Env>): Promise<Response> => {
    const { req } = context;
    // Browsers name the page that sends: only the relay's own may.
    const origin = req.header('origin');
    if (origin !== undefined && origin !== config.origin) return refuse(context, 403);
    const type = req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    // Only the form that no visitor sees sends so: see page.ts.
    if (FORMS.includes(type)) trapped();
    if (type !== 'application/json') return refuse(context, 415);
    const stamp = req.query('since') ?? '';
    const age = stamps.age(stamp);
    if (age !== undefined && age < shortest) return refuse(context, 400);
    const message = readReceived(await req.json().catch(() => undefined));
    if (!message) return refuse(context, 400);
    const recipient = config.recipients.find(({ id }) => id === message.facility);
    if (!recipient) return refuse(context, 404);
    if (!limit.take(context.env.address)) return refuse(context, 429, recipient);
    const isTaken = proofs.take(stamp);
    // What is refused is part of the flood as well.
    proofs.count();
    if (!isTaken) return refuse(context, 429, recipient);
    if (age === undefined && !(await hold())) return refuse(context, 429, recipient);
    try {
      await accept(message);
    } catch (error) {
      const { code } = error as { code?: unknown };
      refused(typeof code === 'string' ? code : 'unknown');
      return refuse(context, 503, recipient);
    }
    return context.json({ received: true }, 202);
  };
}

/** The handler of all that visitors reach. */
export function createHandler(options: HandlerOptions): Hono<Env> {
  const { config, files } = options;
  const stamps = new Stamps(options.now);
  const proofs = new Proofs(config.mostWithoutProof, options.now);
  const app = new Hono<Env>();
  const policy = pagePolicy(config.sites);
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(SAFE_HEADERS))
      if (!context.res.headers.has(name)) context.header(name, value);
  });
  app.post(
    '/messages',
    bodyLimit({ maxSize: MOST_BYTES, onError: (context) => refuse(context, 413) }),
    receiver(options, stamps, proofs),
  );
  // Asked for when somebody begins to write; nothing is to be solved as long as nothing floods the relay.
  app.get('/challenge', async (context) => {
    const stamp = context.req.query('since') ?? '';
    return proofs.isFlooded ? context.json(await proofs.challenge(stamp)) : context.body(null, 204);
  });
  app.post(
    '/challenge',
    bodyLimit({ maxSize: MOST_BYTES, onError: (context) => refuse(context, 413) }),
    async (context) => {
      const solved: unknown = await context.req.json().catch(() => undefined);
      const isBelieved = await proofs.believe(context.req.query('since') ?? '', solved);
      return context.body(null, isBelieved ? 204 : 400);
    },
  );

  const languageOf = (context: Context) => pageLanguage(context.req.query('lang'), config.language);
  const page = (context: Context, markup: ReturnType<typeof listPage>, status: 200 | 404 = 200) => {
    context.header('content-security-policy', policy);
    return context.html(markup, status);
  };
  app.get('/to/:id', (context) => {
    const recipient = config.recipients.find(({ id }) => id === context.req.param('id'));
    const language = languageOf(context);
    if (!recipient) return page(context, listPage(config, language, true), 404);
    return page(context, contactPage(config, recipient, { language, since: stamps.make(), files: files() }));
  });
  app.get('/', (context) => page(context, listPage(config, languageOf(context), false)));
  app.get('/page.css', (context) => context.text(PAGE_STYLES, 200, { 'content-type': 'text/css' }));

  const serve = (context: Context, path: string): Response => {
    const data = files().files.get(path);
    if (data === undefined) return context.notFound() as Response;
    const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    const body = typeof data === 'string' ? data : new Uint8Array(data);
    return context.body(body, 200, {
      'content-type': type,
      'cache-control': 'public, max-age=300',
      // What stands beside a frame is fetched by the site around it.
      'access-control-allow-origin': '*',
    });
  };
  app.get('/frame.js', (context) => serve(context, `${files().widgets}/frame.js`));
  app.get('/files/:path{.+}', (context) => serve(context, context.req.param('path')));
  app.notFound((context) => context.text('', 404));
  // Nothing of what failed is told: it may repeat what somebody wrote.
  app.onError((_error, context) => {
    options.refused('internal');
    return context.json({ received: false }, 500);
  });
  return app;
}
