/**
 * The error of everything that turns bytes into text: which file, and one clear sentence why it could not be read.
 */
import { failed, type Reason } from './readReasons.ts';

/** A file that cannot be read. */
export class ReadError extends Error {
  override readonly name = 'ReadError';

  /** @param path empty where only the caller knows it */
  constructor(
    readonly path: string,
    readonly reason: Reason,
    options?: ErrorOptions,
  ) {
    super(path === '' ? reason.en : `${path}: ${reason.en}`, options);
  }
}

/** Told by name: a reader loaded on demand may come with its own copy of the class. */
export function isReadError(error: unknown): error is ReadError {
  return error instanceof Error && error.name === 'ReadError';
}

/** The reason of whatever was thrown while a file was read. */
export function reasonOf(error: unknown): Reason {
  if (isReadError(error)) return error.reason;
  return failed(error instanceof Error ? error.message : String(error));
}
