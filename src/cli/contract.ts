/** Answers in the shape the contract (docs/cli.md) gives them: what only the editor needs stays behind. */
import type { ReadProblem } from '../corpus/model.ts';
import type { Phrase, Skeleton, SkeletonSection } from '../mining/model.ts';
import type { DraftAnswer, Hit, LookupHit, MineAnswer, RestoreAnswer, SearchAnswer } from '../protocol/answers.ts';
import type { MethodName } from '../protocol/methods.ts';

function contractHit({ path, line, start, end, text, report, section, role, score }: LookupHit): Hit {
  return { path, line, start, end, text, report, section, role, score };
}

function contractSection({ role, heading, alternatives, support, children }: SkeletonSection): object {
  return { role, heading, alternatives, support, children: children.map(contractSection) };
}

function contractSkeleton({ id, name, genre, unitKinds, support, sections, sources }: Skeleton): object {
  return { id, name, genre, unitKinds, support, sections: sections.map(contractSection), sources };
}

function contractPhrase(phrase: Phrase): object {
  const { text, class: kind, slots, roles, support, units, years, score, sources } = phrase;
  return { text, class: kind, slots, roles, support, units, years, score, sources };
}

/** Files that were left out, by path and reason. */
function contractErrors(answer: object): object {
  if (!('errors' in answer)) return answer;
  const errors = (answer.errors as ReadProblem[]).map(({ path, reason }) => ({ path, reason }));
  return { ...answer, errors };
}

/** The answer of `method` as `--json` prints it. */
export function contractAnswer(method: MethodName, answer: object | null): object | null {
  return answer && contractErrors(withoutEditorsOwn(method, answer));
}

function withoutEditorsOwn(method: MethodName, answer: object): object {
  switch (method) {
    case 'search':
    case 'similar': {
      const { results, ...rest } = answer as SearchAnswer<LookupHit>;
      return { results: results.map((result) => ({ ...result, hits: result.hits.map(contractHit) })), ...rest };
    }
    case 'skeletons':
    case 'phrases':
    case 'mine': {
      const { skeletons, phrases, ...rest } = answer as Partial<MineAnswer>;
      return {
        ...(skeletons ? { skeletons: skeletons.map(contractSkeleton) } : {}),
        ...(phrases ? { phrases: phrases.map(contractPhrase) } : {}),
        ...rest,
      };
    }
    case 'new':
      return { draft: (answer as DraftAnswer).draft };
    case 'restore':
      return { changes: (answer as RestoreAnswer).changes };
    default:
      return answer;
  }
}
