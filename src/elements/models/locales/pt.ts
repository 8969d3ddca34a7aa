import type { StringsLike } from '../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  outside: 'Sem dormir no local',
  stay: 'Com alojamento',
  asked: 'O que lhe pedem',
  ask: 'Perguntas a fazer a um local',
  research: 'O que diz a investigação',
  research_none: 'Não encontrámos uma fonte segura para citar aqui.',
  shown: 'A ajuda correspondente está descrita mais abaixo.',
  say_one: '{{number}} local desta lista diz ajudar neste sentido.',
  say_many: '{{number}} locais desta lista dizem ajudar neste sentido.',
  say_other: '{{number}} locais desta lista dizem ajudar neste sentido.',
  say_none: 'Nesta lista, nenhum local diz ainda ajudar neste sentido.',
  unsaid_one: 'Mais {{number}} não o indica: convém perguntar.',
  unsaid_many: 'Mais {{number}} não o indicam: convém perguntar.',
  unsaid_other: 'Mais {{number}} não o indicam: convém perguntar.',
  fit: 'Estes locais costumam convir:',
  fit_unsure: 'Para falar disso, estes locais costumam convir:',
  see_one: 'Ver {{number}} local',
  see_many: 'Ver {{number}} locais',
  see_other: 'Ver {{number}} locais',
  see_any: 'Procurar um local',
  no_places: 'Esta lista ainda não tem um local que convenha. Pode falar disso por telefone.',
  close_list: 'Fechar a lista dos locais',
  empty_title: 'Ainda não há texto aqui',
  empty_text: 'Este sítio ainda não descreveu as ajudas. Pode falar disso com alguém.',
};
export default strings;
