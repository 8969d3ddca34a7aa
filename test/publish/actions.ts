/** A small sound action sheet, to lay over the sound folder. */
export const ACTION: Readonly<Record<string, string>> = {
  'actions/essai.yaml': `organisation: Essai
year: 2020
source: { name: Registre, title: Titre }
funding: [{ by: ARS, amount: 100, currency: EUR }]
facts: [people, funding]
sites: [homes]
themes: [precarity]
partners:
  housing: [homes]
  health: [gp]
dates:
  - { id: duration, start: 2020-04, end: 2020-12 }
axes:
  - id: talks
    steps:
      - { id: first, start: 2020-07, end: 2021-06 }
groups:
  - { id: talks, shows: planned-held }
  - { id: asked, shows: counts }
  - id: other
    shows: facts
    indicators:
      - { id: people, value: 13 }
categories: [A1]
`,
  'actions/essai.csv': `id,group,part_of,partner,planned,held,value,label
phone,talks,both,,38,21,,
face,talks,both,,104,64,,
both,talks,,,142,,,Les deux
asked-gp,asked,,gp,,,10,
`,
  'fr/actions/essai.yaml': `title: Une action
themes: { precarity: Précarité }
partners: { homes: Foyers, gp: { label: Médecin, text: de ville } }
dates: { duration: durée }
axes:
  talks: { label: Rencontres, about: [On parle.], steps: { first: Accueil } }
groups:
  talks: { label: Rencontres, planned: prévues, held: tenues }
  asked: Partenaires
  other: Autres nombres
indicators: { phone: Au téléphone, face: En face, people: Personnes }
categories: { A1: Offres }
`,
};
