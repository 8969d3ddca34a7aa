/** What `prerender` says of the pages into which it writes. */
export default {
  'no-page': 'Nommez une page : passerelle prerender page.html --feed public',
  'out-of-one': '--out ne vaut que pour une page. Pour plusieurs, écrivez --in-place.',
  'no-fragments': '{{feed}} n’a pas de fragments. Relancez : passerelle build dossier --out {{feed}}',
  'utf-16': '{{page}} est en UTF-16, que le web n’emploie pas. Enregistrez-la en UTF-8.',
  'open-tag': '{{page}}, ligne {{line}} : <{{tag}}> n’est pas fermée. Écrivez </{{tag}}> après elle.',
  'no-room':
    '{{page}}, ligne {{line}} : <{{tag}}> est dans une balise qui ne peut contenir de liste, comme <p>. Mettez-la dans un <div>.',
  nothing: '{{page}}, ligne {{line}} : ce flux n’a rien pour {{widget}}.',
  'no-head': '{{page}} : il n’y a pas de <head> pour les données des moteurs de recherche.',
  would_one: '{{page}} : {{count}} fragment serait écrit. Ajoutez --in-place, ou --out et un fichier.',
  would_many: '{{page}} : {{count}} fragments seraient écrits. Ajoutez --in-place, ou --out et un fichier.',
  would: '{{page}} : {{count}} fragments seraient écrits. Ajoutez --in-place, ou --out et un fichier.',
  same_one: '{{page}} : {{count}} fragment, comme avant',
  same_many: '{{page}} : {{count}} fragments, comme avant',
  same: '{{page}} : {{count}} fragments, comme avant',
  written_one: '{{page}} : {{count}} fragment, écrit dans {{target}}',
  written_many: '{{page}} : {{count}} fragments, écrits dans {{target}}',
  written: '{{page}} : {{count}} fragments, écrits dans {{target}}',
};
