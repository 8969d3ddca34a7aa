/** A small sound questionnaire and models of care, to lay over the sound folder. */
export const GUIDANCE: Readonly<Record<string, string>> = {
  'questionnaires/essai.yaml': `questions:
  - id: danger
    role: danger
    multiple: true
    options:
      - id: seizure
        situations: [emergency]
      - id: none
        alone: true
  - id: wish
    role: decides
    options: [{ id: stop }, { id: reduce }, { id: safer }]
  - id: living
    role: decides
    options: [{ id: group }, { id: own }, { id: home, stays: true }]
  - id: what
    role: health
    multiple: true
    options: [{ id: alcohol }, { id: opioids }]
rows:
  - id: home
    when: { living: [home] }
    leads: [{ lead: ambulatory, because: { living: [home] } }]
  - id: safer
    when: { wish: [safer] }
    leads: [{ lead: harm-reduction, because: { wish: [safer] } }]
  - id: group
    when: { living: [group] }
    leads: [{ lead: residential-collective, because: { living: [group] } }]
  - id: own
    when: { living: [own] }
    leads: [{ lead: residential-individual, because: { living: [own] } }]
  - id: else
    when: {}
    leads: [{ lead: ambulatory-housing, because: { wish: [stop] } }]
notices:
  - id: slowly
    tone: care
    when: { what: [alcohol, opioids] }
asks:
  - id: doctor
    when: { what: [opioids] }
leads:
  residential-collective: { settings: [residential-collective], kinds: [ctr] }
  residential-individual: { settings: [residential-individual], kinds: [] }
  ambulatory: { settings: [ambulatory], kinds: [csapa] }
  ambulatory-housing: { settings: [ambulatory], kinds: [csapa] }
  harm-reduction: { settings: [harm-reduction], kinds: [] }
`,
  'fr/questionnaires/essai.yaml': `title: { me: Pour vous, someone: Pour quelqu’un }
questions:
  danger:
    title: Un danger ?
    why: Un danger passe avant tout.
    options: { seizure: Une crise, none: Rien de cela }
  wish:
    title: Que voulez-vous ?
    help: Une seule réponse.
    why: L’aide part de là.
    options: { stop: Arrêter, reduce: Réduire, safer: Moins de risques }
  living:
    title: Vivre ailleurs ?
    why: Vous décidez.
    options: { group: En groupe, own: Chez moi, home: Rester }
  what:
    title: De quoi s’agit-il ?
    why: Pour un conseil.
    options: { alcohol: Alcool, opioids: Opiacés }
notices:
  slowly: { title: Pas d’un coup, text: Voyez un médecin. }
asks:
  doctor: { me: Verrai-je un médecin ?, someone: Verra-t-elle un médecin ? }
leads:
  residential-collective: { label: En groupe, text: On y vit. }
  residential-individual: { label: Un logement, text: On y habite. }
  ambulatory: { label: Des rendez-vous, text: On y va. }
  ambulatory-housing: { label: Un toit, text: On cherche avec vous. }
  harm-reduction: { label: Un accueil, text: On vient comme on est. }
`,
};

const wish = (id: string): string => `  ${id}:
    label: ${id}
    title: ${id}
    outside: [dehors]
    stay: [dedans]
    asked: [rien]
    again_title: Encore
    again: [On en parle.]
    ask: [Quand ?]
    research: [{ text: Cela aide., source: Essai, url: https://example.org/ }]
    kinds: [ctr]
`;

/** The models of care of the publisher's own locale. */
export const MODELS: Readonly<Record<string, string>> = {
  'fr/models.yaml': `title: Que voulez-vous ?
opening: [On part de vous.]
harm_reduction: { title: Moins de risques, text: Toujours. }
notice: { title: Pas d’un coup, text: Voyez un médecin. }
words: [{ word: sevrage, meaning: le temps du corps }]
wishes:
${['stop', 'stay-stopped', 'reduce', 'use-safer', 'unsure'].map(wish).join('')}`,
};
