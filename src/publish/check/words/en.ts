import type { LanguageRules } from './rules.js';

const PERSON = 'person who uses drugs, person with an addiction';

/** Things that may be clean. */
const THINGS =
  '(?:needles?|syringes?|equipment|pipes?|straws?|kits?|filters?|supplies|sterile|water|clothes|clothing|laundry|wash|washing|shower|showers|sheets?|bedding|hands?|skin|wounds?|towels?|site|surfaces?)';

/** Places may be clean too, when they are what the verb speaks of. */
const NOT_A_PLACE =
  '(?<!(?:rooms?|places?|spaces?|beds?|kitchens?|house|home|flat|area) (?:(?:must|should|will|has to|have to) )?)';

export const en: LanguageRules = {
  names: ['\\p{L}+ addicts anonymous', 'alcoholics anonymous', 'alcoholics victorious'],
  abbreviations: ['e\\. ?g\\.', 'i\\. ?e\\.', 'mrs?\\.', 'ms\\.', 'dr\\.', 'prof\\.', 'st\\.', 'vs\\.'],
  beforeFigures: ['no\\.', 'tel\\.', 'ext\\.', 'approx\\.', 'max\\.', 'min\\.'],
  words: [
    { pattern: 'addicts?', instead: PERSON },
    { pattern: 'junk(?:ie|ies|y)', instead: PERSON },
    {
      pattern:
        '(?:drugg(?:y|ie|ies)|crack ?heads?|smack ?heads?|dope ?(?:fiends?|heads?)|pot ?heads?|tweakers?)',
      instead: PERSON,
    },
    { pattern: '(?:drug|substance|opioid|alcohol|solvent)[ -](?:ab|mis)users?', instead: PERSON },
    {
      pattern: '(?:drug|substance|opioid|alcohol|solvent|medicine|medication)[ -](?:abuse|misuse)',
      instead: 'drug use, substance use, alcohol use',
      severity: 'warning',
    },
    { pattern: 'drug habits?', instead: 'drug use', severity: 'warning' },
    {
      pattern:
        '(?:(?:an?|the|my|your|his|her|their|our|any|every|this|that|recovering|former|chronic|ex)[ -]alcoholic(?! (?:drinks?|beverages?|beers?|wines?|hepatitis|liver|cirrhosis|dementia|products?|content|cover|wipes?|solution|hand))|alcoholics)',
      instead: 'person with an alcohol problem, person who is dependent on alcohol',
    },
    {
      pattern:
        '(?:(?:an?|the|old|town) drunks?(?= (?:who|that|and|or|is|was|in|on|at)(?!\\p{L})|\\P{L}*$|[^\\p{L} -])|drunkards?|boozers?|winos?)',
      instead: 'person with an alcohol problem',
    },
    {
      pattern: 'relaps(?:e|es|ed|ing)',
      instead: 'return to use, use again',
      severity: 'warning',
    },
    {
      pattern: `${NOT_A_PLACE}(?:(?:get|gets|getting|got|stay|stays|staying|stayed|remain|remains|remaining|keep|keeping|go|went|being|been|become|becoming) clean(?! (?:up|air))|clean and (?:sober|dry|serene)|clean (?:time|for (?:\\p{N}+|an?|one|two|three|six|some|many|several|at least|days|weeks|months|years)|since|date|(?:from|off) (?:drugs|heroin))|(?:i am|i'm|you are|you're|he is|she is|he's|she's|they are|they're|someone is|person is|people are|who are|who is|to be|be) clean)`,
      instead: 'not using, no longer using, in recovery',
      unless: THINGS,
    },
    {
      pattern:
        '(?:clean|dirty) (?:urines?|urine (?:tests?|samples?|screens?)|tests?|drug (?:tests?|screens?)|screens?|samples?)|(?:urine|tests?|samples?|screens?) (?:is|are|was|were|comes? back|came back) (?:clean|dirty)',
      instead: 'negative or positive',
    },
  ],
};
