/** How the relay is, without a word of anybody: numbers for a program that watches it, on a port of this machine only. */

import { createServer, type Server } from 'node:http';

export interface RelayNumbers {
  /** Messages since the start. */
  readonly accepted: number;
  readonly delivered: number;
  /** Messages in the spool. */
  readonly waiting: number;
  /** Those of them that the mail server refused for good at their last try. */
  readonly unwanted: number;
  /** Seconds that the oldest of them waits; 0 when none does. */
  readonly oldest: number;
  /** Messages that were given up in the last thirty days. */
  readonly lost: number;
  /** Those of them of which nobody could be told. */
  readonly untold: number;
  /** Messages that the disk did not take since the start. */
  readonly refused: number;
  /** What programs sent by the form that no visitor sees, since the start. */
  readonly trapped: number;
}

/** Seconds that a message may wait before a person should look. */
const TOO_LONG = 3600;

/** True when nobody has to look. */
export function isHealthy({ oldest, untold, unwanted }: RelayNumbers): boolean {
  return oldest < TOO_LONG && untold === 0 && unwanted === 0;
}

const METRICS: readonly (readonly [keyof RelayNumbers, string, 'counter' | 'gauge', string])[] = [
  ['accepted', 'accepted_total', 'counter', 'Messages accepted since the start.'],
  ['delivered', 'delivered_total', 'counter', 'Messages that the mail server took since the start.'],
  ['refused', 'refused_total', 'counter', 'Messages that the disk did not take since the start.'],
  ['trapped', 'trapped_total', 'counter', 'Sent by programs through the hidden form since the start.'],
  ['waiting', 'waiting', 'gauge', 'Messages that wait for the mail server.'],
  ['unwanted', 'unwanted', 'gauge', 'Messages that the mail server refused for good at their last try.'],
  ['oldest', 'oldest_seconds', 'gauge', 'Seconds that the oldest of them waits.'],
  ['lost', 'lost', 'gauge', 'Messages given up in the last thirty days.'],
  ['untold', 'untold', 'gauge', 'Messages given up of which nobody could be told.'],
];

/** The numbers in the text format of Prometheus. */
export function metricsText(numbers: RelayNumbers): string {
  return METRICS.map(([key, name, type, help]) => {
    const full = `passerelle_relay_${name}`;
    return `# HELP ${full} ${help}\n# TYPE ${full} ${type}\n${full} ${String(numbers[key])}\n`;
  }).join('');
}

/**
 * Serves `/metrics`, and `/health`: 200 when all is well, 503 when a message waits for more than an hour, is refused
 * for good by the mail server, or was given up without anybody being told.
 *
 * @param port of 127.0.0.1; 0 takes one that is free
 */
export async function serveStatus(port: number, read: () => RelayNumbers): Promise<Server> {
  const server = createServer((request, response) => {
    const numbers = read();
    const path = request.url?.split('?')[0];
    if (path === '/metrics') {
      response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
      response.end(metricsText(numbers));
    } else if (path === '/health') {
      response.writeHead(isHealthy(numbers) ? 200 : 503, { 'content-type': 'application/json' });
      response.end(`${JSON.stringify({ healthy: isHealthy(numbers), ...numbers })}\n`);
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}
