/** A relay as a process of its own, to be killed: `program.ts spool smtpPort`. Prints its port. */
import { startRelay } from '../../src/relay/relay.js';
import { configFor, NO_FILES } from './relays.js';

const [, , spool = '', smtp = ''] = process.argv;
const relay = await startRelay(configFor(spool, Number(smtp)), {
  files: () => NO_FILES,
  tell: () => undefined,
  pause: () => 200,
  patience: 1000,
  shortest: 0,
});
process.stdout.write(`${relay.address.port}\n`);
process.once('SIGTERM', () => void relay.stop());
