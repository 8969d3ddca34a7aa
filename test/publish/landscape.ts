/** A small sound landscape, to lay over the sound folder. */
export const LANDSCAPE: Readonly<Record<string, string>> = {
  'landscape.yaml': `kinds:
  ctr:
    form: both
    links: [csapa]
    legal: [loi]
    counterparts: [{ country: BE, kinds: [ctr], to_check: true }]
    to_check: [links]
  csapa: {}
references:
  loi:
    title: Code d’essai
    country: FR
    url: https://example.org/loi
    source: essai
    checked_on: 2026-11
documents:
  - id: note
    title: Note
    language: fr
    publisher: Essai
    source: essai
commitments:
  by: Essai
  source: essai
`,
  'fr/landscape.yaml': `title: Où être hébergé ?
opening: Touchez un lieu.
harm_reduction: { title: Partout, text: Demandez. }
around: { title: Avant, text: On prépare. }
changes: { title: Ce qui change, text: [Tout change.] }
kinds:
  ctr:
    short: On y vit.
    for_whom: Pour vous.
    daily_life: On mange.
    stay: Des mois.
    admission: Un dossier.
    cost: Gratuit.
    on_entry: Rien.
    on_use: Demandez.
    counterparts: { BE: La cure. }
commitments:
  title: Ce que défend Essai
  items: [Être vus.]
documents:
  note: Comment ces lieux changent.
`,
};
