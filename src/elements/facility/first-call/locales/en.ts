import type { StringsLike } from '../../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  who: 'Who answers',
  who_any: 'Someone from the team, or an answering machine. You can call back at another time.',
  who_ambulatory: 'Often the reception or the secretary. They tell you how to get a first appointment.',
  'who_harm-reduction':
    'Someone from the team. Often you can also come without calling, during opening hours.',
  who_stay: 'Often the reception or someone from the team. They tell you how to ask for a place.',
  'who_health-beds': 'Someone from the team. They tell you who has to make the request.',
  'who_social-housing':
    'Someone from the place. They sometimes give you another number, that of the service that knows where there is room.',
  who_peers: 'Often a person who has been through it, or an answering machine.',
  asked: 'What they may ask you',
  asked_any: 'What brings you. A few words are enough.',
  asked_ambulatory: 'What brings you, and when you can come. A few words are enough.',
  'asked_harm-reduction':
    'What you need: supplies, care, somewhere to rest. You do not have to want to stop.',
  asked_stay:
    'What you are looking for, where you live at the moment, your treatments, and whether someone already supports you.',
  'asked_health-beds': 'Where you sleep, and what care you need.',
  'asked_social-housing': 'Where you are, with whom, and where you can sleep tonight.',
  asked_peers:
    'What to call you: a first name is enough, the real one or another. You do not have to tell your life story.',
  yours_title: 'What you can keep to yourself',
  yours:
    'Your name, for a first question. And anything you do not feel like saying: “I would rather not answer” is enough.',
  bound_title: 'What it commits you to',
  bound: 'Nothing. You can hang up, think it over, call again, or call another place.',
  begin_title: 'To begin',
  begin: 'One sentence is enough: “Hello, I would like to know how things work at your place.”',
  language_title: 'If they do not speak your language',
  language: 'First say which language you speak, and ask whether someone can interpret.',
  minor_title: 'If you are under 18',
  minor: 'You can call yourself. Before you give your name, ask what your parents will be told.',
  deaf_title: 'If you are deaf or hard of hearing',
  deaf_mail: 'You can write to this place by email.',
  deaf_voice: 'Someone can call for you, and ask them to answer you in writing.',
  deaf_urgent: 'In an emergency, in writing:',
  deaf_114: '114 also answers through the app “Urgence 114” and by fax.',
  cover_title: 'If you have no health cover',
  cover: 'Say so on the phone. Ask what is free, and who can help you with the paperwork.',
  csapa_FR:
    'In France, an addiction care centre (CSAPA) is free. For illegal drugs, you can stay anonymous there.',
  pass_FR:
    'In France, many hospitals have an access-to-care desk (PASS). It is there for this, and also helps you claim your rights, such as state medical aid (AME).',
  source: 'Source: {{source}}. Read on {{date}}.',
};
export default strings;
