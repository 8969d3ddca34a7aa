/** What to know before the first call to a place. French is the reference. */
const strings = {
  who: 'Qui répond',
  who_any: 'Quelqu’un de l’équipe, ou un répondeur. Vous pouvez rappeler à un autre moment.',
  who_ambulatory:
    'Souvent l’accueil ou le secrétariat. Cette personne vous dit comment avoir un premier rendez-vous.',
  'who_harm-reduction':
    'Quelqu’un de l’équipe. Souvent, on peut aussi venir sans appeler, aux heures d’accueil.',
  who_stay: 'Souvent l’accueil ou quelqu’un de l’équipe. Cette personne vous dit comment demander une place.',
  'who_health-beds': 'Quelqu’un de l’équipe. Cette personne vous dit qui doit faire la demande.',
  'who_social-housing':
    'Quelqu’un du lieu. Cette personne vous donne parfois un autre numéro, celui du service qui connaît les places.',
  who_peers: 'Souvent une personne passée par là, ou un répondeur.',
  asked: 'Ce qu’on peut vous demander',
  asked_any: 'Ce qui vous amène. Quelques mots suffisent.',
  asked_ambulatory: 'Ce qui vous amène, et quand vous pouvez venir. Quelques mots suffisent.',
  'asked_harm-reduction':
    'Ce dont vous avez besoin : du matériel, un soin, un endroit pour souffler. Vous n’avez pas à vouloir arrêter.',
  asked_stay:
    'Ce que vous cherchez, où vous vivez en ce moment, vos traitements, et si quelqu’un vous suit déjà.',
  'asked_health-beds': 'Où vous dormez, et les soins dont vous avez besoin.',
  'asked_social-housing': 'Où vous êtes, avec qui, et où vous pouvez dormir ce soir.',
  asked_peers:
    'Comment vous appeler : un prénom suffit, le vrai ou un autre. Vous n’avez pas à raconter votre vie.',
  yours_title: 'Ce que vous pouvez garder pour vous',
  yours:
    'Votre nom, pour une première question. Et tout ce que vous n’avez pas envie de dire : « Je préfère ne pas répondre » suffit.',
  bound_title: 'À quoi cela vous engage',
  bound: 'À rien. Vous pouvez raccrocher, réfléchir, rappeler, ou appeler un autre lieu.',
  begin_title: 'Pour commencer',
  begin: 'Une phrase suffit : « Bonjour, je voudrais savoir comment cela se passe chez vous. »',
  language_title: 'Si l’on ne parle pas votre langue',
  language: 'Dites d’abord quelle langue vous parlez, et demandez si quelqu’un peut traduire.',
  minor_title: 'Si vous avez moins de 18 ans',
  minor: 'Vous pouvez appeler vous-même. Avant de donner votre nom, demandez ce qui sera dit à vos parents.',
  deaf_title: 'Si vous entendez mal, ou pas du tout',
  deaf_mail: 'Vous pouvez écrire à ce lieu par courriel.',
  deaf_voice: 'Quelqu’un peut appeler pour vous, et demander qu’on vous réponde par écrit.',
  deaf_urgent: 'En cas d’urgence, par écrit :',
  deaf_114: 'Le 114 répond aussi par l’application « Urgence 114 » et par fax.',
  cover_title: 'Si vous n’avez pas de couverture santé',
  cover: 'Dites-le dès l’appel. Demandez ce qui est gratuit, et qui peut vous aider dans vos démarches.',
  csapa_FR:
    'En France, un centre de soins en addictologie (CSAPA) est gratuit. Pour les drogues illégales, vous pouvez y rester anonyme.',
  pass_FR:
    'En France, beaucoup d’hôpitaux ont une permanence d’accès aux soins (PASS). Elle est faite pour cela, et aide aussi à demander ses droits, comme l’aide médicale de l’État (AME).',
  source: 'Source : {{source}}. Lue le {{date}}.',
} as const;
export default strings;
