export default {
  'action-without-texts':
    'La langue {{locale}} est la vôtre, et elle n’a pas de textes pour cette fiche. Écrivez {{locale}}/{{value}}.yaml.',
  'texts-without-action': 'Il n’y a pas de actions/{{value}}.yaml.{{meant}}',
  'figures-without-action': 'Il n’y a pas de actions/{{value}}.yaml à côté.{{meant}}',
  'locale-lacks-words_one':
    '{{count}} texte manque dans la langue {{locale}} : {{value}}. Le vôtre est montré à la place.',
  'locale-lacks-words':
    '{{count}} textes manquent dans la langue {{locale}} : {{value}}. Les vôtres sont montrés à la place.',
  figure:
    '« {{value}} » n’est pas un chiffre. Écrivez des chiffres, avec un point pour les décimales ; laissez vide ce qui est inconnu.',
  currency: '« {{value}} » n’est pas une monnaie. Utilisez trois lettres majuscules, comme EUR.',
  'unknown-group': '« {{value}} » ne fait pas partie des groupes de la fiche.{{meant}}',
  'unknown-partner': '« {{value}} » ne fait pas partie des partenaires de la fiche.{{meant}}',
  'unknown-indicator': 'Aucun chiffre de la fiche n’a l’identifiant « {{value}} ».',
  'unknown-category': '« {{value}} » n’est pas une catégorie. Les catégories sont {{expected}}.',
  'part-of-nothing': '« {{value}} » n’est pas un chiffre du même groupe.',
  'part-of-itself': '« {{value}} » est une partie de lui-même. Videz l’un des part_of.',
  'figure-not-drawn':
    'Un groupe montré comme {{shows}} ne dessine pas « {{value}} ». Déplacez le chiffre dans une autre colonne.',
  'held-over-planned':
    'Il y a eu plus de réalisé ({{held}}) que de prévu ({{planned}}). Vérifiez que les deux colonnes ne sont pas inversées.',
  'total-differs':
    'Les parties de « {{id}} » font {{sum}}, et son propre chiffre est {{value}}. Corrigez-le ; si la source dit les deux, expliquez-le aux visiteurs dans son texte.',
  'units-mixed':
    '« {{value}} » et « {{other}} » ne peuvent pas tenir sur une même échelle. Mettez les chiffres dans deux groupes.',
  'ends-before': '« {{value}} » vient avant le début, {{start}}.',
  'pathway-without-texts':
    'La langue {{locale}} est la vôtre, et elle n’a pas de textes pour ce parcours. Écrivez {{locale}}/{{value}}.yaml.',
  'texts-without-pathway': 'Il n’y a pas de pathways/{{value}}.yaml.{{meant}}',
  'pathway-next':
    'Aucune étape de ce parcours n’a l’identifiant « {{value}} ».{{meant}} D’ici là, rien ne suit ici.',
  'pathway-entry': 'Cette entrée mène à « {{value}} », qui n’est pas une étape du parcours.{{meant}}',
  'pathway-no-entry':
    'Aucune entrée ne mène à une étape. Ajoutez-en une sous entries, avec l’identifiant de la première étape.',
  'pathway-unreached':
    'Rien ne mène à l’étape « {{value}} » : les visiteurs ne la voient pas. Nommez-la dans « next » d’une autre étape.',
  'pathway-loop':
    'Ceci ramène à « {{value}} », qui vient avant. Retirez-le ; une étape de type « review » dit que l’on y revient.',
  'pathway-exit-late':
    '« {{value}} » prépare la sortie, et vient après une étape de type « after ». Placez-la avant.',
  'pathway-role': 'Le rôle « {{value}} » n’a pas de nom. Écrivez-le sous roles.{{meant}}',
  'pathway-place':
    'Le lieu « {{value}} » n’a pas de nom sous places, et n’est pas un type de kinds.yaml.{{meant}}',
  'steps-too-many_one': 'Le parcours a {{count}} étape ; le maximum est {{limit}}.',
  'steps-too-many': 'Le parcours a {{count}} étapes ; le maximum est {{limit}}.',
  'landscape-without-texts':
    'La langue {{locale}} est la vôtre, et elle n’a pas de textes pour landscape.yaml. Écrivez {{locale}}/landscape.yaml.',
  'texts-without-landscape': 'Il n’y a pas de landscape.yaml à côté de ce dossier : rien ne lit ce fichier.',
  'landscape-kind-without-words':
    'Rien n’est dit de « {{value}} » dans {{locale}}/landscape.yaml. Dites ce que vous savez sous kinds.',
  'landscape-facts-lacking':
    'Pour « {{value}} », rien n’est dit de : {{facts}}. Les visiteurs lisent que ce n’est pas connu, et qu’il faut le demander.',
  'landscape-words-lacking_one':
    '{{count}} texte existe dans votre langue et manque dans la langue {{locale}} : {{value}}. Les visiteurs y lisent que personne ne le sait.',
  'landscape-words-lacking':
    '{{count}} textes existent dans votre langue et manquent dans la langue {{locale}} : {{value}}. Les visiteurs y lisent que personne ne le sait.',
  'unknown-reference': 'Il n’y a pas de référence « {{value}} » dans landscape.yaml.{{meant}}',
  'landscape-unconfirmed_one':
    '{{count}} point reste à confirmer par une personne de terrain : {{value}}. Retirez-le ensuite de to_check.',
  'landscape-unconfirmed':
    '{{count}} points restent à confirmer par une personne de terrain : {{value}}. Retirez-les ensuite de to_check.',
  'rule-question': 'Le questionnaire n’a pas de question « {{value}} ».',
  'rule-option': 'La question n’a pas de réponse « {{value}} ».',
  'rule-role':
    'La question « {{value}} » ({{role}}) peut ajouter des remarques, jamais choisir ni ordonner une piste. Retirez-la de la ligne.',
  'id-twice': '« {{value}} » est utilisé deux fois. Chaque identifiant ne sert qu’une fois.',
  'id-unsaid': '« {{value}} » veut déjà dire « sans réponse ». Donnez un autre identifiant à cette réponse.',
  'options-too-many_one':
    'La question a {{count}} réponse ; le maximum est {{limit}}. Le tableau n’a pas été calculé.',
  'options-too-many':
    'La question a {{count}} réponses ; le maximum est {{limit}}. Le tableau n’a pas été calculé.',
  'table-too-large_one':
    'Les réponses forment {{count}} combinaison ; le maximum est {{limit}}. Retirez une question ou une réponse.',
  'table-too-large':
    'Les réponses forment {{count}} combinaisons ; le maximum est {{limit}}. Retirez une question ou une réponse.',
  'danger-first': 'La première question demande s’il y a un danger, et laisse cocher plusieurs réponses.',
  'danger-once': 'Seule la première question demande s’il y a un danger.',
  'danger-numbers': '« {{value}} » a besoin de situations : sans elles, aucun numéro n’est montré.',
  'danger-only': '« {{value}} » montre des numéros d’urgence. Seule la question du danger le fait.',
  'danger-unanswered':
    'Une personne qui coche « {{value}} » ne trouve aucun numéro pour ce pays ({{country}}). Ajoutez une ligne à helplines.yaml.',
  'lead-gap':
    'Ces réponses ne mènent nulle part : {{answers}}. Ajoutez à la fin une ligne avec « when: {} ».',
  'lead-elsewhere':
    'Une personne qui doit rester chez elle est envoyée vers « {{lead}} » par ces réponses : {{answers}}.',
  'row-unreached':
    'La ligne « {{value}} » n’est jamais atteinte : une ligne au-dessus s’applique toujours avant.',
  'lead-never-first': 'Aucune réponse ne donne la piste « {{value}} » en premier.',
  'table-audited_one':
    '« {{value}} » : {{count}} combinaison de réponses a été calculée : chaque combinaison de réponses uniques, seule puis avec, l’une après l’autre, chaque question à plusieurs réponses.',
  'table-audited':
    '« {{value}} » : {{count}} combinaisons de réponses ont été calculées : chaque combinaison de réponses uniques, seule puis avec, l’une après l’autre, chaque question à plusieurs réponses.',
  'term-without-label_one': '{{count}} mot de la liste est montré tel qu’il est écrit : {{value}}.',
  'term-without-label': '{{count}} mots de la liste sont montrés tels qu’ils sont écrits : {{value}}.',
  'country-not-listed':
    'La liste a des lieux dans ces pays que « countries » ne nomme pas : {{value}}. Aucune ligne d’aide n’y est demandée.',
  'helpline-lacking':
    'Ce pays ({{country}}) n’a pas de numéro pour « {{situation}} ». Ajoutez-en un à helplines.yaml.',
  'helpline-number': '« {{value}} » n’a ni phone ni sms.',
  'helpline-unchecked_one':
    '{{count}} numéro n’a été vérifié par personne : {{value}}. Appelez-le, puis remplissez checked_on et checked_by.',
  'helpline-unchecked':
    '{{count}} numéros n’ont été vérifiés par personne : {{value}}. Appelez chacun d’eux, puis remplissez checked_on et checked_by.',
  'helpline-lent-unchecked_one':
    '{{count}} numéro de Passerelle n’a été vérifié par personne : {{value}}. Appelez-le. Pour noter qui l’a fait et quand, écrivez votre propre helplines.yaml.',
  'helpline-lent-unchecked':
    '{{count}} numéros de Passerelle n’ont été vérifiés par personne : {{value}}. Appelez chacun d’eux. Pour noter qui l’a fait et quand, écrivez votre propre helplines.yaml.',
  'helpline-lent-old_one':
    '{{count}} numéro de Passerelle n’a pas été vérifié depuis douze mois : {{value}}. Prenez la dernière version de passerelle-cli, ou appelez-le.',
  'helpline-lent-old':
    '{{count}} numéros de Passerelle n’ont pas été vérifiés depuis douze mois : {{value}}. Prenez la dernière version de passerelle-cli, ou appelez chacun d’eux.',
  'helpline-old':
    '« {{value}} » n’a pas été vérifié depuis douze mois ({{date}}). Appelez ce numéro, puis remplissez checked_on.',
};
