import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { customElementVuejsPlugin } from 'custom-element-vuejs-integration';

/**
 * From the class comments of the elements to custom-elements.json, which the docs and the editors read. Paths are
 * those of the published package.
 */
const published = (path) => path.replace(/^\/?src\//, 'dist/npm/').replace(/\.ts$/, '.js');

/** The tag of a class is where `define('passerelle-…', Class)` gives it, not in the file of the class. */
function tags() {
  const tagOf = new Map();
  return {
    name: 'tags-of-define',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, constructor] = node.arguments;
      if (!tag || !constructor || !ts.isStringLiteral(tag)) return;
      tagOf.set(constructor.getText(), tag.text);
      moduleDoc.exports = [
        ...(moduleDoc.exports ?? []),
        {
          kind: 'custom-element-definition',
          name: tag.text,
          declaration: {
            name: constructor.getText(),
            module: moduleDoc.path.replace('index.ts', `${tag.text.slice(11)}.ts`),
          },
        },
      ];
    },
    packageLinkPhase({ customElementsManifest }) {
      // They come in the order in which the disk names the files.
      customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      for (const module of customElementsManifest.modules) {
        module.path = published(module.path);
        for (const { declaration } of module.exports)
          if (declaration?.module) declaration.module = published(declaration.module);
        for (const declaration of module.declarations) {
          if (tagOf.has(declaration.name))
            Object.assign(declaration, { tagName: tagOf.get(declaration.name), customElement: true });
          if (declaration.superclass?.module)
            declaration.superclass.module = published(declaration.superclass.module);
          declaration.members = declaration.members?.filter(
            ({ privacy }) => !privacy || privacy === 'public',
          );
          // What is dispatched is described under @fires; the call itself has no words.
          declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('passerelle-'));
          for (const item of [...(declaration.members ?? []), ...(declaration.attributes ?? [])])
            if (item.inheritedFrom?.module) item.inheritedFrom.module = published(item.inheritedFrom.module);
        }
      }
    },
  };
}

/** Where what frameworks and editors read stands, from the root of the package. */
const outdir = 'dist/frameworks';
const globalTypePath = '../npm/index.js';

export default {
  globs: [
    'src/elements/*/*.ts',
    'src/core/element/element.ts',
    'src/core/element/guide-element.ts',
    'src/core/element/events.ts',
  ],
  exclude: ['src/elements/*/*.styles.ts', 'src/elements/*/strings.ts', 'src/elements/*/fixtures.ts'],
  litelement: true,
  packagejson: false,
  plugins: [
    tags(),
    jsxTypesPlugin({ outdir, fileName: 'jsx.d.ts', globalTypePath }),
    customElementVuejsPlugin({ outdir, fileName: 'vue.d.ts', globalTypePath, hideLogs: true }),
    customElementVsCodePlugin({
      outdir,
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
      hideLogs: true,
    }),
    customElementJetBrainsPlugin({
      outdir,
      webTypesFileName: 'web-types.json',
      packageJson: false,
      hideLogs: true,
    }),
  ],
};
