/** A small sound pathway, to lay over the sound folder. */
export const PATHWAY: Readonly<Record<string, string>> = {
  'pathways/essai.yaml': `rank: 1
kinds: [csapa]
sources: [{ name: Essai, url: https://example.org/ }]
entries:
  - { id: direct, to: meeting }
steps:
  - id: meeting
    who:
      - { role: doctor, where: [here] }
    fields: [health]
    next: [order, after]
  - id: order
    who:
      - { role: doctor, where: [here, ctr], if_needed: true }
    next: [after]
  - id: after
    kind: after
week:
  days: [Mo, We]
  on_call_hours: 'Mo-Fr 18:00-08:00'
`,
  'fr/pathways/essai.yaml': `title: Un chemin
opening: [On avance.]
entries_title: Commencer
roles: { doctor: Médecin }
places: { here: ici }
entries:
  direct: { title: Directement, text: Vous venez. }
steps:
  meeting: { title: Se rencontrer, text: [On vous écoute.] }
  order: { title: Mettre en ordre }
  after: { title: Après }
week:
  title: Ma semaine
  centre: Centre
  elsewhere: Ailleurs
  on_call: Garde
`,
};
