/**
 * Subjects whose reports have laid-down parts, as a table: what the few reports at hand leave out or put elsewhere, the
 * form lays down. Where a subject has a row, its topics and their order are the row's.
 */
import type { Role } from '../corpus/model.ts';

export interface SubjectOutline {
  /** Topic ids (headingTopicTable.ts) in their order, by role. */
  readonly topics: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** Headings of parts that the form words itself. */
  readonly heads: Readonly<Partial<Record<Role, string>>>;
  readonly opening: string;
  readonly planLead: string;
  /** Where the order is laid down. */
  readonly source: string;
}

const DISCLOSURE_PARTS = ['disclosure', 'application', 'information', 'platform', 'supervision'] as const;

/** By subject: 政务公开. */
export const SUBJECT_OUTLINES: ReadonlyMap<string, SubjectOutline> = new Map([
  [
    '政务公开',
    {
      topics: { review: DISCLOSURE_PARTS, plan: DISCLOSURE_PARTS },
      heads: { problems: '存在的主要问题及改进情况' },
      opening:
        '{{reviewYear}}年，{{we}}坚持以习近平新时代中国特色社会主义思想为指导，认真贯彻《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外，遵循公正、公平、合法、便民的原则，{{slot 总体概括}}。现将{{reviewYear}}年工作情况和{{planYear}}年工作安排报告如下：',
      planLead:
        '{{planYear}}年，{{we}}将坚持以习近平新时代中国特色社会主义思想为指导，认真落实{{slot 上级年度政务公开工作要点}}，重点做好以下工作：',
      source:
        '《中华人民共和国政府信息公开条例》第五条；国务院办公厅政府信息与政务公开办公室印发的政府信息公开工作年度报告格式',
    },
  ],
]);
