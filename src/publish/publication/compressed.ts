import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes under which a compressed copy saves nothing on the way. */
const SMALL = 1024;
/** Bytes above which the best quality takes seconds. */
const LARGE = 512 * 1024;

const TEXT = /\.(js|json|html|css|svg|txt|sig)$/;

/** A file and, where that saves something, its copies for servers that give them as they are: `.br`, `.gz`. */
export function withCompressed(path: string, data: Uint8Array): [string, Uint8Array][] {
  if (!TEXT.test(path) || data.byteLength < SMALL) return [[path, data]];
  const quality = data.byteLength > LARGE ? 9 : 11;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: data.byteLength,
  };
  const copies: [string, Uint8Array][] = [
    [`${path}.br`, brotliCompressSync(data, { params })],
    [`${path}.gz`, gzipSync(data, { level: 9 })],
  ];
  return [[path, data], ...copies.filter(([, copy]) => copy.byteLength < data.byteLength * 0.95)];
}
