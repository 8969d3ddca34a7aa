import type { StringsLike } from '../../i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  shared: 'På en delt datamaskin lagres ingenting her. Det du kopierer eller skriver ut, kan andre se.',
  copy: 'Kopier som tekst',
  copied: 'Kopiert.',
  by_hand: 'Denne nettleseren kopierer ikke. Her er teksten, så du kan kopiere den selv.',
  share: 'Send',
  code: 'Kode til å fotografere',
  code_note: 'Telefonen som fotograferer den, leser dette navnet og nummeret, ikke noe annet:',
  print: 'Skriv ut',
  link: 'Lenke til disse filtrene',
  link_note:
    'Denne lenken inneholder filtrene som ble valgt. Den inneholder verken ordene dine eller posisjonen din.',
  address: 'Adresse',
  hours: 'Åpningstider',
};
export default strings;
