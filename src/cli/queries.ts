/** A file of queries: one JSON object `{"id","query"}` a line. */
import { UsageError } from '../library/params.ts';

/** @throws UsageError naming the line that is no query. */
export function parseQueries(text: string): { id: string; query: string }[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      const wrong = new UsageError(`Line ${number} of the queries is no {"id","query"}.`);
      let parsed: unknown;
      try {
        parsed = JSON.parse(line);
      } catch {
        throw wrong;
      }
      if (typeof parsed !== 'object' || parsed === null || !('id' in parsed) || !('query' in parsed)) throw wrong;
      const { id, query } = parsed;
      if (typeof id !== 'string' || typeof query !== 'string') throw wrong;
      return { id, query };
    });
}
