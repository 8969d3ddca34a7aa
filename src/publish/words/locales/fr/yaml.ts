/** By the code of the library that reads YAML; its own sentences are for programmers. */
export default {
  other: 'Regardez le retrait, les deux-points et les guillemets de cette ligne et de la précédente.',
  ALIASES:
    'Un nom après * ne désigne rien, se désigne lui-même, ou désigne trop. Écrivez sa valeur en entier.',
  BAD_ALIAS: 'Un * commence un nom de renvoi. Mettez le texte entre guillemets.',
  BAD_DQ_ESCAPE:
    'Une barre oblique inverse entre guillemets doubles ne commence aucun signe connu. Utilisez des apostrophes droites.',
  BAD_INDENT: 'Le retrait ne correspond pas à celui des lignes autour.',
  BAD_SCALAR_START: 'Un texte ne peut pas commencer par ce signe. Mettez-le entre guillemets.',
  BLOCK_AS_IMPLICIT_KEY:
    'Il y a deux « name: » sur une ligne, ou une liste sans son retrait. Mettez entre guillemets un texte qui contient un deux-points.',
  BLOCK_IN_FLOW: 'Une liste en lignes ne peut pas se trouver entre crochets.',
  DUPLICATE_KEY: 'Ce nom est présent deux fois. Gardez-en un.',
  MISSING_CHAR:
    'Il manque un guillemet, un crochet, une virgule ou un deux-points, ou une espace après l’un d’eux.',
  MULTILINE_IMPLICIT_KEY: 'Il manque un deux-points après un nom, ou un guillemet n’est pas fermé.',
  MULTIPLE_DOCS: 'Une ligne --- ou ... commence un second document. Retirez-la.',
  TAB_AS_INDENT: 'Une tabulation se trouve au début d’une ligne. Utilisez des espaces.',
  TAG_RESOLVE_FAILED: 'Un ! commence un nom de type. Mettez le texte entre guillemets.',
  UNEXPECTED_TOKEN: 'Un signe se trouve là où il ne peut pas être. Mettez le texte entre guillemets.',
};
