/** The bytes 0x80 to 0x9F of windows-1252; the others are those of Latin-1. Five stand for nothing. */
const WINDOWS =
  '\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD' +
  '\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178';

/** Signs that western European text holds besides letters. */
const USUAL = /[\u20AC\u2018\u2019\u201C\u201D\u2026\u2013\u2014\u2022\u2122\u00A0«»°²³·§©®´]/;

export type Encoding = 'utf-8' | 'windows-1252';

/** A text, and the encoding that its bytes were read in. */
export interface Decoded {
  readonly text: string;
  /** How the bytes were read. */
  readonly encoding: Encoding | 'utf-16';
}

/** Bytes that are no text in the encoding asked for, and the line (from 1) of the first such byte. */
export class EncodingError extends Error {
  readonly line: number;
  constructor(line: number) {
    super(`line ${String(line)}`);
    this.line = line;
  }
}

function readWindows(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u009F]/g, windowsSign);
}

/** The sign that windows-1252 has for a control character U+0080 to U+009F. */
export function windowsSign(control: string): string {
  return WINDOWS[control.charCodeAt(0) - 0x80] ?? control;
}

/** Line of the first byte that is not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  const strict = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue;
    try {
      strict.decode(bytes.subarray(start, at));
    } catch {
      return line;
    }
    start = at + 1;
    line += 1;
  }
  return line;
}

/** True when every sign outside ASCII is one that a western European text has, and none comes from UTF-8. */
function isPlausible(text: string): boolean {
  const high = text.match(/[^\u0000-\u007F]/g) ?? [];
  const utf8 = /[\u00C2-\u00F4][\u0080-\u00BF\u20AC\u2018-\u2026\u2122\u0152\u0153\u0160\u0161]/.test(text);
  return (
    !utf8 &&
    !text.includes('\0') &&
    high.every((sign) => /[\u00C0-\u00FF\u0152\u0153\u0178\u0160\u0161]/.test(sign) || USUAL.test(sign))
  );
}

/**
 * Bytes to text: a byte order mark is obeyed and taken off; valid UTF-8 is UTF-8; else the bytes are read as
 * windows-1252 when that was asked for or when every one of them is a usual sign there. Throws EncodingError.
 */
export function decode(bytes: Uint8Array, asked?: Encoding): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16' };
  if (asked === 'windows-1252') return { text: readWindows(bytes), encoding: asked };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    if (asked === undefined) {
      const text = readWindows(bytes);
      if (isPlausible(text)) return { text, encoding: 'windows-1252' };
    }
    throw new EncodingError(firstBadLine(bytes));
  }
}
