/**
 * Constructions whose end needs its beginning: …的坚强领导下 stands behind 在 in the same clause, …为抓手 behind 以. What is
 * offered may finish such a construction only where its opening stands, and begin one only where a part of the sentence
 * can begin: 认真落实 is continued with neither 县委、县政府的坚强领导下 nor 在县委的坚强领导下.
 */

interface ClauseFrame {
  /** Global: the end of the construction. */
  readonly end: RegExp;
  /** What must stand before it in the clause. */
  readonly opening: RegExp;
  readonly example: string;
}

const FRAMES: readonly ClauseFrame[] = [
  {
    end: /(?:领导|指导|指引|支持|带领|引领|关心|帮助|努力|配合|监督|推动|统筹|部署)下(?=$|[，、的])/gu,
    opening: /[在于]/u,
    example: '在县委、县政府的坚强领导下',
  },
  { end: /基础上(?=$|[，、])/gu, opening: /[在于]/u, example: '在巩固去年成果的基础上' },
  {
    end: /(?<![成作列变转认分因定即视])为(?:指导|指引|引领|统领|抓手|契机|导向|主线|载体|核心|依托|突破口|牵引|根本|中心)(?=$|[，、的])/gu,
    opening: /[以把将]/u,
    example: '以群众满意为导向',
  },
];

/** Verbs that want their object: a construction that begins behind one stands where the object should. */
const WANTS_OBJECT =
  /(?:落实|贯彻|执行|履行|推进|推动|加强|强化|深化|优化|提升|提高|增强|完善|健全|建立|压实|夯实|巩固|抓好|做好|开展|维护|打造|构建)$/u;

/** Behind these another clause begins; 、 goes on. */
const CLAUSE_MARKS = '。；：，！？';

/** The clause that a text ends with. Read from its end: it is asked for every text that might be offered, behind a whole paragraph. */
function lastClause(text: string): string {
  let start = text.length;
  while (start > 0 && !CLAUSE_MARKS.includes(text.charAt(start - 1))) start--;
  return text.slice(start);
}

/** Whether `text`, put behind `before`, finishes no construction that was not opened. */
export function closesWhatIsOpen(before: string, text: string): boolean {
  const lead = lastClause(before);
  const whole = lead + text;
  return FRAMES.every(({ end, opening }) => {
    for (const match of whole.matchAll(end)) {
      if (match.index + match[0].length <= lead.length) continue;
      const clause = lastClause(whole.slice(0, match.index));
      const begins = opening.exec(clause);
      if (begins === null) return false;
      if (begins.index === lead.length && WANTS_OBJECT.test(lead)) return false;
    }
    return true;
  });
}
