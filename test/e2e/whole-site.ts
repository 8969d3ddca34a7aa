/** A site with every widget of the visitor's whole way, and the server that takes its messages. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CDN, CONTENT, ensureBuilt, passerelle } from './built.js';
import { DIRECTORY } from './publish.js';
import { serve } from './site.js';

/** Strings and texts as the page shows them. */
export type Words = Readonly<Record<string, string>>;

export interface WholeSite {
  readonly origin: string;
  /** What the server has taken, in order. */
  readonly messages: readonly unknown[];
  remove(): Promise<void>;
}

function page(lang: string, action: string): string {
  const dir = lang === 'ar' ? ' dir="rtl"' : '';
  return `<!doctype html>
<html lang="${lang}"${dir}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Essai</title>
<link rel="icon" href="data:,"><script type="module" src="/passerelle/loader.js"></script></head>
<body><h1>Essai</h1>
<passerelle-feed src="/feed/feed.json" country="FR">
<passerelle-models></passerelle-models>
<passerelle-orientation></passerelle-orientation>
<passerelle-finder></passerelle-finder>
<passerelle-contact action="${action}" controller="Association d’essai" privacy-url="https://essai.example/"></passerelle-contact>
</passerelle-feed>
<passerelle-exit><a href="/elsewhere.html">Quitter</a></passerelle-exit></body></html>`;
}

/** An association's server, on another address than its pages: it takes a message and says so. */
async function takeMessages(messages: unknown[]): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'content-type');
    if (request.method !== 'POST') {
      response.writeHead(204).end();
      return;
    }
    let text = '';
    request.on('data', (piece: Buffer) => (text += piece.toString()));
    request.on('end', () => {
      messages.push(JSON.parse(text));
      response.writeHead(202, { 'content-type': 'application/json' }).end('{"received":true}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/message`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The built-in texts with made-up places, published and served with a page in French and one in Arabic. */
export async function publishWhole(): Promise<WholeSite> {
  ensureBuilt();
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-whole-'));
  cpSync(CONTENT, join(folder, 'content'), {
    recursive: true,
    filter: (path) => !path.slice(CONTENT.length).includes('built'),
  });
  writeFileSync(join(folder, 'content/directory.csv'), DIRECTORY);
  passerelle('build', join(folder, 'content'), '--out', join(folder, 'feed'), '--allow=placeholders');
  const messages: unknown[] = [];
  const server = await takeMessages(messages);
  mkdirSync(join(folder, 'site'));
  for (const lang of ['fr', 'ar'])
    writeFileSync(join(folder, `site/${lang}.html`), page(lang, server.address));
  writeFileSync(
    join(folder, 'site/elsewhere.html'),
    '<!doctype html><meta charset="utf-8"><title>Ailleurs</title><h1>Ailleurs</h1>',
  );
  const site = await serve({
    '/feed/': join(folder, 'feed'),
    '/passerelle/': CDN,
    '/': join(folder, 'site'),
  });
  return {
    origin: site.origin,
    messages,
    remove: async () => {
      server.close();
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Labels {
  readonly questions: Readonly<
    Record<string, { readonly options: Readonly<Record<string, string | { readonly me: string }>> }>
  >;
}

/** What the answers of the orientation are called, as `question.option`. */
export function answersIn(lang: string): Words {
  const { questions } = parse(
    readFileSync(join(CONTENT, lang, 'questionnaires/orientation.yaml'), 'utf8'),
  ) as Labels;
  return Object.fromEntries(
    Object.entries(questions).flatMap(([question, { options }]) =>
      Object.entries(options).map(([option, label]) => [
        `${question}.${option}`,
        typeof label === 'string' ? label : label.me,
      ]),
    ),
  );
}

/** What the wishes of the models are called. */
export function wishesIn(lang: string): Words {
  const { wishes } = parse(readFileSync(join(CONTENT, lang, 'models.yaml'), 'utf8')) as {
    readonly wishes: Readonly<Record<string, { readonly label: string }>>;
  };
  return Object.fromEntries(Object.entries(wishes).map(([wish, { label }]) => [wish, label]));
}
