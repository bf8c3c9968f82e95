/**
 * What can be asked of a library, by name: the calls of the command line, plus what only the editor needs. One table
 * serves the worker, its client and `nigao serve`.
 */
import type { Genre, Role, Source, UnitLevel } from '../corpus/model.ts';
import type { Skeleton, SkeletonSection } from '../mining/model.ts';
import type {
  AcceptedText,
  BuildSummary,
  LoadedLibrary,
  CatalogueEntry,
  Citation,
  ComparableAnswer,
  CompleteAnswer,
  DraftAnswer,
  DraftPlace,
  FrameAnswer,
  LikeReport,
  LookupHit,
  MineAnswer,
  JoiningSection,
  NamedSection,
  OutlineAnswer,
  PhrasesAnswer,
  Reading,
  PlainTextAnswer,
  ReportEntry,
  ReportMatch,
  RestoreAnswer,
  SearchAnswer,
  SectionAnswer,
  SectionOffer,
  SkeletonPreview,
  SkeletonsAnswer,
  StandingAnswer,
  StockAnswer,
  TemplateProblem,
  TemplateSource,
  TextAnswer,
} from './answers.ts';

/** Fields that fill a skeleton's variables. */
export interface DraftFields {
  readonly unit: string;
  readonly year: number;
  readonly superior?: string;
  readonly unitKind?: string;
  readonly format?: 'text' | 'markdown';
}

/** What a look-up can be narrowed to. */
export interface LookupFilter {
  role?: Role;
  /** Kind of unit: 统计局, 镇. */
  unitKind?: string;
  level?: UnitLevel;
  genre?: Genre;
  /** Reports that review or plan this year. */
  year?: number;
  /** Only reports of the unit with this name. */
  unit?: string;
  /** Leaves out reports of the unit with this name. */
  otherThanUnit?: string;
}

export interface Methods {
  /** Takes up the stored library of these files and folders; null where none is stored that is whole. */
  load: { params: { paths: string[]; restore?: boolean; unitKind?: string }; result: LoadedLibrary | null };
  /**
   * Reads what changed in these files and folders, mines, and stores where there is a store. `restore` false leaves
   * masks and damage as found; `unitKind` is the clerk's, whose reports come first in a corpus too large for completion.
   */
  build: { params: { paths: string[]; restore?: boolean; unitKind?: string }; result: BuildSummary };
  /** Whether what was loaded last is stored still, and holds just the files that are on disk now; looks at no content. */
  current: { params: { paths: string[]; restore?: boolean }; result: { current: boolean } };
  /** Deletes every stored copy. */
  clear: { params: object; result: null };
  reports: { params: object; result: { reports: ReportEntry[] } };
  text: { params: { file: string }; result: TextAnswer };
  outline: { params: { files: string[] }; result: OutlineAnswer };
  restore: { params: { file: string }; result: RestoreAnswer };
  skeletons: { params: object; result: SkeletonsAnswer };
  phrases: { params: { n?: number }; result: PhrasesAnswer };
  /** The phrases ready to be listed and inserted; `superior` is the clerk's own. */
  stock: { params: { superior?: string }; result: StockAnswer };
  mine: { params: { n?: number }; result: MineAnswer };
  search: {
    params: LookupFilter & {
      query?: string;
      queries?: { id: string; query: string }[];
      k?: number;
      /** Whether each result tells how many passages match, and how many each other choice of a filter would leave. */
      facets?: boolean;
    };
    result: SearchAnswer<LookupHit>;
  };
  similar: {
    params: LookupFilter & {
      at?: string;
      text?: string;
      /** The heading that `text` stands under, where it is known: it says what the paragraph is about. */
      heading?: string;
      k?: number;
      facets?: boolean;
    };
    result: SearchAnswer<LookupHit>;
  };
  complete: {
    params: {
      before: string;
      draft?: string;
      role?: Role;
      unitKind?: string;
      k?: number;
      superior?: string;
      /** Whether letters before the cursor may be a phrase's pinyin initials. */
      pinyin?: boolean;
    };
    result: CompleteAnswer;
  };
  /** What the clerk has accepted so far, and how often; in place of what was told before. */
  learn: { params: { accepted: AcceptedText[] }; result: null };
  /** The first word of a text. The library has the dictionary open: opening it holds a window up for 20 ms and more. */
  firstWord: { params: { text: string }; result: { word: string } };
  /** Where a text stands word for word. */
  standing: { params: { text: string }; result: StandingAnswer };
  /** For a draft's heading line: how many reports have passages on it in sections of its role; null for any other line. */
  comparable: { params: { line: string; draft: string; unitKind?: string }; result: ComparableAnswer | null };
  /** What stands at the end of `line` in a draft, for a look-up that follows the cursor; null for a title or nothing. */
  place: { params: { line: string; draft: string }; result: { place: DraftPlace | null } };
  new: {
    params: { skeleton: string } & DraftFields;
    result: DraftAnswer;
  };
  /**
   * A section rendered to fit where the cursor stands: `above` is the draft up to its line, `below` the draft from the
   * next one, `typed` what the line has already and is replaced.
   */
  section: {
    params: { section: SkeletonSection; above: string; below?: string; typed?: string } & DraftFields;
    result: SectionAnswer;
  };
  /** Sections that `line`, a line up to the cursor, names in characters or pinyin initials. */
  sectionOffers: {
    params: { line: string; above: string; k?: number } & DraftFields;
    result: { offers: SectionOffer[] };
  };
  /** Sections that stand alone: the user's own, then the starters. */
  sections: { params: object; result: { sections: NamedSection[]; joining: JoiningSection[] } };
  /** One report's own skeleton (照此骨架); with `heading`, an index into its headings, of that section alone. */
  skeletonOf: { params: { report: string; heading?: number }; result: { skeleton: Skeleton } };
  /** A skeleton's outline as a draft would have it. */
  preview: { params: { skeleton: Skeleton } & DraftFields; result: SkeletonPreview };
  /** Takes up the user's own templates in place of those taken before: from then on they are among the skeletons. */
  ownTemplates: { params: { templates: TemplateSource[] }; result: { problems: readonly TemplateProblem[] } };
  /** A draft, or part of one, as clean text. */
  plainText: { params: { draft: string }; result: PlainTextAnswer };
  /** A passage of the unit `of` as a frame for the clerk's own `unit` and `superior`. */
  frame: {
    params: { text: string; of?: string; unit?: string; superior?: string };
    result: FrameAnswer;
  };
  /** How one report was read; null when there is none with this id. */
  reading: { params: { report: string }; result: { reading: Reading | null } };
  /** Reports and headings that fit what was typed: words, or pinyin initials. */
  match: { params: { text: string }; result: { matches: ReportMatch[] } };
  /** Reports most like this one, best first. */
  like: { params: { report: string; k?: number }; result: { reports: LikeReport[] } };
  /** Sources with the words around them, in the order asked; those that stand nowhere now are left out. */
  cite: { params: { sources: Source[] }; result: { citations: Citation[] } };
  /** Every place where a phrase stands, as `cite` gives it; none where there is no such phrase. */
  citePhrase: { params: { phrase: string }; result: { citations: Citation[] } };
  find: {
    params: { text: string; kinds?: CatalogueEntry['kind'][]; k?: number };
    result: { entries: CatalogueEntry[] };
  };
}

export type MethodName = keyof Methods;
export type Params<M extends MethodName> = Methods[M]['params'];
export type Result<M extends MethodName> = Methods[M]['result'];
