/** What a thread of the library is given when it starts. */
export interface ThreadData {
  /** Folder in which compiled code is kept between windows; one of this version alone. */
  readonly codeCache?: string;
}

/** Name of the folder for the compiled code of a version of the extension. */
export function codeCacheName(version: string): string {
  return CODE_CACHE_PREFIX + version;
}

export const CODE_CACHE_PREFIX = 'compiled-';
