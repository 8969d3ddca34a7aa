import { windowsSign } from '../files/text.js';

/** The byte that windows-1252 has for each sign. */
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 0x80 }, (_, at) => {
    const byte = 0x80 + at;
    const sign = String.fromCharCode(byte);
    return [byte < 0xa0 ? windowsSign(sign) : sign, byte] as const;
  }),
);

/** The start of a letter of UTF-8 that was read as windows-1252, and what follows it. */
const RUN =
  /[\u00C2-\u00F4][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]+/g;

/** What people write in the languages of Europe: other signs were meant as they stand. */
const WANTED = /^[\p{Script=Latin}«»°’‘“”„…–—€·§\u00A0\u202F]+$/u;

function byteOf(sign: string): number {
  const code = sign.charCodeAt(0);
  return BYTES.get(sign) ?? (code >= 0x80 && code < 0xa0 ? code : -1);
}

/** Letters that were read in the wrong encoding (`RÃ©sidence`), put right; the text as it is where there are none. */
export function withoutMojibake(written: string): string {
  let text = written;
  /* A file that went through two programs may be wrong twice. */
  for (let round = 0; round < 2; round += 1) {
    const mended = text.replace(RUN, decoded);
    /* The à has a no-break space in it, and so has the no-break space: programs make it a space, or take it away. */
    const whole = mended.replace(/(?<=\p{Ll}|^|\s)Ã(?: (?= )|(?= \p{L})|$)/gu, 'à');
    const spaced = whole.replace(/(?<=[\p{Ll}\p{N}»])Â (?=\S)/gu, ' ');
    if (spaced === text) break;
    text = spaced;
  }
  return text;
}

function decoded(run: string): string {
  const bytes = Array.from(run, byteOf);
  for (let length = bytes.length; length >= 2; length -= 1) {
    if (bytes.slice(0, length).includes(-1)) continue;
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes.slice(0, length)));
      if (WANTED.test(text)) return text + run.slice(length);
    } catch {
      continue;
    }
  }
  return run;
}
