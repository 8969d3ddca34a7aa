/** The RGAA 4.1.2: 106 criteria in 13 themes, by their numbers. The subjects are in our own words. */
import { claimsOf, type Standard } from './claims.js';

export const RGAA: Standard = {
  name: 'RGAA 4.1.2',
  source: 'https://accessibilite.numerique.gouv.fr/',
  checked_on: '2026-12-03',
  claims: claimsOf(`
# Images
1.1 | met | axe tree | Une image qui informe a un équivalent en texte | A picture that informs has a text equivalent
1.2 | met | lines bars tree | Une image qui décore est tue aux aides techniques | A picture that decorates is kept from assistive technology
1.3 | not-tested | | Cet équivalent dit ce qu’il faut | This equivalent says what it should
1.4 | not-applicable | none | L’équivalent d’un captcha dit à quoi il sert | The equivalent of a captcha says what it is for
1.5 | not-applicable | none | Un captcha a une autre voie | A captcha has another way
1.6 | met | picture bars | Une image complexe a une description | A complex picture has a description
1.7 | not-tested | | Cette description dit ce qu’il faut | This description says what it should
1.8 | not-tested | | Pas de texte en image | No text as a picture
1.9 | not-tested | | Une légende est liée à son image | A caption is tied to its picture
# Cadres
2.1 | met | frame axe | Un cadre a un titre | A frame has a title
2.2 | not-tested | | Ce titre dit ce qu’il faut | This title says what it should
# Couleurs
3.1 | not-tested | | La couleur n’est pas seule à informer | Colour does not inform alone
3.2 | met | contrast ground axe builder pages | Les textes ont assez de contraste | Texts have enough contrast
3.3 | not-tested | | Boutons, bords et dessins ont assez de contraste | Buttons, edges and drawings have enough contrast
# Sons et vidéos
4.1 | not-applicable | media | Un son ou une vidéo a une transcription | Sound or video has a transcript
4.2 | not-applicable | media | Cette transcription est juste | This transcript is right
4.3 | not-applicable | media | Une vidéo a des sous-titres | A video has captions
4.4 | not-applicable | media | Ces sous-titres sont justes | These captions are right
4.5 | not-applicable | media | Une vidéo a une audiodescription | A video has an audio description
4.6 | not-applicable | media | Cette audiodescription est juste | This audio description is right
4.7 | not-applicable | media | On reconnaît un son ou une vidéo | Sound or video can be recognised
4.8 | not-applicable | media | Un média sans durée a une autre version | A medium without duration has another version
4.9 | not-applicable | media | Cette version est juste | This version is right
4.10 | not-applicable | media | Un son qui part seul peut être arrêté | A sound that starts by itself can be stopped
4.11 | not-applicable | media | Un média se commande au clavier et au pointeur | A medium is controlled by keyboard and pointer
4.12 | not-applicable | media | De même pour un média sans durée | The same for a medium without duration
4.13 | not-applicable | media | Un média convient aux aides techniques | A medium suits assistive technology
# Tableaux
5.1 | not-applicable | none | Un tableau complexe a un résumé | A complex table has a summary
5.2 | not-applicable | none | Ce résumé dit ce qu’il faut | This summary says what it should
5.3 | not-applicable | none | Un tableau de mise en page se lit en ligne | A table for layout reads in order
5.4 | not-tested | | Un tableau a un titre lié à lui | A table has a title tied to it
5.5 | not-tested | | Ce titre dit ce qu’il faut | This title says what it should
5.6 | not-tested | | Les en-têtes sont déclarés | Header cells are declared
5.7 | not-tested | | Chaque cellule est liée à ses en-têtes | Each cell is tied to its headers
5.8 | not-applicable | none | Un tableau de mise en page n’a pas d’en-têtes | A table for layout has no headers
# Liens
6.1 | not-tested | | Chaque lien se comprend | Each link is understood
6.2 | met | axe builder pages | Chaque lien a un intitulé | Each link has a name
# Scripts
7.1 | met | axe names tree | Les scripts conviennent aux aides techniques | Scripts suit assistive technology
7.2 | not-tested | | L’équivalent d’un script dit ce qu’il faut | The equivalent of a script says what it should
7.3 | met | keyboard-way keyboard-finder keyboard-form map-list | Tout se commande au clavier et au pointeur | All is controlled by keyboard and pointer
7.4 | met | quiet own-accord | On sait avant qu’un script change de contexte | A script changes context only as expected
7.5 | met | said region | Les messages d’état sont transmis | Messages of state are passed on
# Éléments obligatoires
8.1 | met | pages-html | La page a un type de document | The page has a document type
8.2 | met | fragments pages-html | Le code est valide | The code is valid
8.3 | met | pages-html language | La page dit sa langue | The page says its language
8.4 | met | pages-html language | Cette langue est la bonne | This language is the right one
8.5 | met | pages pages-html | La page a un titre | The page has a title
8.6 | not-tested | | Ce titre dit ce qu’il faut | This title says what it should
8.7 | met | parts place | Un changement de langue est marqué | A change of language is marked
8.8 | met | parts place | La langue marquée est la bonne | The marked language is the right one
8.9 | not-tested | | Aucune balise ne sert qu’à l’apparence | No tag is there for looks alone
8.10 | met | direction narrow | Le sens de lecture est marqué | The reading direction is marked
# Structure
9.1 | met | headings questions | Des titres structurent l’information | Titles give the information its structure
9.2 | not-applicable | host | La page a des zones : en-tête, navigation, contenu, pied | The page has zones: header, navigation, content, footer
9.3 | met | axe tree | Les listes sont des listes | Lists are lists
9.4 | not-tested | | Les citations sont marquées | Quotations are marked
# Présentation
10.1 | not-tested | | Les styles seuls font l’apparence | Style sheets alone make the looks
10.2 | not-tested | | Le contenu reste sans les styles | The content stays without styles
10.3 | not-tested | | Il se comprend sans les styles | It is understood without styles
10.4 | met | enlarged | Le texte se lit agrandi au double | Text can be read at twice its size
10.5 | met | ground contrast | Couleur du texte et du fond vont ensemble | Colours of text and ground go together
10.6 | met | axe builder pages | Un lien se distingue du texte autour | A link stands out from the text around
10.7 | met | keyboard-way keyboard-finder | On voit où est le focus | The focus is seen
10.8 | met | unheard axe | Ce qui est caché l’est aussi aux aides techniques | What is hidden is hidden from assistive technology
10.9 | not-tested | | Forme, taille et place n’informent pas seules | Shape, size and place do not inform alone
10.10 | not-tested | | Et cela de façon juste | And rightly so
10.11 | met | narrow builder pages | Rien ne défile de côté dans 320 px | Nothing scrolls sideways in 320 px
10.12 | met | spaced | Le texte peut être espacé | Text can be spaced out
10.13 | not-tested | | Ce qui paraît au survol se maîtrise | What appears on hover is under control
10.14 | not-tested | | Ce que des styles seuls montrent s’atteint au clavier | What styles alone show is reached by keyboard
# Formulaires
11.1 | met | names axe | Chaque champ a une étiquette | Each field has a label
11.2 | not-tested | | Cette étiquette dit ce qu’il faut | This label says what it should
11.3 | not-tested | | Le même champ s’appelle partout pareil | The same field has the same name everywhere
11.4 | not-tested | | L’étiquette est contre son champ | The label is next to its field
11.5 | met | names tree | Les champs de même nature sont groupés | Fields of one nature are grouped
11.6 | met | tree | Un groupe a un titre | A group has a title
11.7 | not-tested | | Ce titre dit ce qu’il faut | This title says what it should
11.8 | not-tested | | Les choix d’une liste sont groupés s’il le faut | Choices of a list are grouped where needed
11.9 | not-tested | | Chaque bouton se comprend | Each button is understood
11.10 | met | errors summary | Ce qui est à corriger est dit | What is to be corrected is told
11.11 | met | errors | Une erreur est dite avec un exemple | An error is told with an example
11.12 | not-applicable | none | Ce qui engage se relit ou s’annule | What binds can be read over or undone
11.13 | not-met | completion | Le navigateur sait ce que chaque champ attend | The browser knows what each field expects
# Navigation
12.1 | not-applicable | host | Deux moyens de naviguer | Two ways to navigate
12.2 | not-applicable | host | Les menus restent à leur place | Menus stay in their place
12.3 | not-applicable | host | Le plan du site est juste | The site map is right
12.4 | not-applicable | host | Le plan du site s’atteint partout pareil | The site map is reached in the same way everywhere
12.5 | not-applicable | host | Le moteur de recherche s’atteint partout pareil | The search is reached in the same way everywhere
12.6 | not-applicable | host | Les zones communes s’atteignent ou s’évitent | Common zones can be reached or passed by
12.7 | not-applicable | host | Un lien mène droit au contenu | A link leads straight to the content
12.8 | met | keyboard-way keyboard-finder keyboard-form | L’ordre au clavier est celui du sens | The order by keyboard follows the sense
12.9 | met | keyboard-way keyboard-finder | Le clavier n’est pas piégé | The keyboard is not trapped
12.10 | not-applicable | shortcuts | Un raccourci d’une touche se maîtrise | A shortcut of one key is under control
12.11 | not-tested | | Ce qui paraît au survol s’atteint au clavier | What appears on hover is reached by keyboard
# Consultation
13.1 | not-tested | | On maîtrise les délais | Time limits are under control
13.2 | met | listens | Aucune fenêtre ne s’ouvre d’elle-même | No window opens by itself
13.3 | not-applicable | publisher | Un document à télécharger a une version accessible | A document to download has an accessible version
13.4 | not-applicable | publisher | Cette version dit la même chose | This version says the same
13.5 | not-applicable | none | Un dessin fait de signes a un équivalent | A drawing made of signs has an equivalent
13.6 | not-applicable | none | Cet équivalent dit ce qu’il faut | This equivalent says what it should
13.7 | not-tested | | Pas de flash | No flash
13.8 | not-tested | | Ce qui bouge peut être arrêté | What moves can be stopped
13.9 | not-tested | | La page se lit dans les deux orientations | The page reads in both orientations
13.10 | not-tested | | Un geste complexe a un geste simple | A complex gesture has a simple one
13.11 | not-tested | | Un geste commencé peut être annulé | A gesture that was begun can be undone
13.12 | not-applicable | motion | Ce que déclenche un mouvement a une autre voie | What a movement sets off has another way
`),
};
