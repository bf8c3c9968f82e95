/**
 * Subjects whose reports have laid-down parts or words, as a table: what the few reports at hand leave out or put
 * elsewhere, the form lays down. Where a row has topics, they and their order are the row's.
 */
import type { Role } from '../corpus/model.ts';

export interface SubjectOutline {
  /** Topic ids (headingTopicTable.ts) in their order, by role. */
  readonly topics: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** Headings of parts that the form words itself. */
  readonly heads: Readonly<Partial<Record<Role, string>>>;
  /** What every opening names: the thought that guides this work, and the rules it rests on. */
  readonly thought?: string;
  readonly basis: readonly string[];
  readonly planBasis: string;
  /** By what names reports announce it. */
  readonly names: readonly string[];
  /** Words of the subject that its joining texts may use, beside its name. */
  readonly words: readonly string[];
  /** Where this is laid down. */
  readonly source: string;
}

const DISCLOSURE_PARTS = ['disclosure', 'application', 'information', 'platform', 'supervision'] as const;

function words(row: string): readonly string[] {
  return row.split(' ');
}

/** By subject: 政务公开. */
export const SUBJECT_OUTLINES: ReadonlyMap<string, SubjectOutline> = new Map<string, SubjectOutline>([
  [
    '政务公开',
    {
      topics: { review: DISCLOSURE_PARTS, plan: DISCLOSURE_PARTS },
      heads: { problems: '存在的主要问题' },
      basis: [
        '认真贯彻《中华人民共和国政府信息公开条例》',
        '坚持以公开为常态、不公开为例外',
        '遵循公正、公平、合法、便民的原则',
      ],
      planBasis: '认真落实{{slot 上级年度政务公开工作要点}}',
      names: ['政务公开', '政府信息公开', '政务信息公开'],
      words: words(
        '政务公开 政府信息公开 政务信息公开 政府信息 政务信息 信息公开 公开内容 公开重点 主动公开 依申请公开 信息发布 解读 回应 解读和回应 信息管理 标准化 规范化 制度化 标准化、规范化水平 公开为常态 不公开为例外 公开为常态，不公开为例外 公开为常态、不公开为例外 公正 公平 合法 便民 原则 条例 规定 中华人民共和国政府信息公开条例 群众 需求 知情权 参与权 监督权',
      ),
      source:
        '《中华人民共和国政府信息公开条例》第五条；国务院办公厅政府信息与政务公开办公室印发的政府信息公开工作年度报告格式',
    },
  ],
  [
    '法治政府建设',
    {
      topics: {},
      heads: {},
      thought: '深入学习贯彻习近平法治思想',
      basis: ['全面落实{{slot 年度法治政府建设工作要点}}'],
      planBasis: '全面落实{{slot 年度法治政府建设工作要点}}',
      names: ['法治政府建设'],
      words: words(
        '法治政府建设 法治政府 法治建设 依法行政 依法履职 法治思维 法治方式 法治思维和法治方式 习近平法治思想 行政执法 司法行政部门 推进 运用 规范公正文明执法 执法',
      ),
      source: '《法治政府建设与责任落实督察工作规定》关于年度报告的规定；中央全面依法治国工作会议（2020年）',
    },
  ],
]);
