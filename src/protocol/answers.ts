/** The plain types that travel between the library, its command line and VS Code. Texts are the restored view, positions the original's. */
import type { Doubt, Format, Genre, HeadingRole, ReadProblem, Role, Source, Unit } from '../corpus/model.ts';
import type { SlotKind } from '../drafting/frames/frameRules.ts';
import type { Phrase, PhraseClass, PhraseFunction, Skeleton, SkeletonSection } from '../mining/model.ts';
import type { Facets } from '../search/passageFilter.ts';

/** Files that could not be read ride beside every answer that needed them; absent when all were read. */
export interface WithErrors {
  readonly errors?: readonly ReadProblem[];
}

export interface OutlineHeading {
  readonly line: number;
  readonly level: number;
  readonly marker: string;
  readonly text: string;
  readonly runIn: boolean;
  readonly role: HeadingRole;
}

export interface OutlineReport {
  readonly title: string;
  readonly titleLine: number;
  readonly startLine: number;
  readonly endLine: number;
  readonly unit: Unit;
  readonly genre: Genre;
  readonly topic: string | null;
  readonly reviewYear: number | null;
  readonly planYear: number | null;
  readonly signature: string | null;
  readonly date: string | null;
  readonly headings: readonly OutlineHeading[];
}

export interface OutlineFile {
  readonly path: string;
  readonly format: Format;
  readonly encoding: string;
  readonly reports: readonly OutlineReport[];
}

export interface OutlineAnswer extends WithErrors {
  readonly files: readonly OutlineFile[];
}

export interface TextAnswer {
  readonly text: string;
}

export interface RestoreAnswer {
  /** The whole file, restored view. */
  readonly text: string;
  readonly changes: readonly {
    readonly line: number;
    readonly column: number;
    readonly from: string;
    readonly to: string;
  }[];
}

export interface SkeletonsAnswer extends WithErrors {
  readonly skeletons: readonly Skeleton[];
}

/** A piece of a phrase: words, or a place to fill. */
export interface PhrasePiece {
  readonly text: string;
  readonly slot: boolean;
}

/** A phrase as an editor lists and inserts it. */
export interface StockPhrase extends Phrase {
  /** 同比增长【数字】% */
  readonly label: string;
  readonly pieces: readonly PhrasePiece[];
  /** As a VS Code snippet, slots as tab stops. */
  readonly snippet: string;
}

export interface StockAnswer {
  readonly phrases: readonly StockPhrase[];
}

export interface PhrasesAnswer extends WithErrors {
  readonly phrases: readonly Phrase[];
}

export interface MineAnswer extends SkeletonsAnswer, PhrasesAnswer {
  readonly reports: readonly (OutlineReport & { readonly path: string })[];
}

/** Why a stretch of a hit is marked: a query's own word, or one the corpus relates to it. */
export interface Highlight {
  /** Span in the hit's text. */
  readonly start: number;
  readonly end: number;
  readonly why: string;
}

/** A comparable passage; it lies within one line. */
export interface Hit extends Source {
  readonly text: string;
  /** Title of its report. */
  readonly report: string;
  /** Headings above it, from the top. */
  readonly section: readonly string[];
  readonly role: Role;
  readonly score: number;
}

/** A hit with what the panel shows beside it. */
export interface LookupHit extends Hit {
  readonly reportId: string;
  readonly unit: Unit;
  readonly genre: Genre;
  readonly reviewYear: number | null;
  readonly planYear: number | null;
  readonly highlights: readonly Highlight[];
  /** Near-equal passages of other reports folded into this one. */
  readonly duplicates: number;
  /** Damage that could not be mended: shown, not offered for insertion. */
  readonly damaged: boolean;
  /** Whether it holds nothing of its unit's own and may be inserted as it is; told where facets were asked for. */
  readonly asIs?: boolean;
}

export interface SearchResult<H extends Hit = Hit> {
  readonly id: string | null;
  readonly query: string;
  readonly hits: readonly H[];
  /** Where they were asked for. */
  readonly facets?: Facets;
}

export interface SearchAnswer<H extends Hit = Hit> extends WithErrors {
  readonly results: readonly SearchResult<H>[];
}

export interface CompletionItem {
  /** The text that stands at the cursor afterwards, in place of the `replace` characters before it. */
  readonly insert: string;
  /** How many characters before the cursor the item replaces. */
  readonly replace: number;
  /** The same as a VS Code snippet, slots as tab stops. */
  readonly snippet: string;
  readonly label: string;
  readonly class: PhraseClass | '续写' | '标题';
  /** What a mined phrase does in a report. */
  readonly function?: PhraseFunction;
  readonly roles: Partial<Record<Role, number>>;
  readonly support: number;
  readonly sources: readonly Source[];
}

export interface CompleteAnswer extends WithErrors {
  readonly inline: { readonly insert: string } | null;
  readonly items: readonly CompletionItem[];
}

/** A text that was accepted, and how often. */
export interface AcceptedText {
  readonly text: string;
  readonly times: number;
}

/** Where a text stands in the corpus, by a sample of its occurrences. */
export interface StandingAnswer {
  readonly support: number;
  readonly sources: readonly Source[];
}

/** What other reports have on a heading. */
export interface ComparableAnswer {
  readonly heading: string;
  readonly role: Role;
  readonly reports: number;
}

/** A paragraph or a heading of the draft, and the role of its section. */
export interface DraftPlace {
  readonly kind: 'heading' | 'paragraph';
  /** A heading without marker; a paragraph without what is still to be filled. */
  readonly text: string;
  readonly role: Role;
  /** Of a paragraph, the heading it stands under; empty where it has none. */
  readonly heading: string;
}

export interface DraftAnswer {
  readonly draft: string;
  /** The same as a VS Code snippet with tab stops in writing order. */
  readonly snippet: string;
}

/** A section placed in a draft, and the markers below it that would have to count on; they are only told. */
export interface SectionAnswer extends DraftAnswer {
  /** `line` is 0-based in the text below. */
  readonly renumber: readonly {
    readonly line: number;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
  /**
   * Offset in the text above from which `snippet` replaces everything: the section goes before the signature, which
   * `snippet` holds again. Absent where it just goes in.
   */
  readonly from?: number;
}

/** A section found by what was typed at the start of a line, placed there. */
export interface SectionOffer extends DraftAnswer {
  /** Its heading, without marker. */
  readonly name: string;
  readonly role: Role;
  /** Characters before the cursor that it replaces: the line so far. */
  readonly replace: number;
  readonly support: number;
  readonly origin: 'mined' | 'starter' | 'own';
  /** The skeleton it belongs to. */
  readonly from: string;
}

/** A section that stands alone, from a template. */
export interface NamedSection {
  readonly id: string;
  readonly name: string;
  readonly section: SkeletonSection;
}

/** A text that joins a skeleton's parts, as a section without a heading. */
export interface JoiningSection {
  /** Id of its skeleton. */
  readonly skeleton: string;
  /** 开头, 问题导语, 计划导语, 结尾. */
  readonly name: string;
  readonly section: SkeletonSection;
}

export interface PreviewLine {
  readonly level: number;
  readonly role: Role;
  /** With its marker. */
  readonly text: string;
  readonly support: number;
}

/** A skeleton's outline as a draft would have it. */
export interface SkeletonPreview {
  readonly title: string;
  readonly lines: readonly PreviewLine[];
}

/** A template of the user's own: its path as the user knows it, and its text. */
export interface TemplateSource {
  readonly path: string;
  readonly source: string;
}

/** Why a template of the user's own cannot be used; `line` is 1-based, each reason one clause without a full stop. */
export interface TemplateProblem {
  readonly path: string;
  readonly line: number;
  readonly reason: string;
  readonly reasonZh: string;
}

/** A draft as clean text for a word processor. */
export interface PlainTextAnswer {
  readonly text: string;
  /** Places of the draft that are still to be filled: 【提示】, XX, marks of a template. */
  readonly open: readonly { readonly start: number; readonly end: number }[];
}

/** A passage with places to fill where its unit's facts stood. */
export interface FrameAnswer {
  readonly text: string;
  /** The same as a VS Code snippet with tab stops in writing order. */
  readonly snippet: string;
  /** Whether it may be inserted: false where damage, a mask or a figure could not be opened. */
  readonly safe: boolean;
  /** What stood in the places that were opened, in order. */
  readonly facts: readonly { readonly text: string; readonly kind: SlotKind }[];
}

/** A report in the corpus tree. */
export interface ReportEntry {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly titleLine: number;
  readonly unit: Unit;
  readonly genre: Genre;
  readonly topic: string | null;
  readonly reviewYear: number | null;
  readonly planYear: number | null;
  readonly headings: readonly OutlineHeading[];
  /** Where the structure is doubtful and why; empty where nothing is. */
  readonly doubts: readonly Doubt[];
}

/** A heading with how sure the reader is of it. */
export interface ReadingHeading extends OutlineHeading {
  /** 0..1 */
  readonly confidence: number;
}

/** How a report was read. */
export interface Reading extends ReportEntry {
  readonly endLine: number;
  readonly signature: string | null;
  readonly date: string | null;
  readonly headings: readonly ReadingHeading[];
}

/** What of a report fits what was typed over the corpus. */
export interface ReportMatch {
  readonly id: string;
  /** Its unit, title or kind fits: all of it belongs to the answer. */
  readonly whole: boolean;
  /** Indices of the headings that fit. */
  readonly headings: readonly number[];
}

/** A report that is like another. */
export interface LikeReport {
  readonly id: string;
  /** Headings that say nearly the same in both. */
  readonly shared: readonly string[];
}

/** A source with the words around it. */
export interface Citation {
  readonly source: Source;
  /** Of its report; empty when the source stands in none that is known now. */
  readonly reportId: string;
  /** Headings above it, from the top. */
  readonly section: readonly string[];
  readonly role: Role;
  /** The sentence it stands in, restored view. */
  readonly text: string;
  /** Its own span in `text`. */
  readonly start: number;
  readonly end: number;
}

/** What a build found. */
export interface BuildSummary {
  readonly files: number;
  readonly reports: number;
  readonly characters: number;
  /** Reports of too large a corpus that completion does not listen to. */
  readonly leftOut: number;
  readonly problems: readonly ReadProblem[];
  /** Whether anything differs from the library that answered before. */
  readonly changed: boolean;
  readonly milliseconds: number;
}

/** A library that has begun to answer, with all its reports. */
export interface LoadedLibrary extends BuildSummary {
  readonly entries: readonly ReportEntry[];
}

/** An entry of the catalogue: what a clerk finds by name. */
export interface CatalogueEntry {
  readonly kind: 'report' | 'heading' | 'skeleton' | 'phrase';
  readonly text: string;
  /** The second line: unit, role, support. */
  readonly detail: string;
  readonly support: number;
  readonly source: Source | null;
}
