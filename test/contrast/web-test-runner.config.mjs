/** `npm run contrast`: every state of every element on every page of test/fixtures/contrast, in every engine. */
import base from '../../web-test-runner.config.mjs';

export default { ...base, files: ['test/contrast/*.test.ts'], testsFinishTimeout: 1_800_000 };
