/** What is said where something can be kept. French is the reference. */
const strings = {
  shared:
    'Sur un ordinateur partagé, rien n’est gardé ici. Ce que vous copiez ou imprimez peut être vu par d’autres.',
  copy: 'Copier en texte',
  copied: 'Copié.',
  by_hand: 'Ce navigateur ne copie pas. Voici le texte, à copier vous-même.',
  share: 'Envoyer',
  code: 'Code à photographier',
  code_note: 'Le téléphone qui le photographie lit ce nom et ce numéro, rien d’autre :',
  print: 'Imprimer',
  link: 'Lien vers ces filtres',
  link_note: 'Ce lien contient les filtres choisis. Il ne contient ni vos mots, ni votre position.',
  address: 'Adresse',
  hours: 'Horaires',
} as const;
export default strings;
