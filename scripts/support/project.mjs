/** Where things lie, and the few numbers that scripts share. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Everything fetched or made that git does not keep; safe to delete. */
export const CACHE = join(ROOT, '.cache');

/** Bytes the packaged extension may weigh. */
export const VSIX_LIMIT = 4 * 1024 * 1024;

/** @param {number} bytes */
export function megabytes(bytes) {
  return `${(bytes / 1024 / 1024).toFixed(2)} MB`;
}
