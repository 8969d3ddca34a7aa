/** Styles are written with `css` in TypeScript. Sides are logical, since the widgets are also read from right to left. */
const SIDES = '(left|right|top|bottom)';

export default {
  extends: ['stylelint-config-standard'],
  customSyntax: 'postcss-lit',
  rules: {
    'property-disallowed-list': [
      [
        new RegExp(`^${SIDES}$`),
        new RegExp(`^(margin|padding|scroll-margin|scroll-padding|border)-${SIDES}(-.+)?$`),
        /^border-(top|bottom)-(left|right)-radius$/,
        /^((min|max)-)?(width|height)$/,
      ],
      { message: 'Use the logical property: inline, block, start, end.' },
    ],
    'declaration-property-value-disallowed-list': [
      { 'text-align': ['left', 'right'], float: ['left', 'right'], clear: ['left', 'right'] },
      { message: 'Use start, end, inline-start or inline-end.' },
    ],
    'color-named': 'never',
    // The private custom properties of a widget begin with an underscore: the public ones are its API.
    'custom-property-pattern': '^(_|passerelle-)[a-z0-9-]+$',
    'no-descending-specificity': null,
    'no-empty-source': null,
    'declaration-empty-line-before': null,
    'hue-degree-notation': null,
    'lightness-notation': null,
    'number-max-precision': null,
    // The range notation is younger than the telephones that the widgets are read on.
    'media-feature-range-notation': null,
    'property-no-vendor-prefix': [
      true,
      { ignoreProperties: ['-webkit-text-size-adjust', 'text-size-adjust'] },
    ],
  },
};
