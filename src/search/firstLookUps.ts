/**
 * What a freshly loaded index is asked before anybody asks it: its loops are compiled by running them, and the first dozens of
 * look-ups take several times as long as those that follow. The questions differ as a clerk's do: some are cut from the middle of a
 * text, some in plain words that go through the lexicon, some name a section, some are paragraphs.
 */
import type { PassageIndex } from './passageIndex.ts';

const FRAGMENTS =
  '安全隐患排查 服务中心窗口 的工作机制， 年度目标任务 实施方案》， 项目建设推进 提升了群众的 党员干部带头'.split(' ');
const PLAIN_WORDS =
  '人手不够 办事跑断腿 村里没钱 路灯不亮 老人没人管 饭店卫生差 小店开不下去 年轻人找工作 乱停车 河里有垃圾 看病贵 教大家防骗'.split(
    ' ',
  );
const SECTIONS = ['存在的短板', '下一步打算', '主要做法和成效', '人手不足 下一步打算'];
const QUESTIONS = [...FRAGMENTS, ...PLAIN_WORDS, ...SECTIONS];

const PARAGRAPHS = [
  '全面排查安全隐患，建立问题台账，逐项整改销号，组织开展应急演练和宣传教育，压实主体责任，安全形势总体平稳。',
  '工作人员少、任务重，业务能力有待提高；部门之间配合不够，信息没有共享；经费不足，基础设施建设滞后。',
  '继续推进重点项目建设，优化营商环境，完善服务机制，加强队伍建设，确保全年目标任务完成。',
].map((text) => text.repeat(4));

/** Hits asked for: as many as a first page has. */
const HITS = 10;

/** Asks the questions one after the other, a step each; the answers are of no use. */
export function* firstLookUps(index: PassageIndex): Generator<'look-up', void> {
  for (const query of QUESTIONS) {
    index.search({ query, k: HITS });
    yield 'look-up';
  }
  for (const text of PARAGRAPHS) {
    index.similar({ text, k: HITS });
    yield 'look-up';
  }
}
