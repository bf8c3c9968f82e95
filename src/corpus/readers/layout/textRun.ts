/** Text as it stands on a page: what PDF and OFD readers find, before lines and paragraphs are made of it. */

/** Some characters in a row. Units are those of the page; y grows upwards. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  /** Height of the font. */
  readonly size: number;
}

export interface TextPage {
  readonly height: number;
  readonly runs: readonly TextRun[];
}

/** A line of one column. */
export interface PageLine {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Wide gaps stand as tabs in it: a row of a table, a line of a 目录. */
  readonly gapped: boolean;
  /** Column it belongs to; lines across the whole page are in column 0. */
  readonly column: number;
}
