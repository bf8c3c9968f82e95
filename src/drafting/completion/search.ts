/**
 * Continuations worth offering: best-first search over what may come next. A continuation's expected gain is the
 * probability that it is right times the keystrokes it saves, so both likely short ones and bold long ones are found.
 */
import type { ContextModel, ContextNode } from '../../strings/contextModel.ts';
import { LONGEST_CONTEXT } from '../../strings/contextModel.ts';
import type { RecentText } from '../../strings/recentText.ts';
import { isOfferable } from './draftCodes.ts';

export interface Continuation {
  readonly text: string;
  /** That the writer goes on with exactly this text. */
  readonly probability: number;
  /** A word, as far as the corpus tells, ends here. */
  readonly atWordEnd: boolean;
}

export interface SearchLimits {
  readonly expansions: number;
  readonly leastProbability: number;
  readonly longest: number;
}

const WIDE: SearchLimits = { expansions: 90, leastProbability: 0.006, longest: 24 };
const NARROW: SearchLimits = { expansions: 60, leastProbability: 0.01, longest: 24 };

/** How far is searched in a corpus of so many segments: where there is more text, every step costs more. */
export function limitsFor(segments: number): SearchLimits {
  return segments > 1 ? NARROW : WIDE;
}

/**
 * A chain of guesses is surer of itself than it should be: each step takes for granted that the one before was right for
 * the right reason. Of texts of eight characters told with one chance in fifty, every hundredth and less came true;
 * those of two and three were told truly. So the exponent of a chance grows with the length, up to a point.
 */
const DOUBT = 0.06;
const SURE_LENGTH = 3;
const DOUBTED = 6;

/** The chance of a whole text, told by its characters' chances multiplied, as often as it comes true. */
export function calibrated(length: number, probability: number): number {
  return probability ** (1 + DOUBT * Math.min(DOUBTED, Math.max(0, length - SURE_LENGTH)));
}

/** Inside a continuation, every character must be known to follow its two predecessors: a weaker joint makes no words. */
const SHORTEST_JOINT = 2;

interface Open {
  readonly text: string;
  readonly probability: number;
  /** Contexts of the text without its last character; the root's own. */
  readonly parent: ContextNode;
}

/** All continuations of two characters or more that the search came by, in no order. */
export function searchContinuations(
  model: ContextModel,
  recent: RecentText,
  limits = limitsFor(model.segments.length),
): Continuation[] {
  const base = recent.codes.slice(-LONGEST_CONTEXT - 1);
  const found: Continuation[] = [];
  const open: Open[] = [{ text: '', probability: 1, parent: model.locate(base) }];
  for (let expanded = 0; expanded < limits.expansions && open.length > 0; expanded++) {
    const { text, probability, parent } = takeBest(open);
    const node = text === '' ? parent : model.extend(parent, text.charCodeAt(text.length - 1));
    if (text.length >= 2)
      found.push({ text, probability: calibrated(text.length, probability), atWordEnd: endsWord(model, node) });
    if (text.length >= limits.longest) continue;
    const context = base.slice();
    for (let at = 0; at < text.length; at++) context.push(text.charCodeAt(at));
    for (const next of model.next(node, context, recent, limits.leastProbability / probability)) {
      if (!isOfferable(next.code) || (text !== '' && next.matched < SHORTEST_JOINT)) continue;
      open.push({
        text: text + String.fromCharCode(next.code),
        probability: probability * next.probability,
        parent: node,
      });
    }
  }
  return found;
}

function takeBest(open: Open[]): Open {
  let best = 0;
  for (let at = 1; at < open.length; at++) if (open[at]!.probability > open[best]!.probability) best = at;
  const taken = open[best]!;
  open[best] = open.at(-1)!;
  open.pop();
  return taken;
}

/** Occurrences asked whether a word ends behind a text. */
const ASKED = 5;

/** By most of what the corpus has of the longest context it knows; a text it does not know ends no word. */
function endsWord(model: ContextModel, node: ContextNode): boolean {
  for (let length = LONGEST_CONTEXT; length >= 1; length--) {
    for (let index = 0; index < model.segments.length; index++) {
      const slot = index * LONGEST_CONTEXT + length - 1;
      const low = node.lows[slot]!;
      const high = node.highs[slot]!;
      if (high <= low) continue;
      const { wordEnds, suffixes } = model.segments[index]!;
      const step = Math.max(1, (high - low) / ASKED);
      let ends = 0;
      let asked = 0;
      for (let at = low; at < high; at += step, asked++) if (wordEnds.has(suffixes[Math.floor(at)]! + length)) ends++;
      return 2 * ends >= asked;
    }
  }
  return true;
}
