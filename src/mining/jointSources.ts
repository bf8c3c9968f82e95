/**
 * Where joining texts stand: openings, what leads into problems and plans, closings; and, since half of the reports tell
 * their problems within a part or their purpose in mid-plan, sentences of such a kind wherever they stand.
 */
import type { JointKind } from './jointTable.ts';
import type { Outline } from './skeletonOutline.ts';

/** Characters of a sentence that may lead into problems. */
const PROBLEM_LEAD = { shortest: 15, longest: 90 };

const TOLD_OUTRIGHT = /有待|不够|不强|较低|较弱|不准|不高|不到位|缺乏|滞后/u;
const LACKS = /存在.{0,12}(?:不足|问题|差距|短板|困难|薄弱环节)/u;
const ABOUT_ITSELF = /成绩|成效|相比|对照|回顾|清醒|我们|工作中?还?存在/u;

function sentencesOf({ report, blocks }: Outline): string[] {
  const roles = new Set(blocks.map(({ role }) => role));
  const told = report.paragraphs.filter(
    ({ role, kind }) => kind !== 'title' && (role === 'problems' || (role === 'review' && !roles.has('problems'))),
  );
  return told.flatMap(({ text, bodyStart }) => text.slice(bodyStart).split(/(?<=[。；：:])/u)).map((one) => one.trim());
}

function problemSentences(outline: Outline): string[] {
  return sentencesOf(outline).filter(
    (one) =>
      one.length >= PROBLEM_LEAD.shortest &&
      one.length <= PROBLEM_LEAD.longest &&
      LACKS.test(one) &&
      ABOUT_ITSELF.test(one) &&
      !TOLD_OUTRIGHT.test(one),
  );
}

function leadsOf({ blocks }: Outline, role: 'problems' | 'plan'): string[] {
  return blocks.filter((block) => block.role === role).flatMap(({ lead }) => lead.slice(0, 1));
}

/** A report's texts of a kind, the most telling first. */
export function jointTexts(outline: Outline, kind: JointKind): readonly string[] {
  switch (kind) {
    case 'opening':
      return outline.opening.slice(0, 1);
    case 'plan':
      return leadsOf(outline, 'plan');
    case 'problems':
      return [
        ...new Set([
          ...leadsOf(outline, 'problems').filter((one) => !TOLD_OUTRIGHT.test(one.slice(0, PROBLEM_LEAD.longest))),
          ...problemSentences(outline),
        ]),
      ];
    case 'closing':
      return [...new Set([...outline.closings, ...leadsOf(outline, 'plan'), ...outline.opening.slice(0, 1)])];
  }
}
