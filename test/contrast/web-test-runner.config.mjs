/**
 * `npm run contrast`: every text of every state of every element on every page of test/fixtures/contrast, in every
 * engine of this machine; ENGINES=chromium for one of them.
 */
import base from '../../web-test-runner.config.mjs';

export default { ...base, files: ['test/contrast/all-pages.ts'], testsFinishTimeout: 1_800_000 };
