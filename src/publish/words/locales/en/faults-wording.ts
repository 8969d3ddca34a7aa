export default {
  'stigmatising-word': '"{{value}}" judges people. Write instead: {{instead}}.',
  'sentence-too-long':
    'The sentence that starts with "{{value}}" has {{count}} words; {{limit}} is the most. Cut it in two, one idea each.',
  'abbreviation-unexplained':
    '"{{value}}" is an abbreviation that the text does not explain. Write what it means, or put it in brackets after its meaning: a care centre ({{value}}).',
};
