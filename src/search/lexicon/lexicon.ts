/**
 * How officialese says plain things. An entry is a set of expressions for one matter: what a clerk may type in own
 * words, and what reports print. Any of them in a query calls up the others. Where an entry rests on a public term, its
 * `source` names it; 通用 stands for wording that reports of all kinds share.
 */

/** One matter and how it is said; expressions are parted by spaces. */
export interface LexiconEntry {
  /**
   * Plain words that call the entry up, beside what `official` says already: daily speech, the complaint and the wish,
   * who is concerned and what. Best are short stems that several questions share and that can mean only this matter
   * (塞钱, 没地方停). `…` stands for up to four characters between two parts: 讲…法 fires on 给老百姓讲法律知识 and
   * 讲一讲法规.
   */
  readonly plain: string;
  /** What reports print, best first. They call the entry up too. */
  readonly official: string;
  /** The public term or usage it rests on. */
  readonly source: string;
}
