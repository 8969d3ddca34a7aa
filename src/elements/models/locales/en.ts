import type { StringsLike } from '../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  outside: 'Without sleeping there',
  stay: 'With a place to stay',
  asked: 'What is asked of you',
  ask: 'Questions to ask a place',
  research: 'What research says',
  research_none: 'We have found no reliable source to name here.',
  shown: 'The help that goes with it is described below.',
  say_one: '{{number}} place in this list says it helps with this.',
  say_other: '{{number}} places in this list say they help with this.',
  say_none: 'In this list, no place says yet that it helps with this.',
  unsaid_one: '{{number}} other does not say: ask them.',
  unsaid_other: '{{number}} others do not say: ask them.',
  fit: 'These places often fit:',
  fit_unsure: 'To talk about it, these places often fit:',
  see_one: 'See {{number}} place',
  see_other: 'See {{number}} places',
  see_any: 'Find a place',
  no_places: 'This list has no place that fits yet. You can talk about it by telephone.',
  close_list: 'Close the list of places',
  empty_title: 'There is no text here yet',
  empty_text: 'This site has not described the kinds of help yet. You can talk with someone.',
};
export default strings;
