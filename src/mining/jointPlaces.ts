/**
 * To whom a joining text is offered: what its units may say (their register, their trade's and subject's words, what other
 * units say too), and what a text of its kind must not lack.
 */
import type { Clauses, FramePlace, Needs } from './jointFrames.ts';
import type { JointKind } from './jointTable.ts';
import { isOfAnArea, type JointVocabularies } from './jointWords.ts';
import type { CommonWords } from './headingWords.ts';
import { FAMILY_TOPICS } from './skeletonFamilies.ts';
import type { Group } from './skeletonGroups.ts';
import { SUBJECT_OUTLINES } from './subjectOutlines.ts';
import { tradeOf } from './trades.ts';

const GUIDED = '坚持以习近平新时代中国特色社会主义思想为指导';
const LED = '在{{superior}}的坚强领导下';

/** The opening of a report that has none to go by. */
export const PLAIN_OPENING = `{{reviewYear}}年，${LED}，{{we}}${GUIDED}，紧紧围绕{{slot 中心任务}}，{{slot 总体概括}}。现将有关情况报告如下：`;

/** Openings announce what follows. */
function announcement(subject: string | null, withPlan: boolean): string {
  const about = subject ?? '';
  return withPlan
    ? `现将{{reviewYear}}年${about}工作情况和{{planYear}}年工作安排报告如下`
    : `现将{{reviewYear}}年${about}工作情况报告如下`;
}

function needsOf(kind: JointKind, { genre, subject }: Group, withPlan: boolean): Needs {
  const special = genre.startsWith('专项');
  const outline = SUBJECT_OUTLINES.get(subject ?? '');
  switch (kind) {
    case 'opening':
      return {
        ...(special ? {} : { leadership: LED }),
        thought: GUIDED,
        orders: special ? '认真落实{{superior}}部署要求' : '',
        line: '紧紧围绕{{slot 中心任务}}',
        announcement: special && subject === null ? '现将有关情况报告如下' : announcement(subject, withPlan),
      };
    case 'plan':
      return {
        thought: GUIDED,
        meeting: outline ? '' : '深入学习贯彻{{slot 重要会议精神}}',
        announcement: '重点做好以下工作',
      };
    case 'problems':
      return { comparison: '对照上级要求和群众期盼', lack: '还存在一些不足' };
    case 'closing':
      return {
        spirit: '以更加饱满的热情、更加务实的作风、更加有力的举措',
        aim: `推动${subject ?? (special ? '{{slot 专项名称}}' : '各项')}工作再上新台阶`,
      };
  }
}

/** What every text of the place has: the rules its subject rests on, the name of the work. */
function alwaysOf(kind: JointKind, { genre, subject }: Group): Clauses {
  if (kind !== 'opening' && kind !== 'plan') return {};
  const outline = SUBJECT_OUTLINES.get(subject ?? '');
  if (outline) {
    const { thought, basis, planBasis } = outline;
    return {
      ...(thought === undefined ? {} : { thought: [thought] }),
      orders: kind === 'opening' ? basis : [planBasis],
    };
  }
  return genre.startsWith('专项') && subject === null && kind === 'opening'
    ? { deed: ['扎实推进{{slot 专项名称}}工作'] }
    : {};
}

/** What a bureau's text says otherwise in a town's or a street's, which is itself the area that a bureau works for. */
const OF_ITS_AREA: readonly (readonly [bureau: string, area: string])[] = [
  ['上级业务部门', '上级有关部门'],
  ['为谱写全{{area}}高质量发展新篇章贡献力量', '奋力谱写全{{area}}高质量发展新篇章'],
  ['为全{{area}}高质量发展贡献力量', '奋力推动全{{area}}高质量发展'],
  ['为全{{area}}高质量发展凝聚力量', '奋力推动全{{area}}高质量发展'],
  ['为全{{area}}高质量发展作出积极贡献', '奋力推动全{{area}}高质量发展'],
  ['努力为全{{area}}高质量发展提供有力保障', '奋力推动全{{area}}高质量发展'],
];

/** The unit's work where a special report means its own: 各项工作虽然, 工作中还存在. */
const WORK_AT_LARGE = /^(?:各项工作(?=虽然|取得)|工作(?=中|还|仍))/u;

/** Words of towns and streets, which answer for all of an area. */
const OF_AREAS: readonly string[] = ['经济', '社会', '经济社会', '民生', '稳定', '和谐', '社会治理', '统筹', '党委'];

/** Words that the place's units read besides everybody's. */
function ownWords({ subject, unitKinds, field, family }: Group): readonly string[] {
  if (subject !== null) return [subject, `${subject}工作`, ...(SUBJECT_OUTLINES.get(subject)?.words ?? [])];
  if (family !== null) return OF_AREAS;
  const trade = field === null ? null : tradeOf(unitKinds[0] ?? '');
  return trade === null ? [] : [trade.name, ...trade.lines.flatMap(({ words }) => words)];
}

/** What is known of a corpus when clauses are judged. */
export interface JudgedBy {
  readonly common: CommonWords;
  readonly vocabularies: JointVocabularies;
}

/** How the place's units name their work in a clause where another's is named, or none. */
interface Naming {
  /** 政务公开工作; 工作 where the unit's whole work is meant. */
  readonly work: string;
  /** All names of the subject. */
  readonly names: readonly string[];
  readonly named: (clause: string) => string;
}

function namingOf({ genre, subject, family, field, unitKinds }: Group): Naming {
  const special = genre.startsWith('专项') ? '{{slot 专项名称}}工作' : null;
  const trade = field === null || family !== null ? null : tradeOf(unitKinds[0] ?? '');
  const ownWork = trade === null ? (family === null ? null : '各项工作') : `${trade.name}工作`;
  const filled = subject === null ? (special ?? ownWork) : `${subject}工作`;
  const names = subject === null ? [] : (SUBJECT_OUTLINES.get(subject)?.names ?? [subject]);
  const work = subject === null ? (special ?? '工作') : `${subject}工作`;
  return {
    work,
    names,
    named: (clause) => {
      const led =
        family === null ? clause : OF_ITS_AREA.reduce((told, [bureau, area]) => told.replaceAll(bureau, area), clause);
      const called = names.reduce((told, name) => told.replaceAll(`${name}工作`, work), led);
      const own = work === '工作' ? called : called.replace(WORK_AT_LARGE, work);
      return filled === null ? own : own.replace('{{slot 本职工作}}', filled);
    },
  };
}

/** Whether a clause may go to a group's units as it stands, when it comes from one of them or from another. */
function judgeOf(group: Group, { common, vocabularies }: JudgedBy): (clause: string, ofPool: boolean) => boolean {
  const { family, field } = group;
  const vocabulary = vocabularies.with(ownWords(group));
  const foreign = family === null ? null : FAMILY_TOPICS[family].foreignWords;
  const judged = new Map<string, boolean>();
  const judge = (clause: string, ofPool: boolean): boolean => {
    if (foreign?.test(clause) === true || (family === null && isOfAnArea(clause))) return false;
    const rest = vocabulary.rest(clause);
    return rest === '' || (ofPool && field !== null && !/[“”]/u.test(clause) && common.isCommon(rest, field));
  };
  return (clause, ofPool) => {
    const question = `${ofPool ? '+' : '-'}${clause}`;
    let answer = judged.get(question);
    if (answer === undefined) judged.set(question, (answer = judge(clause, ofPool)));
    return answer;
  };
}

/** The place of a kind of text in the skeletons of a group. */
export function placeOf(kind: JointKind, group: Group, withPlan: boolean, by: JudgedBy): FramePlace {
  const register = by.vocabularies.with([]);
  const own = new Set(group.pool.map(({ report }) => report.id));
  const mayStay = judgeOf(group, by);
  const { work, names, named } = namingOf(group);
  return {
    kind,
    withPlan,
    needs: needsOf(kind, group, withPlan),
    always: alwaysOf(kind, group),
    irreplaceable: kind === 'closing' && group.genre.startsWith('专项') ? ['aim'] : [],
    work,
    named,
    isOfSubject: (clause) => register.rest(clause) === '' || names.some((name) => clause.includes(name)),
    mayStay: (clause, { report }) => mayStay(clause, own.has(report.id)),
  };
}
