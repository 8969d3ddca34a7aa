/** The words of a mail, in the publisher's own language. */
export default {
  to: 'To: {{keeper}}',
  nobody: 'nobody is named',
  ask: 'Hello, this is what our directory says of you. For each line, answer “this is right”, or mend it:',
  confirmed: '- {{entry}} [{{id}}; confirmed {{day}}]',
  never: '- {{entry}} [{{id}}; never confirmed]',
};
