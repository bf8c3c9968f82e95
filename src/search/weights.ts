/**
 * How much each signal counts. Few and round on purpose: they are set on fifty needs, and a corpus nobody has seen
 * must not pay for digits that fit these. docs/search.md has the ablation behind each.
 */
export interface RankingWeights {
  /** BM25 (Robertson and Zaragoza, 2009): saturation of repetition, and how much long passages are held back. */
  readonly k1: number;
  readonly b: number;
  /** Single characters of the query beside its bigrams. */
  readonly characters: number;
  /** The heading path and title above a passage, beside the passage itself. */
  readonly context: number;
  /** The lexicon's expressions beside the query's own words. */
  readonly lexicon: number;
  /** What an expansion keeps of its weight when the query's word is common in the corpus itself. */
  readonly familiar: number;
  /** The latent space, beside the words. */
  readonly latent: number;
  /** How much of the query's place in the latent space comes from the lexicon. */
  readonly latentLexicon: number;
  /** Pull of the first answers on the query's place in the latent space, and how many of them are listened to. */
  readonly latentFeedback: number;
  readonly feedbackPassages: number;
  /** What the role asked for is worth. */
  readonly role: number;
  /** What each further passage of one report keeps of its score. */
  readonly spread: number;
}

export const DEFAULT_WEIGHTS: RankingWeights = {
  k1: 1,
  b: 0.5,
  characters: 0.7,
  context: 0.2,
  lexicon: 1,
  familiar: 0,
  latent: 1,
  latentLexicon: 1,
  feedbackPassages: 6,
  latentFeedback: 0,
  role: 0.25,
  spread: 0.95,
};

/** For a paragraph that asks for its like: its own words are many, the latent space tells more than the lexicon. */
export const SIMILAR_WEIGHTS: RankingWeights = {
  ...DEFAULT_WEIGHTS,
  b: 0.8,
  context: 0.2,
  lexicon: 0,
  latentLexicon: 0,
  latent: 4,
  latentFeedback: 0.3,
  role: 0,
  spread: 0.9,
};
