/** Ce que `doctor` dit d’un dossier en ligne, et d’une page avec ses widgets. */
export default {
  error: 'erreur',
  warning: 'avertissement',
  also: 'De même pour {{count}} autres adresses : {{value}}',
  also_one: 'De même pour {{count}} autre adresse : {{value}}',
  summary: 'erreurs : {{errors}}, avertissements : {{warnings}}',
  read: 'Liste {{feed}} du {{issued}}, widgets {{widgets}} : {{files}} fichiers lus, {{kilobytes}} Ko reçus.',
  usage_folder:
    'Il manque l’adresse du dossier publié : passerelle doctor https://www.example.org/passerelle/',
  usage_address:
    '« {{written}} » n’est pas une adresse web. Écrivez-la en entier : https://www.example.org/passerelle/ et https://www.example.org/page.html',
  usage_sites: '--sites s’emploie seul, sans « {{folder}} » : passerelle doctor --sites liste.txt',

  no_answer_certificate:
    'Le certificat de ce serveur n’est pas accepté ({{detail}}) : les navigateurs n’en chargent rien. Demandez à votre hébergeur de le renouveler ou de le compléter ; il doit porter ce nom de domaine.',
  'no_answer_unknown-host':
    'Aucun serveur ne porte ce nom ({{detail}}). Vérifiez l’adresse, et que le domaine vous appartient toujours.',
  no_answer_refused:
    'Le serveur ne laisse entrer personne ({{detail}}). Vérifiez qu’il tourne, et le port dans l’adresse.',
  no_answer_slow:
    'Le serveur n’a pas répondu à temps ({{detail}}). Essayez de nouveau ; si cela dure, demandez à votre hébergeur.',
  'no_answer_too-large':
    'Le fichier dépasse ce qu’une page lit ({{detail}} octets reçus). Vérifiez que c’est bien celui que build a écrit, et déposez-le de nouveau.',
  no_answer_redirects:
    'L’adresse renvoie sans fin ailleurs, ou vers ce qui n’est pas une adresse web ({{detail}}). Corrigez les redirections du site.',
  no_answer_broken:
    'La réponse est coupée ou illisible ({{detail}}). Déposez le fichier de nouveau en mode binaire, et ne le compressez pas deux fois.',

  plain_http:
    'Le dossier est lu en http : les pages ouvertes en https, presque toutes, n’en chargent rien. Demandez https à votre hébergeur, et écrivez https dans ce qui est collé.',
  http_open:
    'La même adresse répond en http sans mener à https. Demandez à votre hébergeur de rediriger http vers https, pour que personne ne lise une liste altérée.',
  leads_to_http:
    'L’adresse passe par http, vers {{url}} : les navigateurs le refusent sur une page en https. Redirigez vers https.',
  redirected:
    'L’adresse renvoie vers {{url}} : chaque visiteur attend une requête de plus. Collez plutôt cette adresse, si elle doit durer.',
  missing:
    'Le fichier n’est pas là ({{status}}). Déposez tout le dossier que build a écrit, fichiers cachés compris.',
  forbidden:
    'Le serveur refuse le fichier ({{status}}). Ouvrez le dossier à tous : pas de mot de passe, droits 644 pour les fichiers, 755 pour les dossiers.',
  status:
    'Le serveur répond {{status}} au lieu de 200. Regardez son journal d’erreurs, ou demandez à votre hébergeur.',

  cors_missing:
    'Les pages d’autres sites n’ont pas le droit de lire ce fichier : Access-Control-Allow-Origin n’est pas envoyé.',
  cors_differs:
    'Les pages d’autres sites n’ont pas le droit de lire ce fichier : Access-Control-Allow-Origin vaut « {{value}} » au lieu d’un seul « * ». Envoyez-le une seule fois.',
  type_script:
    'Le script est envoyé comme « {{value}} », et les navigateurs ne l’exécutent que comme text/javascript.',
  type_data: 'Le fichier est envoyé comme « {{value}} » au lieu de application/json.',
  type_page: 'La page est envoyée comme « {{value}} » au lieu de text/html. Vérifiez l’adresse.',
  uncompressed:
    'Le fichier est envoyé sans compression, {{kilobytes}} Ko : sur une ligne lente, on l’attend. Le serveur doit l’envoyer en br ou gzip.',
  cache_unsaid:
    'Le serveur ne dit pas combien de temps garder ce fichier (Cache-Control) : des visiteurs peuvent voir l’ancien pendant des jours. Cinq minutes conviennent.',
  cache_long:
    'Le fichier peut être gardé {{seconds}} secondes (« {{value}} ») : on voit l’ancien tout ce temps. Cinq minutes conviennent : 300.',
  cache_unsaid_long:
    'Le serveur ne dit pas combien de temps garder ce fichier (Cache-Control). Sous ce nom rien ne change jamais : un an convient.',
  cache_short:
    'Le fichier n’est gardé que {{seconds}} secondes : chaque visite le charge de nouveau. Sous ce nom rien ne change jamais : un an convient.',
  validator_missing:
    'Le fichier est envoyé sans ETag ni Last-Modified : chaque visite le charge en entier. Le serveur doit envoyer l’un des deux ; la plupart le font, sauf réglage contraire.',

  on_apache:
    'Sur Apache, dans le .htaccess que build a écrit dans le dossier (il faut AllowOverride All) : {{line}}',
  on_nginx: 'Sur nginx, incluez le nginx.conf que build a écrit dans le dossier, ou écrivez : {{line}}',
  on_iis: 'Sur IIS, dans le web.config que build a écrit dans le dossier : {{line}}',
  on_headers:
    'Sur Netlify et semblables, dans le _headers que build a écrit, à la racine de ce qui est publié : {{line}}',
  on_unknown:
    'Build a écrit dans le dossier ce qu’il faut aux serveurs : .htaccess (Apache), nginx.conf, web.config (IIS), _headers (Netlify, Cloudflare Pages). Employez celui de votre hébergeur, ou envoyez-le à son assistance.',

  feed_not_json:
    'Ce n’est pas un feed.json : il commence par « {{start}} ». Vérifiez l’adresse, et déposez le dossier que build a écrit.',
  feed_invalid:
    'La liste est illisible : {{path}} ({{issue}}, « {{value}} »). Construisez-la de nouveau avec cette version, et déposez tout le dossier.',
  feed_entry:
    'Les pages laissent de côté une partie de la liste : {{path}} ({{issue}}, « {{value}} »). Construisez-la de nouveau avec cette version, et déposez tout le dossier.',
  feed_too_large:
    'feed.json pèse {{kilobytes}} Ko, et les pages en lisent 512 au plus. Construisez-le de nouveau avec cette version.',
  feed_expired:
    'La liste valait jusqu’au {{expires}} (expires) : les pages disent qu’elle est ancienne. Relisez-la, et publiez-la de nouveau.',
  feed_ends_soon:
    'La liste vaut jusqu’au {{expires}} (expires). Relisez-la, et publiez-la de nouveau avant ce jour.',
  feed_from_future:
    'La liste est datée du {{issued}}, un jour à venir. Corrigez issued, et publiez de nouveau.',
  feed_old:
    'La liste est du {{issued}}, il y a {{months}} mois : après douze mois, les pages ne donnent pour sûr que le numéro d’urgence. Relisez-la, et publiez-la de nouveau.',
  feed_aging:
    'La liste est du {{issued}}, il y a {{months}} mois. Faites vérifier ses numéros, et publiez-la de nouveau.',
  feed_starter: 'La liste dit n’être qu’un début. Complétez-la, et retirez starter.',
  file_changed:
    'Le fichier n’est pas celui que feed.json nomme, et les pages le refusent. Déposez de nouveau tout le dossier en mode binaire, feed.json en dernier, et videz les caches de l’hébergeur.',
  key_invalid:
    '« {{key}} » n’est pas une clé publique. Elle a 44 caractères : copiez celle que keygen a affichée.',
  signature_missing:
    'Une clé est demandée, et la liste n’est pas signée. Construisez avec --key, et déposez feed.json.sig à côté de feed.json.',
  signature_wrong:
    'La signature ne va pas avec feed.json et la clé {{key}} : les pages refusent la liste. Déposez feed.json et feed.json.sig d’une même construction, et vérifiez la clé.',

  loader_differs:
    'Ce n’est pas le script que build a écrit : il ne mène à aucune version. Déposez de nouveau le dossier widgets/.',
  versions_differ:
    'La page montre les widgets {{shown}}, et le script mène à {{version}} : le dépôt s’est arrêté entre les deux. Déposez de nouveau tout le dossier.',
  loader_large:
    'Le script pèse {{kilobytes}} Ko, bien plus que ce que build écrit. Déposez de nouveau le dossier widgets/.',
  cells_missing:
    '{{missing}} des {{all}} parties de l’annuaire sont introuvables, la première est {{first}}. Déposez de nouveau tout le dossier.',
  parts_missing:
    '{{missing}} des {{all}} fichiers que ce script nomme sont introuvables, le premier est {{first}}. Déposez de nouveau tout le dossier widgets/.',

  page_address:
    'Ce n’est pas une adresse web. Écrivez-la en entier, une par ligne : https://www.example.org/page.html',
  loader_missing:
    'Le code de la page n’a pas de balise script qui charge les widgets. Collez <script type="module" data-passerelle src="{{src}}"></script>, et vérifiez que l’éditeur du site ne l’a pas retirée. Si un autre script du site l’ajoute, ce n’est pas une erreur.',
  loader_no_module:
    'La balise script a type="{{type}}", et le script ne marche que comme module. Écrivez type="module" ; retirez les extensions qui regroupent ou retardent les scripts.',
  folder_unused:
    'La page charge {{src}}, et rien de {{folder}}. Vérifiez laquelle des deux adresses est la bonne.',
  mixed:
    'La page est ouverte en https et demande {{url}} en http, ce que les navigateurs refusent. Écrivez https.',
  integrity_wrong:
    'Le script n’est pas celui que demande integrity="{{integrity}}" : les navigateurs ne l’exécutent pas. Copiez de nouveau la balise depuis l’index.html du dossier.',
  integrity_unread:
    'integrity="{{integrity}}" n’est pas une empreinte que les navigateurs connaissent. Copiez de nouveau la balise, ou retirez-la.',
  integrity_moving:
    'La balise fige le contenu d’un script qui change à chaque correction : les widgets disparaîtront alors. Retirez integrity, ou chargez le script d’une version entière, widgets/0.2.0/.',
  feed_unnamed:
    'La page ne nomme aucune liste : c’est la liste intégrée qui paraît. Écrivez data-feed="{{feed}}" sur la balise script.',
  feed_address_invalid:
    'data-feed="{{feed}}" n’est pas une adresse web : c’est la liste intégrée qui paraît. Copiez-la de nouveau.',
  key_without_feed: 'data-key est là sans data-feed, et reste sans effet. Écrivez les deux.',
  country_invalid:
    'data-country="{{country}}" n’est pas un pays, et reste sans effet. Écrivez deux lettres, comme FR.',
  tag_unknown: 'Il n’y a pas de widget <{{tag}}> : rien ne paraît là. Écrivez {{known}}.',
  mounted_unknown: 'Il n’y a pas de widget « {{name}} ». Écrivez {{known}}.',
  mounted_tag_only:
    'data-passerelle="{{name}}" reste sans effet : collez la balise <passerelle-{{name}}>, ou nommez la liste dans data-feed de la balise script.',
  mounted_misplaced:
    'data-passerelle="{{name}}" est sur une balise <{{tag}}>, et reste sans effet. Mettez-le sur une balise <div>.',
  attribute_unknown:
    '<{{tag}}> n’a pas d’attribut « {{attribute}} », et n’en tient pas compte. Écrivez {{known}}.',
  attribute_bare:
    'L’attribut « {{attribute}} » de data-passerelle="{{name}}" reste sans effet sous cette forme. Écrivez data-{{attribute}}.',
  policy_forbids:
    'La politique de sécurité de la page (Content-Security-Policy) l’interdit : {{name}} permet « {{sources}} ». Ajoutez {{wanted}} à {{directive}}.',
  language_missing:
    'La page ne dit pas sa langue (lang="{{value}}") : les widgets et les lecteurs d’écran devinent. Écrivez-la sur la balise html : lang="fr".',
  language_absent:
    'La page est en « {{language}} », et la liste a {{has}} : ses textes paraissent en « {{shown}} ». Écrivez des textes dans cette langue, ou corrigez lang.',
  accent_pale:
    '--passerelle-accent: {{value}} se distingue à peine de {{surface}} (contraste {{ratio}}, il faut au moins {{least}}) : les widgets la changent. Donnez une couleur plus éloignée.',
  text_pale:
    '--passerelle-text: {{value}} se lit à peine sur {{surface}} (contraste {{ratio}}, il faut au moins {{least}}) : les widgets la changent. Donnez une couleur plus éloignée.',
};
