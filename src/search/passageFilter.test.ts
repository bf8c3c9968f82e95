import assert from 'node:assert/strict';
import type { Report, Role } from '../corpus/model.ts';
import { passageText } from '../corpus/sources.ts';
import { buildPassageIndex } from './embeddedIndex.ts';
import type { PassageIndex } from './passageIndex.ts';
import type { PassageFilter } from './passageFilter.ts';
import { reportOf } from './reportFixture.ts';

interface About {
  readonly kind: string;
  readonly year: number;
  readonly role?: Role;
}

function report(path: string, text: string, { kind, year, role = 'review' }: About): Report {
  const unit = { level: kind === '镇' ? ('镇' as const) : ('县' as const), kind, name: `青溪${kind}` };
  return { ...reportOf(path, 1, [{ text, role }]), unit, reviewYear: year, planYear: year + 1 };
}

const TOWN = report('甲.txt', '组织业务培训四期，干部业务能力稳步提高。', { kind: '镇', year: 2023 });
const BUREAU = report('乙.txt', '开展业务培训，窗口人员全部轮训一遍。', { kind: '民政局', year: 2022 });
const PLAN = report('丙.txt', '继续抓好业务培训，提升干部履职本领。', { kind: '民政局', year: 2023, role: 'plan' });
const OTHER = report('丁.txt', '清理河道淤泥，拆除沿岸违建。', { kind: '镇', year: 2023 });

function index(): PassageIndex {
  return buildPassageIndex([TOWN, BUREAU, PLAN, OTHER]);
}

function counts(list: readonly { value: unknown; count: number }[]): Record<string, number> {
  return Object.fromEntries(list.map(({ value, count }) => [String(value), count]));
}

describe('filters of a look-up', () => {
  const cases: [string, PassageFilter, string[]][] = [
    ['role', { role: 'plan' }, ['丙']],
    ['kind of unit', { unitKind: '民政局' }, ['丙', '乙']],
    ['level', { level: '镇' }, ['丁', '甲']],
    ['genre', { genre: '专项总结' }, []],
    ['year reviewed or planned', { year: 2022 }, ['乙']],
    ['one unit', { unit: '青溪镇' }, ['丁', '甲']],
    ['all but one unit', { otherThanUnit: '青溪民政局' }, ['丁', '甲']],
    ['all but one report', { exceptReport: TOWN.id }, ['丁', '丙', '乙']],
    ['several together', { unitKind: '民政局', role: 'review' }, ['乙']],
  ];
  for (const [name, filter, expected] of cases)
    it(`hold for a passage's like before it is ranked: ${name}`, () => {
      const hits = index().similar({ text: '业务培训，清理河道', k: 9, ...filter });
      assert.deepEqual(
        hits
          .map(({ report: { path } }) => path[0]!)
          .sort()
          .reverse(),
        [...expected].sort().reverse(),
      );
      const found = hits.every(({ report: from, passage }) => passageText(from, from.passages[passage]!).length > 0);
      assert.ok(found);
    });

  it('are counted, each with its own choice set aside', () => {
    const { total, role, unitKind, year } = index().facets({ query: '业务培训', unitKind: '民政局', k: 1 });
    assert.equal(total, 2);
    assert.deepEqual(counts(role), { review: 1, plan: 1 });
    assert.deepEqual(counts(unitKind), { 民政局: 2, 镇: 1 });
    assert.deepEqual(counts(year), { 2022: 1, 2023: 2, 2024: 1 });
  });

  it('count nothing where nothing matches', () => {
    assert.deepEqual(index().facets({ text: 'abcdef', k: 1 }), {
      total: 0,
      role: [],
      unitKind: [],
      level: [],
      genre: [],
      year: [],
    });
  });
});
