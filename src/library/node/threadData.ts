/** What a thread of the library is given when it starts. */
export interface ThreadData {
  /** Folder in which compiled code is kept between windows; one of this version alone. */
  readonly codeCache?: string;
}
