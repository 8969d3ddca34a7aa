/** What `relay` writes into its log: events and codes, never a person. */
export default {
  'no-widgets': 'The widgets are not built (npm run build): the relay has no form to show.',
  started: 'Messages are taken at {{url}}; {{status}}health and {{status}}metrics tell how it goes.',
  stopping: 'Stopping: what was accepted is sent, or stays on the disk.',
  delivered: 'A message was delivered.',
  'not-delivered': 'A message could not be delivered now ({{code}}). It will be tried again.',
  'not-removed': 'A message was delivered and cannot be erased ({{code}}). Look at the disk.',
  'given-up': 'A message could not be delivered for 72 hours: its text is erased.',
  alerted: 'The address under "alert" was told of what could not be delivered.',
  'alerted-refused':
    'The address under "alert" was told that the mail server refuses the messages of a place.',
  'not-alerted': 'The address under "alert" could not be told ({{code}}). It will be tried again.',
  refused: 'A message was not accepted ({{code}}): the visitor was told, and given the telephone.',
  'check-sent': '{{to}}: the mail server took the test message. See whether it arrived.',
  'check-failed': '{{to}}: the mail server did not take the test message ({{code}}).',
};
