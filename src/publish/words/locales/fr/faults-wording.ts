export default {
  'stigmatising-word': '« {{value}} » juge les personnes. Écrivez plutôt : {{instead}}.',
  'sentence-too-long':
    'La phrase qui commence par « {{value}} » compte {{count}} mots ; le maximum est {{limit}}. Coupez-la en deux, une idée dans chacune.',
  'abbreviation-unexplained':
    '« {{value}} » est un sigle que le texte n’explique pas. Écrivez ce qu’il veut dire, ou mettez-le entre parenthèses après son sens : un centre de soins ({{value}}).',
};
