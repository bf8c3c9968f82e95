/** The best few of many scores, by a binary heap of the worst on top: no sort of a hundred thousand numbers. */

/** Positions of the `n` highest scores above zero, best first; equal scores in order of position. */
export function topScores(scores: Float32Array, n: number): number[] {
  const heap: number[] = [];
  const worse = (a: number, b: number): boolean => scores[a]! < scores[b]! || (scores[a] === scores[b] && a > b);
  const sink = (from: number): void => {
    let at = from;
    for (;;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < heap.length && worse(heap[child]!, heap[least]!)) least = child;
      }
      if (least === at) return;
      [heap[at], heap[least]] = [heap[least]!, heap[at]!];
      at = least;
    }
  };
  let threshold = 0;
  for (let position = 0; position < scores.length; position++) {
    if (!(scores[position]! > threshold)) continue;
    if (heap.length < n) {
      heap.push(position);
      if (heap.length === n) for (let at = n >> 1; at >= 0; at--) sink(at);
    } else {
      heap[0] = position;
      sink(0);
    }
    if (heap.length === n) threshold = scores[heap[0]!]!;
  }
  return heap.sort((a, b) => scores[b]! - scores[a]! || a - b);
}
