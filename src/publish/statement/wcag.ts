/** WCAG 2.2, levels A and AA: 55 success criteria. The names are those of the standard; those in French are ours. */
import { claimsOf, type Standard } from './claims.js';

export const WCAG: Standard = {
  name: 'WCAG 2.2 AA',
  source: 'https://www.w3.org/TR/WCAG22/',
  checked_on: '2026-12-03',
  claims: claimsOf(`
1.1.1 A | met | axe tree picture bars | Contenu non textuel | Non-text Content
1.2.1 A | not-applicable | media | Son seul ou image animée seule, enregistrés | Audio-only and Video-only (Prerecorded)
1.2.2 A | not-applicable | media | Sous-titres, enregistrés | Captions (Prerecorded)
1.2.3 A | not-applicable | media | Audiodescription ou autre version, enregistrée | Audio Description or Media Alternative (Prerecorded)
1.2.4 AA | not-applicable | media | Sous-titres, en direct | Captions (Live)
1.2.5 AA | not-applicable | media | Audiodescription, enregistrée | Audio Description (Prerecorded)
1.3.1 A | met | axe names tree headings | Information et relations | Info and Relationships
1.3.2 A | met | tree keyboard-finder | Ordre qui a un sens | Meaningful Sequence
1.3.3 A | not-tested | | Caractéristiques sensorielles | Sensory Characteristics
1.3.4 AA | not-tested | | Orientation | Orientation
1.3.5 AA | not-met | completion | But des champs | Identify Input Purpose
1.4.1 A | not-tested | | Usage de la couleur | Use of Color
1.4.2 A | not-applicable | media | Contrôle du son | Audio Control
1.4.3 AA | met | contrast ground axe builder pages | Contraste des textes | Contrast (Minimum)
1.4.4 AA | met | enlarged | Taille du texte | Resize Text
1.4.5 AA | not-tested | | Texte sous forme d’image | Images of Text
1.4.10 AA | met | narrow builder pages | Mise en page qui se replie | Reflow
1.4.11 AA | not-tested | | Contraste de ce qui n’est pas du texte | Non-text Contrast
1.4.12 AA | met | spaced | Espacement du texte | Text Spacing
1.4.13 AA | not-tested | | Contenu au survol ou au focus | Content on Hover or Focus
2.1.1 A | met | keyboard-way keyboard-finder keyboard-form map-list | Clavier | Keyboard
2.1.2 A | met | keyboard-way keyboard-finder | Pas de piège au clavier | No Keyboard Trap
2.1.4 A | not-applicable | shortcuts | Raccourcis d’une touche | Character Key Shortcuts
2.2.1 A | not-tested | | Délais réglables | Timing Adjustable
2.2.2 A | not-tested | | Mettre en pause, arrêter, cacher | Pause, Stop, Hide
2.3.1 A | not-tested | | Pas plus de trois flashs | Three Flashes or Below Threshold
2.4.1 A | not-applicable | host | Contourner des blocs | Bypass Blocks
2.4.2 A | met | pages pages-html | Titre de page | Page Titled
2.4.3 A | met | keyboard-way keyboard-finder keyboard-form | Ordre du focus | Focus Order
2.4.4 A | not-tested | | Fonction du lien dans son contexte | Link Purpose (In Context)
2.4.5 AA | not-applicable | host | Plusieurs façons de trouver | Multiple Ways
2.4.6 AA | not-tested | | Titres et étiquettes | Headings and Labels
2.4.7 AA | met | keyboard-way keyboard-finder | Focus visible | Focus Visible
2.4.11 AA | met | keyboard-way keyboard-finder | Focus qui n’est pas masqué | Focus Not Obscured (Minimum)
2.5.1 A | not-tested | | Gestes | Pointer Gestures
2.5.2 A | not-tested | | Annulation d’un geste | Pointer Cancellation
2.5.3 A | not-tested | | L’étiquette est dans le nom | Label in Name
2.5.4 A | not-applicable | motion | Réaction au mouvement | Motion Actuation
2.5.7 AA | not-tested | | Glisser | Dragging Movements
2.5.8 AA | met | spaced axe | Taille des cibles | Target Size (Minimum)
3.1.1 A | met | language pages pages-html | Langue de la page | Language of Page
3.1.2 AA | met | parts place | Langue d’un passage | Language of Parts
3.2.1 A | not-tested | | Au focus | On Focus
3.2.2 A | met | quiet said | À la saisie | On Input
3.2.3 AA | not-applicable | host | Navigation constante | Consistent Navigation
3.2.4 AA | not-tested | | Désignation constante | Consistent Identification
3.2.6 A | not-applicable | host | Aide au même endroit | Consistent Help
3.3.1 A | met | errors summary | Erreurs dites | Error Identification
3.3.2 A | met | names axe | Étiquettes ou consignes | Labels or Instructions
3.3.3 AA | met | errors | Suggestion après une erreur | Error Suggestion
3.3.4 AA | not-applicable | none | Prévention des erreurs : droit, argent, données | Error Prevention (Legal, Financial, Data)
3.3.7 A | met | typed-once | Rien à saisir deux fois | Redundant Entry
3.3.8 AA | not-applicable | none | Connexion accessible | Accessible Authentication (Minimum)
4.1.2 A | met | axe names tree | Nom, rôle, valeur | Name, Role, Value
4.1.3 AA | met | said region | Messages d’état | Status Messages
`),
};
