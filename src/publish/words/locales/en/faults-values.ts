export default {
  missing: 'A value is missing here. Add it.',
  empty: 'The value is empty. Write it or remove the line.',
  'text-characters':
    '"{{value}}" holds an invisible control character. Type the text again instead of pasting it.',
  'text-long': '"{{value}}" is too long for a page: 4,000 letters at most. Divide it, or shorten it.',
  'name-long': '"{{value}}" is too long for a name or an address: 300 letters at most.',
  id: '"{{value}}" cannot be an id. Use letters a to z, digits, hyphen, dot and underscore, at most 100.',
  date: '"{{value}}" is not a date. Write 2026-11-22, 2026-11 or 2026.',
  day: '"{{value}}" is not a day. Write it as 2026-11-22.',
  'date-old': '"{{value}}" looks like a placeholder for "unknown". Leave the cell empty if it is.',
  'date-future': '"{{value}}" has not come yet. Check the year.',
  phone:
    '{{named}}"{{value}}" is not a telephone number{{ofCountry}}. Write one number with all its digits, or with + and the country\'s code.',
  'phone-several':
    '{{named}}"{{value}}" is more than one telephone number. Keep one; the others can be told in "contact".',
  'phone-mended': '{{named}}"{{value}}" is published as "{{to}}". Check it, and write it so.',
  'short-number-unknown':
    '{{named}}nobody here knows the short numbers of {{country}}: "{{value}}" is published as it is. Call it once.',
  dialled: '"{{value}}" is no number to dial.',
  email: '{{named}}"{{value}}" is not an email address.',
  'corrections-address':
    '"{{value}}" is neither one email address, such as lists@example.org, nor a web address that starts with https://. Write one of them, without mailto: and without a subject.',
  'email-several': '{{named}}"{{value}}" is more than one email address. Keep one.',
  'email-mended': '{{named}}"{{value}}" is published as "{{to}}". Write it so.',
  country: '"{{value}}" is not a country code. Use two capital letters, such as FR.',
  region: '"{{value}}" is not a region code. Write the country, a hyphen and the region, such as CA-QC.',
  locale: '"{{value}}" is not a language code. Write fr, en or fr-BE.',
  'web-address': '"{{value}}" is not a whole web address. It starts with https:// and has no spaces.',
  'site-address':
    '"{{value}}" is not a whole web address. It starts with https:// or http:// and has no spaces.',
  link: 'The link "{{value}}" is not allowed. Use a whole address: https://…, mailto:… or tel:…',
  count: '"{{value}}" is not a whole number from 0.',
  degrees:
    '"{{value}}" is out of range. Latitudes go from -90 to 90, longitudes from -180 to 180. Put back the decimal point, or each in its column.',
  number: '{{named}}"{{value}}" is not a number. Write digits, with a dot or a comma for decimals.',
  flag: '{{named}}"{{value}}" is not yes or no.',
  'point-swapped':
    'The point {{lat}}, {{lon}} is not where the row says{{near}}. Either lat and lon are swapped ({{lon}}, {{lat}} is near {{town}}, {{country}}), or country, postcode or city is wrong. The place is published without a point.',
  'postcode-written': '"{{value}}" is not how a postcode is written in {{country}}. Write it as {{example}}.',
  'town-postcode': 'No town called "{{value}}" is near the postcode {{postcode}}. Correct one of them.',
  'half-point': 'Latitude and longitude go together. Fill both or neither.',
  'time-zone': '"{{value}}" is not a time zone. Use a name such as Europe/Paris.',
  'too-deep': 'The text is nested more than {{limit}} levels deep. Make it flatter.',
  'file-name': '"{{value}}" is not a plain file name.',
  sha256: '"{{value}}" is not a SHA-256 digest.',
  type: '"{{value}}" is not what is expected here{{expectedHere}}. A number or a word that must stay text goes between quotes.',
  choice: '"{{value}}" is not one of the words possible here{{wordsHere}}.',
  'point-outside':
    'The point {{lat}}, {{lon}} is not in {{country}}{{within}}{{near}}.{{withSigns}} Correct lat and lon, or the country or postcode; empty both when nobody knows. The place is published without a point.',
  'point-far':
    'The point {{lat}}, {{lon}} is {{km}} km from {{value}}, its town{{ifSwapped}}. Correct lat and lon, or the town. The place is published at its town.',
};
