/** Answers requests by name: the one place where a method of the protocol meets the library. */
import type { Report } from '../corpus/model.ts';
import { complete } from '../drafting/completion/complete.ts';
import { firstWord } from '../drafting/completion/firstWord.ts';
import type { Learnt } from '../drafting/completion/learnt.ts';
import { peerTexts } from '../drafting/completion/ownLevel.ts';
import { standingOf } from '../drafting/completion/standing.ts';
import { loadPinyin } from '../text/pinyin.ts';
import { everySource } from '../mining/phraseSources.ts';
import { firstLookUps } from '../search/firstLookUps.ts';
import { phraseLabel, phrasePieces, phraseSnippet } from '../drafting/phrases/phraseSnippet.ts';
import type { KnownFacts } from '../drafting/frames/factSpans.ts';
import type * as frames from '../drafting/frames/frame.ts';
import { renderSectionAt } from '../drafting/sections/sectionAt.ts';
import { plainText } from '../drafting/plainText/plainText.ts';
import { sectionOffers } from '../drafting/sections/sectionOffers.ts';
import { skeletonPreview } from '../drafting/sections/skeletonPreview.ts';
import type { WithErrors, LookupHit, SearchResult } from '../protocol/answers.ts';
import type { MethodName, Params, Result } from '../protocol/methods.ts';
import { lookupHit, outlineFile, outlineReport, readingOf, reportEntry } from './answers.ts';
import { citationsOf } from './citations.ts';
import { comparable } from './comparable.ts';
import { draftPlace } from './draftPlace.ts';
import { PHRASE_LIMIT } from './knowledge.ts';
import { breathe, inBreaths } from './breath.ts';
import type { Library } from './library.ts';
import { checkParams, UsageError } from './params.ts';
import { reportsLike } from './reportsLike.ts';
import { SkeletonShelf } from './skeletonShelf.ts';

/** Hits of a look-up unless told otherwise. */
const HITS = 10;
/** Items of a completion list unless told otherwise. */
const ITEMS = 5;

type Answers = {
  readonly [M in MethodName]: (params: Params<M>, signal?: AbortSignal) => Result<M> | Promise<Result<M>>;
};

/** Frames bring a dictionary, half of all code: no window waits for it that only wants its library. */
function loadFrames(): Promise<typeof frames> {
  return import('../drafting/frames/frame.ts');
}

/** Methods that may look names up by their initials. */
const BY_INITIALS: ReadonlySet<MethodName> = new Set<MethodName>(['find', 'match', 'sectionOffers']);

function asksInitials(method: MethodName, params: object): boolean {
  return BY_INITIALS.has(method) || ('pinyin' in params && params.pinyin === true);
}

/** `path:12` as path and line. */
function splitPlace(at: string): { path: string; line: number } {
  const found = /^(.+):(\d+)$/s.exec(at);
  if (!found) throw new UsageError(`similar: 'at' must be FILE:LINE, not '${at}'.`);
  return { path: found[1]!, line: Number(found[2]) };
}

/** A paragraph with its report and the heading it stands under. */
interface ParagraphPlace {
  readonly report: Report;
  readonly text: string;
  readonly heading: string;
}

/** The paragraph at a line; null outside every report. */
function paragraphAt(reports: readonly Report[], line: number): ParagraphPlace | null {
  const report = reports.find(({ startLine, endLine }) => startLine <= line && line <= endLine);
  const paragraph = report?.paragraphs.find((candidate) => candidate.line === line);
  if (!report || !paragraph) return null;
  return { report, text: paragraph.text, heading: report.headings[paragraph.heading]?.text ?? '' };
}

export class LibraryService {
  readonly #library: Library;
  readonly #shelf: SkeletonShelf;
  readonly #answers: Answers;
  /** What has been told of passages, by what was known then: as one types on, the same passages come again. */
  readonly #asIs = new WeakMap<KnownFacts, Map<string, boolean>>();
  #learnt: Learnt = new Map();

  constructor(library: Library) {
    this.#library = library;
    this.#shelf = new SkeletonShelf(() => library.knowledge);
    this.#answers = this.#makeAnswers();
  }

  /**
   * Checks the params and answers.
   * @throws UsageError when the params are wrong; whatever the library throws when it cannot answer.
   */
  async answer<M extends MethodName>(method: M, params: unknown, signal?: AbortSignal): Promise<Result<M>> {
    const checked = checkParams(method, params);
    if (asksInitials(method, checked)) await loadPinyin();
    return this.#answers[method](checked, signal);
  }

  /**
   * Makes what the first keystroke and the first look-up will need; questions are answered in between. The first look-ups of
   * all take several times as long as those that follow, so they are asked here, and nobody waits for them.
   */
  async warmUp(): Promise<void> {
    const { knowledge } = this.#library;
    await this.#library.warmUp();
    await loadFrames();
    if (this.#library.knowledge !== knowledge) return;
    await inBreaths(firstLookUps(knowledge.index), () => this.#library.knowledge === knowledge);
    await breathe();
    // With the counts beside the filters, and whether a hit may go into a draft as it is
    await this.#search({ query: '下一步打算', facets: true });
  }

  #makeAnswers(): Answers {
    const library = this.#library;
    const shelf = this.#shelf;
    const errors = (): WithErrors => {
      const { problems } = library;
      return problems.length > 0 ? { errors: problems } : {};
    };
    const reportEntries = () => library.knowledge.reports.map(reportEntry);
    return {
      load: async ({ paths, restore = true, ...whose }) => {
        const summary = await library.load(paths, { restore, ...whose });
        return summary && { ...summary, entries: reportEntries() };
      },
      build: ({ paths, restore = true, ...whose }, signal) => library.build(paths, signal, { restore, ...whose }),
      current: async ({ paths, restore = true }, signal) => ({
        current: await library.isCurrent(paths, { restore }, signal),
      }),
      clear: async () => {
        await library.clear();
        return null;
      },
      reports: () => ({ reports: reportEntries() }),
      text: async ({ file }) => ({ text: await library.textOf(file) }),
      outline: async ({ files }) => {
        const { read, problems } = await library.readFiles(files);
        return { files: read.map(outlineFile), ...(problems.length > 0 ? { errors: problems } : {}) };
      },
      restore: ({ file }) => library.restoreFile(file),
      skeletons: () => ({ skeletons: shelf.skeletons, ...errors() }),
      phrases: ({ n }) => ({ phrases: library.knowledge.phrases.slice(0, n ?? PHRASE_LIMIT), ...errors() }),
      stock: ({ superior = '' }) => ({
        phrases: library.knowledge.phrases.map((phrase) => ({
          ...phrase,
          label: phraseLabel(phrase),
          pieces: phrasePieces(phrase),
          snippet: phraseSnippet(phrase, superior),
        })),
      }),
      mine: ({ n }) => ({
        skeletons: library.knowledge.skeletons,
        phrases: library.knowledge.phrases.slice(0, n ?? PHRASE_LIMIT),
        reports: library.knowledge.reports.map((report) => ({ path: report.path, ...outlineReport(report) })),
        ...errors(),
      }),
      search: async (params) => ({ results: await this.#search(params), ...errors() }),
      similar: async (params) => ({ results: [await this.#similar(params)], ...errors() }),
      complete: ({ k, ...request }) => ({
        ...complete(library.knowledge.completion, { ...request, k: k ?? ITEMS, learnt: this.#learnt }),
        ...errors(),
      }),
      learn: ({ accepted }) => {
        this.#learnt = new Map(accepted.map(({ text, times }) => [text, times]));
        return null;
      },
      firstWord: ({ text }) => ({ word: firstWord(text) }),
      standing: ({ text }) => {
        for (const words of [text, ...peerTexts(text)]) {
          const { support, sources } = standingOf(library.knowledge.completion, words);
          if (support > 0) return { support, sources };
        }
        return { support: 0, sources: [] };
      },
      comparable: (params) => comparable(library.knowledge.index, params),
      place: ({ line, draft }) => ({ place: draftPlace(draft, line) }),
      new: ({ skeleton: id, year, ...fields }) => {
        const written = shelf.render(id, { ...fields, reviewYear: year });
        if (!written) throw new UsageError(`new: there is no skeleton '${id}'.`);
        return { draft: written.text, snippet: written.snippet };
      },
      section: ({ section, above, below, typed, year, ...fields }) => {
        const around = { above, ...(below === undefined ? {} : { below }), ...(typed === undefined ? {} : { typed }) };
        const { text, ...placed } = renderSectionAt(section, around, { ...fields, reviewYear: year });
        return { draft: text, ...placed };
      },
      sectionOffers: ({ line, above, k, year, ...fields }) => ({
        offers: sectionOffers(shelf.names, { line, above, k }, { ...fields, reviewYear: year }),
      }),
      sections: () => ({ sections: shelf.sections, joining: shelf.joining }),
      skeletonOf: ({ report, heading }) => {
        const skeleton = shelf.ofReport(report, heading);
        if (!skeleton) throw new UsageError(`skeletonOf: there is no report '${report}', or it has no such heading.`);
        return { skeleton };
      },
      preview: ({ skeleton, year, ...fields }) => skeletonPreview(skeleton, { ...fields, reviewYear: year }),
      ownTemplates: ({ templates }) => ({ problems: shelf.takeOwn(templates) }),
      plainText: ({ draft }) => {
        const { text, open } = plainText(draft);
        return { text, open };
      },
      frame: async ({ text, of, unit: name, superior }) => {
        const { framePassage } = await loadFrames();
        const { facts: detector, reports: among } = library.knowledge;
        const context = { detector, of, among, unit: { name, superior } };
        const { text: framed, snippet, safe, slots } = framePassage(text, context);
        const facts = slots.map(({ fact, kind }) => ({ text: fact, kind }));
        return { text: framed, snippet, safe, facts };
      },
      reading: ({ report: id }) => {
        const report = library.knowledge.reports.find((candidate) => candidate.id === id);
        return { reading: report ? readingOf(report) : null };
      },
      match: async ({ text }, signal) => ({ matches: await library.knowledge.filter.match(text, signal) }),
      like: ({ report, k }) => ({ reports: reportsLike(library.knowledge.reports, report, k ?? HITS) }),
      cite: ({ sources }) => ({ citations: citationsOf(library.knowledge.reports, sources) }),
      citePhrase: ({ phrase: wanted }) => {
        const { phrases, reports } = library.knowledge;
        const phrase = phrases.find(({ text }) => text === wanted);
        return { citations: phrase ? citationsOf(reports, everySource(phrase, reports)) : [] };
      },
      find: ({ text, kinds, k }) => ({ entries: library.knowledge.catalogue.find(text, kinds ?? [], k ?? HITS) }),
    };
  }

  async #search({ query, queries, k, facets, ...filters }: Params<'search'>): Promise<SearchResult<LookupHit>[]> {
    const asked = queries ?? (query === undefined ? [] : [{ id: null, query }]);
    if (asked.length === 0) throw new UsageError(`search: give 'query' or 'queries'.`);
    const { index } = this.#library.knowledge;
    const tell = facets ? await this.#teller() : null;
    return asked.map((one) => {
      const request = { ...filters, query: one.query, k: k ?? HITS };
      const hits = index.search(request).map(lookupHit);
      if (!tell) return { id: one.id, query: one.query, hits };
      return { id: one.id, query: one.query, hits: hits.map(tell), facets: index.facets(request) };
    });
  }

  async #similar({ at, text, heading, k, facets, ...filters }: Params<'similar'>): Promise<SearchResult<LookupHit>> {
    const place = at === undefined ? null : await this.#place(at);
    const sought = place?.text ?? text;
    if (sought === undefined) throw new UsageError(`similar: give 'at' or 'text'.`);
    const { index } = this.#library.knowledge;
    const request = {
      ...filters,
      text: sought,
      heading: place?.heading ?? heading,
      exceptReport: place?.report.id,
      k: k ?? HITS,
    };
    const hits = index.similar(request).map(lookupHit);
    if (!facets) return { id: null, query: sought, hits };
    return { id: null, query: sought, hits: hits.map(await this.#teller()), facets: index.facets(request) };
  }

  /** Tells whether a hit may go into a draft as it is: a panel does not offer what would be refused. */
  async #teller(): Promise<(hit: LookupHit) => LookupHit> {
    const { framePassage } = await loadFrames();
    const { facts: detector, reports: among } = this.#library.knowledge;
    const known = this.#asIs.get(detector) ?? new Map<string, boolean>();
    this.#asIs.set(detector, known);
    return (hit) => {
      const passage = `${hit.reportId} ${hit.line} ${hit.start}`;
      let asIs = known.get(passage);
      if (asIs === undefined) {
        const { safe, slots } = framePassage(hit.text, { detector, of: hit.unit.name ?? undefined, among });
        asIs = safe && !hit.damaged && slots.length === 0;
        known.set(passage, asIs);
      }
      return { ...hit, asIs };
    };
  }

  async #place(at: string): Promise<ParagraphPlace> {
    const { path, line } = splitPlace(at);
    const file = await this.#library.readFile(path);
    const place = paragraphAt(file.reports, line);
    if (!place) throw new UsageError(`similar: line ${line} of ${path} belongs to no report.`);
    return place;
  }
}
