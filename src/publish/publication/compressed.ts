import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes under which a compressed copy saves nothing on the way. */
const SMALL = 1024;
const TEXT = /\.(js|json|html|css|svg|txt|sig)$/;

/**
 * A file and, where that saves something, its copies for servers that give them as they are: `.br`, `.gz`.
 *
 * @param quality of Brotli: 11 gives a tenth less than 9, and takes ten times as long
 */
export function withCompressed(path: string, data: Uint8Array, quality = 11): [string, Uint8Array][] {
  if (!TEXT.test(path) || data.byteLength < SMALL) return [[path, data]];
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: data.byteLength,
    [constants.BROTLI_PARAM_LGWIN]: windowFor(data.byteLength),
  };
  const copies: [string, Uint8Array][] = [
    [`${path}.br`, brotliCompressSync(data, { params })],
    [`${path}.gz`, gzipSync(data, { level: 9 })],
  ];
  return [[path, data], ...copies.filter(([, copy]) => copy.byteLength < data.byteLength * 0.95)];
}

/**
 * Bits of the window that a file of this size fills. Without it the encoder clears the memory of a far larger one for
 * each file: a minute and a half for a thousand small ones.
 */
function windowFor(bytes: number): number {
  const needed = Math.ceil(Math.log2(bytes + 16));
  return Math.min(Math.max(needed, 16), constants.BROTLI_DEFAULT_WINDOW);
}
