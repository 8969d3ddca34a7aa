/** Why a criterion does not apply to the widgets and to the pages of a published folder. */
import type { Told } from './told.js';

interface Reason {
  readonly told: Told;
  /** What the code of the widgets would hold if it did apply; absent where only reading tells. */
  readonly absent?: RegExp;
}

export const REASONS = {
  media: {
    told: {
      fr: 'Les widgets ne contiennent ni son, ni vidéo, ni objet inséré.',
      en: 'The widgets hold no sound, no video and no embedded object.',
    },
    absent: /(?<!\w)<(?:video|audio|object|embed|canvas)\b/,
  },
  motion: {
    told: {
      fr: 'Aucun widget ne réagit aux mouvements de l’appareil.',
      en: 'No widget reacts to movements of the device.',
    },
    absent: /devicemotion|deviceorientation|DeviceMotionEvent|DeviceOrientationEvent/,
  },
  shortcuts: {
    told: {
      fr: 'Aucun raccourci n’est une lettre, un chiffre ou un signe ; la sortie rapide répond à la touche Maj, qui n’écrit rien, et ce raccourci peut être retiré.',
      en: 'No shortcut is a letter, a digit or a sign; the quick exit answers to Shift, which writes nothing, and this shortcut can be taken away.',
    },
    absent: /accesskey=/,
  },
  none: {
    told: {
      fr: 'Il n’y en a pas dans les widgets ni dans ces pages.',
      en: 'There is none in the widgets or in these pages.',
    },
  },
  host: {
    told: {
      fr: 'Cela dépend du site qui affiche les widgets : à lui de le vérifier.',
      en: 'It depends on the site that shows the widgets, which has to check it.',
    },
  },
  publisher: {
    told: {
      fr: 'Cela dépend des documents vers lesquels la liste mène : à qui la publie de le vérifier.',
      en: 'It depends on the documents to which the list leads: who publishes it has to check it.',
    },
  },
} as const satisfies Readonly<Record<string, Reason>>;

export type ReasonName = keyof typeof REASONS;
