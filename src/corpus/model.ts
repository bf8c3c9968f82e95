/**
 * The words every room shares: what a report is once it has been read. Plain data, no code, so that a report can be
 * posted between threads and stored as it is. Positions: lines are 1-based, columns are 0-based UTF-16 code units.
 */

/** What a section does in a report. */
export type Role =
  'background' | 'review' | 'highlights' | 'problems' | 'causes' | 'plan' | 'suggestions' | 'statistics' | 'other';

/** A heading's role; `item` is a numbered sentence that has no heading clause. */
export type HeadingRole = Role | 'item';

/** Administrative level of the reporting unit; 单位 is an institution below or beside the government. */
export type UnitLevel = '省' | '市' | '区' | '县' | '镇' | '乡' | '街道' | '单位';

export type Genre = '综合总结计划' | '综合总结' | '专项总结计划' | '专项总结';

/** Formats the readers know. */
export type Format = 'txt' | 'md' | 'docx' | 'doc' | 'rtf' | 'html' | 'mht' | 'pdf' | 'ofd';

export interface Unit {
  readonly level: UnitLevel | null;
  /** A short name of the kind: 统计局, 镇, 街道. */
  readonly kind: string | null;
  /** As the report gives it, restored view: 区统计局. */
  readonly name: string | null;
}

/**
 * One replacement that turns the original line into its restored view. Edits of a line are sorted by column and do
 * not overlap. `from` is never empty; `to` may be (a pay-wall marker that goes).
 */
export interface Edit {
  /** Column in the original line. */
  readonly column: number;
  readonly from: string;
  readonly to: string;
}

/** Evidence of form that a reader found beside the text of a line. */
export interface LineEvidence {
  /** 1-based outline level of a heading style, where the format has one. */
  readonly headingLevel?: number;
}

/** One line of the extracted text, as found. */
export interface SourceLine {
  readonly text: string;
  readonly evidence?: LineEvidence;
}

/** What a reader makes of a file's bytes: the lines of `nigao text`. */
export interface ExtractedText {
  readonly path: string;
  readonly format: Format;
  /** utf-8, gb18030, utf-16le, … ; for zipped formats the encoding of the text inside. */
  readonly encoding: string;
  readonly lines: readonly SourceLine[];
}

export interface Heading {
  readonly line: number;
  /** True depth from 1. */
  readonly level: number;
  /** 一、 （一） 1. … or '' where there is none. */
  readonly marker: string;
  /** Restored view, with neither marker nor closing 。 or ：. Empty for an `item`. */
  readonly text: string;
  /** Body text follows on the heading's own line. */
  readonly runIn: boolean;
  readonly role: HeadingRole;
  /** 0..1, how sure the reader is. */
  readonly confidence: number;
}

export type ParagraphKind = 'title' | 'salutation' | 'heading' | 'body' | 'signature' | 'date';

/**
 * One non-blank line of a report. `text` is the restored view; `edits` map it back to the original line.
 * A run-in heading's paragraph is of kind `heading`, with `bodyStart` < text.length.
 */
export interface Paragraph {
  readonly line: number;
  readonly kind: ParagraphKind;
  readonly text: string;
  readonly edits: readonly Edit[];
  /** Index into `Report.headings` of the innermost heading above or on this line, -1 before the first. */
  readonly heading: number;
  /** Where body text begins in `text`: 0 for body, behind marker, heading clause and its 。 for a heading. */
  readonly bodyStart: number;
  /** Role of the text here, which may turn in mid-section (…同时也存在一些问题). */
  readonly role: Role;
}

/** A sub-paragraph: the unit of look-up. Cut at 一是/二是, at run-in labels and by length. */
export interface Passage {
  /** Index into `Report.paragraphs`. */
  readonly paragraph: number;
  /** Span in the paragraph's restored text. */
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  /** Damage in it could not be mended (a name cut out of a formula): shown, never offered for insertion. */
  readonly damaged: boolean;
}

/** Why the reader is not sure of a report's structure. */
export interface Doubt {
  readonly line: number;
  /** One short phrase in English and in Chinese: 序号重复. */
  readonly reason: string;
  readonly reasonZh: string;
}

export interface Report {
  /** Stable as long as path and title line stay: `path#titleLine`. */
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly titleLine: number;
  readonly startLine: number;
  /** Last non-blank line, signature and date included. */
  readonly endLine: number;
  readonly unit: Unit;
  readonly genre: Genre;
  /** Subject of a 专项 report (政务公开), null for a 综合 one. */
  readonly topic: string | null;
  readonly reviewYear: number | null;
  readonly planYear: number | null;
  readonly signature: string | null;
  readonly date: string | null;
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly Paragraph[];
  readonly passages: readonly Passage[];
  /** Where the structure is doubtful and why; absent or empty where nothing is. */
  readonly doubts?: readonly Doubt[];
}

/** A line's restoration in file coordinates, as `nigao restore` lists it. */
export interface Change extends Edit {
  readonly line: number;
}

/** A file once read: its reports and what was restored in the whole of it, 目录 included. */
export interface ReadFile {
  readonly path: string;
  readonly format: Format;
  readonly encoding: string;
  readonly reports: readonly Report[];
  readonly changes: readonly Change[];
}

/** Where something stands, in the original's coordinates. A source lies within one line. */
export interface Source {
  readonly path: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A file that was left out, with one clear sentence in English and in Chinese. */
export interface ReadProblem {
  readonly path: string;
  readonly reason: string;
  readonly reasonZh: string;
}
