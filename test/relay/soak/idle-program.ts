/** The same handler behind the same sockets, which writes nothing: what accepting costs is what it lacks. Prints its port. */
import type { AddressInfo } from 'node:net';
import { createHandler } from '../../../src/relay/handler.js';
import { listen } from '../../../src/relay/server.js';
import { configFor, NO_FILES } from '../relays.js';

const config = configFor('', 9);
const handler = createHandler({
  config,
  files: () => NO_FILES,
  now: Date.now,
  shortest: 0,
  accept: () => Promise.resolve(),
  refused: () => undefined,
  trapped: () => undefined,
});
const server = await listen((request, peer) => handler.fetch(request, peer), {
  ...config.listen,
  behindProxy: true,
});
process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
