/** The words of a mail, in the publisher's own language. */
export default {
  to: 'À : {{keeper}}',
  nobody: 'personne n’est nommé',
  ask: 'Bonjour, voici ce que notre annuaire dit de vous. Pour chaque ligne, répondez « c’est juste », ou corrigez :',
  confirmed: '- {{entry}} [{{id}} ; confirmé {{day}}]',
  never: '- {{entry}} [{{id}} ; jamais confirmé]',
};
