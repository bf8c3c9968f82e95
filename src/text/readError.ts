/**
 * The error of everything that turns bytes into text: which file, and one clear sentence why it could not be read.
 */

/** A file that cannot be read. `reason` is one sentence that says what is wrong and what to do. */
export class ReadError extends Error {
  readonly path: string;
  readonly reason: string;

  constructor(path: string, reason: string) {
    super(path === '' ? reason : `${path}: ${reason}`);
    this.name = 'ReadError';
    this.path = path;
    this.reason = reason;
  }
}
