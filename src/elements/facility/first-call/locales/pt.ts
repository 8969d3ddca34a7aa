import type { StringsLike } from '../../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  who: 'Quem atende',
  who_any: 'Alguém da equipa, ou um atendedor. Pode voltar a ligar noutro momento.',
  who_ambulatory: 'Muitas vezes a receção ou o secretariado. Dizem-lhe como ter uma primeira consulta.',
  'who_harm-reduction':
    'Alguém da equipa. Muitas vezes também se pode ir sem ligar, no horário de acolhimento.',
  who_stay: 'Muitas vezes a receção ou alguém da equipa. Dizem-lhe como pedir um lugar.',
  'who_health-beds': 'Alguém da equipa. Diz-lhe quem tem de fazer o pedido.',
  'who_social-housing': 'Alguém do local. Por vezes dá-lhe outro número, o do serviço que conhece as vagas.',
  who_peers: 'Muitas vezes uma pessoa que passou pelo mesmo, ou um atendedor.',
  asked: 'O que lhe podem perguntar',
  asked_any: 'O que o traz. Bastam algumas palavras.',
  asked_ambulatory: 'O que o traz, e quando pode vir. Bastam algumas palavras.',
  'asked_harm-reduction':
    'Do que precisa: material, um cuidado, um sítio para descansar. Não tem de querer parar.',
  asked_stay: 'O que procura, onde vive agora, os seus tratamentos, e se alguém já o acompanha.',
  'asked_health-beds': 'Onde dorme, e de que cuidados precisa.',
  'asked_social-housing': 'Onde está, com quem, e onde pode dormir esta noite.',
  asked_peers:
    'Como chamar-lhe: basta um primeiro nome, o verdadeiro ou outro. Não tem de contar a sua vida.',
  yours_title: 'O que pode guardar para si',
  yours:
    'O seu nome, para uma primeira pergunta. E tudo o que não lhe apeteça dizer: «Prefiro não responder» basta.',
  bound_title: 'A que isso o compromete',
  bound: 'A nada. Pode desligar, pensar, voltar a ligar, ou ligar para outro local.',
  begin_title: 'Para começar',
  begin: 'Basta uma frase: «Bom dia, gostava de saber como funciona aí.»',
  language_title: 'Se não falam a sua língua',
  language: 'Diga primeiro que língua fala, e pergunte se alguém pode traduzir.',
  minor_title: 'Se tem menos de 18 anos',
  minor: 'Pode ligar sozinho. Antes de dar o seu nome, pergunte o que será dito aos seus pais.',
  deaf_title: 'Se ouve mal, ou não ouve',
  deaf_mail: 'Pode escrever a este local por e-mail.',
  deaf_voice: 'Alguém pode ligar por si, e pedir que lhe respondam por escrito.',
  deaf_urgent: 'Numa urgência, por escrito:',
  deaf_114: 'O 114 também responde pela aplicação «Urgence 114» e por fax.',
  cover_title: 'Se não tem cobertura de saúde',
  cover: 'Diga-o logo na chamada. Pergunte o que é gratuito, e quem o pode ajudar com os papéis.',
  csapa_FR:
    'Em França, um centro de cuidados em adictologia (CSAPA) é gratuito. Para as drogas ilegais, pode ficar anónimo.',
  pass_FR:
    'Em França, muitos hospitais têm um serviço de acesso aos cuidados (PASS). Existe para isso, e também ajuda a pedir direitos, como a ajuda médica do Estado (AME).',
  source: 'Fonte: {{source}}. Lida em {{date}}.',
};
export default strings;
