/** Words that people write before a number. "Fax" is not among them. */
const LABEL =
  /^(?:(?:tel|callto):(?:\/\/)?|(?:t[ée]l[ée]phone|t[ée]l|telefoon|telef[oó]n[oi]?|telefone|phone|fixe|standard|accueil|mobile|portable|port|gsm|t|m)\s*\.?\s*:?\s*(?=[\d+(]))/iu;
/** A word for an extension, and its digits; `;ext=` is how RFC 3966 has it. */
const EXTENSION =
  /^(.*\d\)?)(?:\s*;\s*ext=|\s*[,;]?\s*(?:(?:poste|p|extension|ext|interne|int|toestel|tst|durchwahl|dw|anexo|ramal|x)\s*\.?\s*(?:n°|no\.?)?\s*[:=]?|#)\s*)(\d{1,7})$/isu;
/** What a spreadsheet adds to a number that it took for a quantity. */
const DECIMAL = /^(\+?\d{6,})\.0$/;
/** An amount: it begins with no zero, and has two decimals. */
const AMOUNT = /^[1-9][\d\s]*[.,]\d\d$/;

/** One cell taken apart. */
export interface Writing {
  /** The number alone, its signs made plain; empty for an amount of something else. */
  readonly number: string;
  readonly extension: string | undefined;
  /** How the extension is written, with the word before it. */
  readonly extensionText: string;
  /** True when something had to be taken off or replaced to get there. */
  readonly isMended: boolean;
}

/** Takes off what stands around a number, and makes dashes, spaces and wide digits plain. */
export function writingOf(raw: string): Writing {
  const plain = raw
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s*\p{Pd}\s*/gu, (dash) => dash.replace(/\p{Pd}/u, '-'))
    .trim();
  let text = plain.replace(/^['"‘’“”«\s]+|['"‘’“”»\s]+$/gu, '');
  text = text.replace(LABEL, '').replace(/[\s.,;:]+$/u, '');
  const [, before = text, extension] = EXTENSION.exec(text) ?? [];
  const number = before
    .replace(DECIMAL, '$1')
    .replace(/^\(\s*(\+[\d ]+)\)/, '$1')
    .trim();
  const isOdd =
    raw
      .trim()
      .replace(EXTENSION, '$1')
      .search(/[^\d\s+()./\p{Pd}]/u) !== -1;
  return {
    number: AMOUNT.test(number) ? '' : number,
    extension,
    extensionText:
      extension === undefined
        ? ''
        : text
            .slice(before.length)
            .replace(/^[\s,;]+/u, '')
            .replace(/^ext=/i, 'ext. '),
    isMended: isOdd || text !== plain || number !== before,
  };
}
