/** What `--help` shows: commands and their options, and the few words around them. */
export default {
  // The library writes a colon behind each title.
  Usage: 'Utilisation ',
  Commands: 'Commandes ',
  Options: 'Options ',
  more: 'Pour en savoir plus, ajoutez `--help` à une commande ',
  default: '(par défaut : {{value}})',
  'command-and-options': '<commande> [options]',
  help: 'Affiche cette aide',
  lang: 'Langue des messages : {{languages}} ; celle du système par défaut',
  formats: 'Au choix : {{names}}',
  every: 'Affiche tous les avertissements, même nombreux',

  init: 'Écrit un dossier pour commencer, commenté, et un guide',
  'init-all': 'Copie tous les textes de Passerelle, qui restent alors tels qu’ils sont',
  check: 'Dit chaque défaut d’un dossier de contenu, avec son fichier, sa ligne et sa colonne',
  stale: 'Liste, pour chaque responsable, ce que personne n’a confirmé depuis longtemps',
  preview: 'Construit en mémoire, montre le résultat sur cette machine, et recommence à chaque changement',
  'preview-port': 'Port de cette machine',
  build: 'Vérifie un dossier de contenu et écrit la liste à publier',
  'build-out': 'Dossier qui va en ligne ; ce qu’un build n’y a pas écrit reste',
  'build-key':
    'Clé privée qui signe la liste publiée ; donnée deux fois pendant un changement de clé, les deux signent',
  'build-issued': 'Jour de publication, au lieu de celui de feed.yaml',
  'build-allow': 'Publie ce qu’une garde refuse : toutes, ou certaines de {{guards}}',
  'build-check-only': 'Dit ce qui changerait, et n’écrit rien',
  'build-keep-widgets':
    'Jours pendant lesquels les anciennes versions des widgets restent ; sans limite par défaut',
  import: 'Transforme un tableau ou un répertoire en directory.csv ; formats : {{formats}}',
  'import-out': 'Le directory.csv à écrire',
  'import-map': 'csv : ce que devient chaque colonne, quand leurs noms ne le disent pas',
  'import-write-map':
    'csv : écrire ce que les noms des colonnes disent, comme fichier de correspondance à corriger',
  'import-all':
    'finess : toutes les catégories, chacune comme un type ; data-inclusion : toutes les structures d’un type connu',
  'import-kind': 'hsds : le type de ce qui ne dit pas le sien',
  'import-country': 'hsds : le pays de ce qui ne dit pas le sien',
  'import-encoding': 'utf-8 ou windows-1252 ; sinon, reconnu d’après le contenu',
  'import-report': 'Écrit en JSON ce qui a été gardé, modifié et écarté',
  export: 'Écrit les lieux dans un autre format ; formats : {{formats}}',
  'export-out': 'Le fichier à écrire',
  keygen: 'Crée la paire de clés qui signe une liste publiée',
  'keygen-out': 'Fichier de la clé privée',
  doctor: 'Lit un dossier publié et une page avec ses widgets, et dit ce qui ne va pas',
  'doctor-key': 'Clé publique avec laquelle la liste publiée doit être signée',
  'doctor-sites':
    'Dit quelles versions des pages montrent ; une adresse par ligne, # commence un commentaire',
  prerender:
    'Met dans des pages ce que montrent les widgets, pour qui lit sans script et pour les moteurs de recherche',
  'prerender-feed': 'Le dossier écrit par build',
  'prerender-out': 'La page à écrire, quand il n’y en a qu’une',
  'prerender-in-place': 'Écrit chaque page à sa place',
  relay: 'Reçoit les messages destinés aux lieux, et les porte à leur serveur de courrier',
  'relay-config': 'Le relay.yaml qui dit de qui, à qui et comment',
  'relay-check': 'Envoie un message d’essai à chaque adresse, et s’arrête',
};
