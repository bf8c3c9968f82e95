/**
 * What comes next, as probabilities: every suffix of the text so far that occurs in the corpus, in the draft itself
 * or as the beginning of a lexicon entry says what followed it, longest first, each taking the share of the remaining
 * probability that its class is trusted with (prediction by partial matching, Cleary and Witten 1984, with fitted
 * escapes). Nothing is counted beforehand, so the corpus is as small in memory as its suffix array.
 */
import type { ContextSegment, Followers } from './contextSegment.ts';
import { CORPUS_MATCH, DRAFT_MATCH, fittedTrust, LEXICON_MATCH, trustClass } from './contextTrust.ts';
import { LONGEST_PREFIX, type PrefixLexicon } from './prefixLexicon.ts';
import { FOLLOW_ROOM, type RecentText } from './recentText.ts';

/** Contexts longer than this say nothing that this long a one does not. */
export const LONGEST_CONTEXT = 10;

/** A blend stops when this little probability is left for shorter contexts. */
const NEGLIGIBLE = 0.004;
/** Contexts with this many occurrences or fewer are counted anew each time; followers of the others are kept. */
const FEW = 16;
/** Followers kept for reuse; the whole memory is dropped when it is full. */
const MEMORY = 6_000;

/** A text that may come next, with the ranks of all its contexts. */
export interface ContextNode {
  /** For each segment and context length from 1: ranks [low, high). */
  readonly lows: Int32Array;
  readonly highs: Int32Array;
}

/** A code that may come next. */
export interface Next {
  readonly code: number;
  readonly probability: number;
  /** Length of the longest context that it is known to follow. */
  readonly matched: number;
}

/** What one source said of one context, for fitting the trust table: its class and the share it gave the true code. */
export interface Vote {
  readonly trustClass: number;
  readonly share: number;
}

/** Which sources speak; for measuring what each earns. */
export interface ContextSources {
  readonly corpus: boolean;
  readonly draft: boolean;
  readonly lexicon: boolean;
}

export const ALL_SOURCES: ContextSources = { corpus: true, draft: true, lexicon: true };

export class ContextModel {
  readonly segments: readonly ContextSegment[];
  readonly lexicon: PrefixLexicon;
  readonly trust: Float64Array;
  sources: ContextSources = ALL_SOURCES;
  /** Occurrences looked at per context and segment. */
  readonly #sample: number;
  #weights: readonly ArrayLike<number>[];
  readonly #memory = new Map<number, Followers>();
  readonly #shares = new Float64Array(0x10000);
  readonly #counts = new Float64Array(0x10000);
  readonly #matched = new Uint8Array(0x10000);
  readonly #draftCodes = new Uint16Array(FOLLOW_ROOM);
  readonly #draftLengths = new Uint8Array(FOLLOW_ROOM);

  constructor(segments: readonly ContextSegment[], lexicon: PrefixLexicon, trust = fittedTrust(), sample = 200) {
    this.segments = segments;
    this.lexicon = lexicon;
    this.trust = trust;
    this.#sample = Math.max(32, Math.floor(sample / Math.max(1, segments.length)));
    this.#weights = segments.map((segment) => new Float32Array(segment.starts.length).fill(1));
  }

  /** Sets the weight of every paragraph, by segment. */
  weigh(weights: readonly ArrayLike<number>[]): void {
    this.#weights = weights;
    this.#memory.clear();
  }

  /** The contexts at the end of a text. */
  locate(context: readonly number[]): ContextNode {
    const node = this.#empty();
    this.segments.forEach((segment, index) => {
      for (let length = 1; length <= LONGEST_CONTEXT && length <= context.length; length++) {
        const { low, high } = segment.find(context.slice(context.length - length));
        if (low >= high) break;
        const slot = index * LONGEST_CONTEXT + length - 1;
        node.lows[slot] = low;
        node.highs[slot] = high;
      }
    });
    return node;
  }

  /** The contexts after one more code. */
  extend(parent: ContextNode, code: number): ContextNode {
    const node = this.#empty();
    this.segments.forEach((segment, index) => {
      for (let length = 1; length <= LONGEST_CONTEXT; length++) {
        const slot = index * LONGEST_CONTEXT + length - 1;
        const from = length === 1 ? 0 : parent.lows[slot - 1]!;
        const to = length === 1 ? segment.suffixes.length : parent.highs[slot - 1]!;
        if (from >= to) break;
        const low = segment.lowerBound(from, to, length - 1, code);
        const high = segment.lowerBound(low, to, length - 1, code + 1);
        if (low >= high) break;
        node.lows[slot] = low;
        node.highs[slot] = high;
      }
    });
    return node;
  }

  /**
   * Codes that may come next with a probability of at least `least`, in no order.
   * @param node the contexts at the end of `context`
   * @param context the end of the text, at least its last ten codes
   * @param votes receives each source's say on the code `truth`, when given
   */
  next(
    node: ContextNode,
    context: readonly number[],
    recent: RecentText,
    least: number,
    votes?: { readonly truth: number; readonly list: Vote[] },
  ): Next[] {
    const shares = this.#shares;
    const touched: number[] = [];
    const followed = this.sources.draft
      ? recent.follow(context, LONGEST_CONTEXT, this.#draftCodes, this.#draftLengths)
      : 0;
    let left = 1;
    const take = (source: number, length: number, counted: readonly number[], total: number): void => {
      const kind = trustClass(source, length, total, counted.length);
      const trust = this.trust[kind]!;
      votes?.list.push({
        trustClass: kind,
        share: counted.includes(votes.truth) ? this.#counts[votes.truth]! / total : 0,
      });
      const scale = (left * trust) / total;
      for (const code of counted) {
        if (shares[code] === 0) {
          touched.push(code);
          this.#matched[code] = length;
        }
        shares[code]! += scale * this.#counts[code]!;
        this.#counts[code] = 0;
      }
      left *= 1 - trust;
    };
    for (let length = LONGEST_CONTEXT; length >= 1; length--) {
      const own = this.#countDraft(followed, length);
      if (own.total > 0) take(DRAFT_MATCH, length, own.codes, own.total);
      if (this.sources.corpus) {
        const corpus = this.#countCorpus(node, length);
        if (corpus.total > 0) take(CORPUS_MATCH, length, corpus.codes, corpus.total);
      }
      if (this.sources.lexicon && length <= LONGEST_PREFIX && length <= context.length) {
        const entries = this.#countLexicon(context, length);
        if (entries.total > 0) take(LEXICON_MATCH, length, entries.codes, entries.total);
      }
      if (left < NEGLIGIBLE && !votes) break;
    }
    const result: Next[] = [];
    for (const code of touched) {
      const probability = shares[code]!;
      shares[code] = 0;
      if (probability >= least) result.push({ code, probability, matched: this.#matched[code]! });
    }
    return result;
  }

  #empty(): ContextNode {
    const slots = this.segments.length * LONGEST_CONTEXT;
    return { lows: new Int32Array(slots), highs: new Int32Array(slots) };
  }

  #countDraft(followed: number, length: number): { codes: number[]; total: number } {
    const codes: number[] = [];
    let total = 0;
    for (let index = 0; index < followed; index++) {
      if (this.#draftLengths[index]! < length) continue;
      total += this.#count(codes, this.#draftCodes[index]!, 1);
    }
    return { codes, total };
  }

  #countCorpus(node: ContextNode, length: number): { codes: number[]; total: number } {
    const codes: number[] = [];
    let total = 0;
    for (let index = 0; index < this.segments.length; index++) {
      const slot = index * LONGEST_CONTEXT + length - 1;
      if (node.highs[slot]! <= node.lows[slot]!) continue;
      const low = node.lows[slot]!;
      const high = node.highs[slot]!;
      total +=
        high - low <= FEW
          ? this.#countFew(codes, index, low, high, length)
          : this.#countAll(codes, this.#followers(index, low, high, length));
    }
    return { codes, total };
  }

  #countFew(codes: number[], index: number, low: number, high: number, length: number): number {
    const segment = this.segments[index]!;
    const weights = this.#weights[index]!;
    let total = 0;
    for (let rank = low; rank < high; rank++) {
      const position = segment.suffixes[rank]!;
      const at = position + length;
      if (at >= segment.codes.length || segment.closed.has(at)) continue;
      total += this.#count(codes, segment.codes[at]!, weights[segment.paragraphAt(position)]!);
    }
    return total;
  }

  #countLexicon(context: readonly number[], length: number): { codes: number[]; total: number } {
    const codes: number[] = [];
    const entries = this.lexicon.followers(context, length);
    return { codes, total: entries ? this.#countAll(codes, entries) : 0 };
  }

  #countAll(codes: number[], followers: Followers): number {
    for (let at = 0; at < followers.codes.length; at++)
      this.#count(codes, followers.codes[at]!, followers.weights[at]!);
    return followers.total;
  }

  #count(codes: number[], code: number, weight: number): number {
    if (this.#counts[code] === 0) codes.push(code);
    this.#counts[code]! += weight;
    return weight;
  }

  #followers(index: number, low: number, high: number, length: number): Followers {
    const segment = this.segments[index]!;
    const key = (low * this.segments.length + index) * (LONGEST_CONTEXT + 1) + length;
    let followers = this.#memory.get(key);
    if (!followers) {
      if (this.#memory.size >= MEMORY) this.#memory.clear();
      followers = segment.followers(low, high, length, this.#sample, this.#weights[index]!);
      this.#memory.set(key, followers);
    }
    return followers;
  }
}
