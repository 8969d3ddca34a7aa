/** No circle of imports in src, those of types alone included. The layers are held by eslint: see test/lint/layers.mjs. */
export default {
  forbidden: [{ name: 'no-circle', severity: 'error', from: {}, to: { circular: true } }],
  options: {
    // Types too: who has to read two files at once to understand either does not care what is left after compiling.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    includeOnly: '^src/',
  },
};
