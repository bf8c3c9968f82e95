/**
 * Whether a phrase fits what the draft has said so far: a line begins as sentences begin, and what announces a list is said
 * once, and in front of it; and nobody says what is another's work.
 */
import type { Phrase, PhraseFunction } from '../../mining/model.ts';
import { opensItem, opensSentence } from './beginnings.ts';
import { DraftSubject } from './headingSubject.ts';
import type { CompletionModel } from './model.ts';

/** What leads over to a list or ends one, and is no item of it: 现将有关情况报告如下, 重点抓好以下工作. */
const BETWEEN: ReadonlySet<PhraseFunction> = new Set<PhraseFunction>(['过渡', '结尾']);

/** A list follows. */
const LEADS_ON = /[以如]下/u;

/** What is said once in a part. */
const SAID_ONCE: ReadonlySet<PhraseFunction> = new Set<PhraseFunction>(['开头依据', ...BETWEEN]);

/** Characters of the draft before the cursor in which it counts as said. */
const RECENT = 600;

/** Fewer characters, before a first slot or of a whole clause, say too little to be looked for. */
const SHORTEST = 2;

/** A phrase as a heading would be looked at: its words, and who has them. */
const used = new WeakMap<Phrase, { readonly text: string; readonly unitKinds: ReadonlySet<string> }>();

function usedOf(phrase: Phrase): { readonly text: string; readonly unitKinds: ReadonlySet<string> } {
  const known = used.get(phrase) ?? { text: phrase.text, unitKinds: new Set(Object.keys(phrase.unitKinds)) };
  used.set(phrase, known);
  return known;
}

/** The words between the slots, as far as the first clause goes. */
function firstWords({ text, slots }: Phrase): string[] {
  const clause = text.indexOf('，');
  const end = clause < 0 ? text.length : clause;
  const within = slots.filter((slot) => slot.end <= end);
  const ends = [...within.map(({ start }) => start), end];
  return [0, ...within.map((slot) => slot.end)].map((from, at) => text.slice(from, ends[at]));
}

/** Whether every piece stands in one sentence, in order, and there is enough of them to tell. */
function isSaid(words: readonly string[], sentence: string): boolean {
  if (words.join('').length < SHORTEST) return false;
  let at = 0;
  for (const word of words) {
    at = sentence.indexOf(word, at);
    if (at < 0) return false;
    at += word.length;
  }
  return true;
}

/**
 * A test of phrases that would begin at the cursor.
 * @param before the paragraph up to the cursor
 * @param unitKind of the one who writes, null when it is not known
 */
export function phraseFit(
  model: CompletionModel,
  draft: string,
  before: string,
  unitKind: string | null,
): (phrase: Phrase) => boolean {
  const subject = new DraftSubject(unitKind, []);
  const opensLine = before.trim() === '';
  const isItem = opensItem(before);
  const sentences = `${draft.slice(-RECENT)}\n${before}`.split(/[。\n]/u);
  return (phrase) => {
    if (subject.fit(usedOf(phrase)) === 0) return false;
    const words = firstWords(phrase);
    if (isItem && (BETWEEN.has(phrase.function) || LEADS_ON.test(phrase.text))) return false;
    if (SAID_ONCE.has(phrase.function) && sentences.some((sentence) => isSaid(words, sentence))) return false;
    return !opensLine || words[0]!.length < SHORTEST || opensSentence(model, words[0]!);
  };
}
