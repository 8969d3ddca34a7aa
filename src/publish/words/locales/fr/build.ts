/** What a build tells, and why it refuses. */
export default {
  reads: 'lecture et vérification de {{dir}}…',
  packs_one: 'écriture des pages et des fichiers de {{count}} lieu…',
  packs: 'écriture des pages et des fichiers de {{count}} lieux…',
  refused: 'refusé ({{guard}}) : {{why}} Si c’est voulu, ajoutez --allow={{guard}}.',
  'was-signed':
    'avertissement : la liste publiée dans {{out}} était signée, et celle-ci ne l’est pas. Les pages qui exigent sa clé la refuseront : ajoutez --key.',
  holds: '{{facilities}} dans {{files}}, version {{version}}',
  files_one: '{{count}} fichier',
  files: '{{count}} fichiers',
  'would-be-written': '{{what}}, à écrire dans {{out}} (rien n’a été écrit)',
  written: '{{what}}, le tout écrit dans {{out}}',
  same: '{{what}} : {{out}} est déjà à jour',
  'beside-twice':
    'avertissement : {{path}} et {{path}}.passerelle dans {{out}} ne sont plus tels qu’un build les a écrits. Les deux restent, et notre version n’est écrite nulle part : déplacez l’un des deux.',
  beside:
    'avertissement : {{path}} dans {{out}} n’est plus tel qu’un build l’a écrit. Il reste, et notre version est {{as}}.',
  'would-write': 'serait écrit : {{path}}',
  'would-remove': 'serait supprimé : {{path}}',

  'none-left': 'il ne reste aucun lieu ; nombre de lieux publiés avant : {{before}}.',
  'holds-none': 'la liste ne contient aucun lieu.',
  fewer_one: 'il reste {{count}} lieu sur {{before}}.',
  fewer: 'il reste {{count}} lieux sur {{before}}.',
  expired: 'expires est {{day}} : les pages diraient que la liste n’est plus à jour.',
  'version-back':
    'version est {{version}}, et {{published}} est publiée : les pages qui l’ont vue n’accepteraient pas celle-ci.',
  'version-same':
    'version est {{version}}, et {{published}} est publiée, mais quelque chose a changé. Augmentez version dans feed.yaml.',
  placeholders: 'des mots de l’exemple sont encore là : {{left}}.',
  'placeholder-place': 'le lieu {{id}}',

  added: 'ajoutés : {{count}}',
  removed: 'retirés : {{count}}',
  altered: 'modifiés : {{count}}',
  'altered-fields': '{{facility}} : {{fields}}',
  more_one: 'et {{count}} autre',
  more: 'et {{count}} autres',
};
