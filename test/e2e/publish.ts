import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CDN, DEMO, ensureBuilt, passerelle } from './built.js';
import { serve, type Site } from './site.js';

/** Made-up places; the numbers come from a range that is kept for fiction in France. */
export const DIRECTORY = `id,name,kind,street,postcode,city,country,lat,lon,precision,time_zone,phone,website,hours,languages,goals,harm_reduction,cost,verified_on
quai,Centre du Quai,csapa,1 quai Essai,57000,Metz,FR,49.1200,6.1700,address,Europe/Paris,03 53 01 90 01,https://quai.example,Mo-Fr 09:00-17:00,fr,reduce;stop,yes,free,2026-10-01
tilleuls,Maison des Tilleuls,ctr,2 rue Essai,57000,Metz,FR,49.1100,6.1800,address,Europe/Paris,03 53 01 90 02,,Mo-Su 00:00-24:00,fr;ar,stop,yes,,2026-10-02
prairie,Communauté de la Prairie,ct,3 rue Essai,57100,Thionville,FR,49.3570,6.1680,address,Europe/Paris,03 53 01 90 03,,,fr,stop;stay-stopped,,,2026-10-03
escale,L’Escale courte,caut,4 rue Essai,57000,Metz,FR,49.1150,6.1900,address,Europe/Paris,03 53 01 90 04,,Mo-Fr 08:00-20:00,fr,,yes,free,2026-10-04
passage,Appartements du Passage,therapeutic-flat,5 rue Essai,57600,Forbach,FR,49.1880,6.9000,address,Europe/Paris,03 53 01 90 05,,,fr,stop,,,2026-10-05
halte,La Halte de la gare,caarud,6 rue Essai,57000,Metz,FR,49.1095,6.1770,address,Europe/Paris,03 53 01 90 06,,Mo-Fr 10:00-18:00,fr;en,use-safer,yes,free,2026-10-06
lits,Lits de soins du Parc,lhss,7 rue Essai,57000,Metz,FR,49.1250,6.1600,address,Europe/Paris,03 53 01 90 07,,,fr,,,free,2026-10-07
marche,Groupe du Marché,peer-support,8 rue Essai,54000,Nancy,FR,48.6900,6.1800,address,Europe/Paris,03 53 01 90 08,,,fr,stop;reduce,,free,2026-10-08
`;

const PAGE = `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Essai</title>
<link rel="icon" href="data:,">
<script type="module" src="/passerelle/loader.js"></script></head>
<body><h1>Essai</h1><p>Une page ordinaire.</p>
<passerelle-feed src="/feed/feed.json" country="FR"><passerelle-finder near="Metz"><p>Au téléphone : <a href="tel:0800231313">0 800 23 13 13</a></p></passerelle-finder></passerelle-feed>
<p>La suite de la page.</p>
<passerelle-exit><a href="/elsewhere.html">Quitter la page</a></passerelle-exit></body></html>`;

export interface Published {
  readonly site: Site;
  remove(): Promise<void>;
}

/** What a publisher and a webmaster do: a folder, a feed, a page with one line, and a plain web server. */
export async function publish(): Promise<Published> {
  ensureBuilt();
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-'));
  passerelle('init', join(folder, 'content'));
  writeFileSync(join(folder, 'content/directory.csv'), DIRECTORY);
  passerelle('build', join(folder, 'content'), '--out', join(folder, 'feed'), '--allow=placeholders');
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site/index.html'), PAGE);
  writeFileSync(
    join(folder, 'site/elsewhere.html'),
    '<!doctype html><title>Ailleurs</title><h1>Ailleurs</h1>',
  );
  const site = await serve({
    '/feed/': join(folder, 'feed'),
    '/passerelle/': CDN,
    '/demo/': DEMO,
    '/': join(folder, 'site'),
  });
  return {
    site,
    remove: async () => {
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
