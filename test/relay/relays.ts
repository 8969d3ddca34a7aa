/** Relays as the tests need them: a configuration on free ports, and messages as the form sends them. */
import type { RelayConfig } from '../../src/relay/config.js';
import type { PageFiles } from '../../src/relay/page.js';

export const NO_FILES: PageFiles = { files: new Map(), widgets: 'widgets/0', feed: 'feed/feed.json' };

/** A made-up place; its number comes from a range that is kept for fiction in France. */
export function configFor(spool: string, smtpPort: number, more: Partial<RelayConfig> = {}): RelayConfig {
  return {
    origin: 'https://messages.example',
    controller: 'Fédération Essai',
    privacy: 'https://federation.example/donnees',
    language: 'fr',
    country: 'FR',
    sites: ['https://asso.example'],
    recipients: [{ id: 'quai', name: 'Centre du Quai', phone: '03 53 01 90 01', to: 'accueil@quai.example' }],
    smtp: { host: '127.0.0.1', port: smtpPort, security: 'none' },
    from: 'messages@federation.example',
    alert: 'permanence@federation.example',
    spool,
    listen: { host: '127.0.0.1', port: 0 },
    statusPort: 0,
    behindProxy: true,
    mostPerPrefix: 1_000_000,
    mostWithoutProof: 1_000_000,
    ...more,
  };
}

export const MESSAGE = {
  format: 'passerelle-message/1',
  facility: 'quai',
  message: 'Bonjour, j’aimerais un premier rendez-vous.',
  reply: { way: 'phone', phone: '06 39 98 12 45', voicemail: 'discreet', times: ['evening'] },
} as const;

/** Sends a message as the form does, from a page of which the relay knows nothing. */
export function post(
  port: number,
  message: unknown,
  { headers = {}, since = 1 }: { headers?: Record<string, string>; since?: number | string } = {},
): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}/messages?since=${since}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof message === 'string' ? message : JSON.stringify(message),
  });
}
