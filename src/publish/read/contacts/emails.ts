import { isEmail, shown } from '../../../domain/content/fields.js';
import { issue, type Issue } from '../../../domain/issue.js';

/** Words that people write before an address. */
const LABEL = /^(?:e-?mail|mail|courriel|m[eé]l|adresse|correo)\s*:\s*/iu;

/** An address without what was pasted with it: `mailto:`, a name, angle brackets, a subject, a final stop. */
function bare(raw: string): string {
  let text = raw
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  text = /<([^<>]*)>\s*$/.exec(text)?.[1] ?? text;
  text = text.trim().replace(LABEL, '');
  return text
    .replace(/^(?:mailto:\s*(?:\/\/)?)+/i, '')
    .replace(/\?.*$/s, '')
    .replace(/%40/g, '@')
    .replace(/%2B/gi, '+')
    .replace(/\s*[\[({]\s*(?:at|chez|arobase|arroba|@)\s*[\])}]\s*/iu, '@')
    .replace(/\s*[\[({]\s*(?:dot|point|punkt|punto|\.)\s*[\])}]\s*/giu, '.')
    .replace(/\s*@\s*/g, '@')
    .replace(/^['"‘’“”«(\[\s]+|['"‘’“”»)\].,;:\s]+$/gu, '');
}

/** How many different addresses stand in a cell; copies that a link asks for do not count. */
function countIn(raw: string): number {
  const found = raw.replace(/\?.*$/s, '').match(/[^\s<>"'(),;:|/]+@[^\s<>"'(),;:|/]+/g) ?? [];
  return new Set(found.map((each) => each.toLowerCase())).size;
}

/**
 * Reads the email address of one cell. What was pasted with it is taken off and told as a warning, `email-mended`
 * {value, to}; `email-several` {value} and `email` {value} are errors, and give no address.
 */
export function readEmail(raw: string): {
  readonly address: string | undefined;
  readonly issues: readonly Issue[];
} {
  const value = shown(raw.trim());
  if (countIn(raw) > 1) return { address: undefined, issues: [issue('email-several', [], { value })] };
  const address = bare(raw);
  if (!isEmail(address)) return { address: undefined, issues: [issue('email', [], { value })] };
  const issues = address === raw.trim() ? [] : [issue('email-mended', [], { value, to: address }, 'warning')];
  return { address, issues };
}
