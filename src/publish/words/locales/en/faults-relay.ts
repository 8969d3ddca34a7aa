/** Of relay.yaml. */
export default {
  'relay-origin':
    '"{{value}}" is not the address of a site alone. Write https://www.example.org, without anything behind it.',
  'relay-port': '"{{value}}" is not a port. Write a whole number from 0 to 65535.',
  'relay-most': '"{{value}}" is not a whole number from 1.',
  'relay-plain':
    'Without encryption a message may be read on its way to {{value}}. Write "starttls" or "tls"; "none" is for this machine alone.',
  'relay-password': '{{value}}: there is no such file. It holds the password of the mail server.',
};
