import assert from 'node:assert/strict';
import { TRADE_PLACES } from '../../mining/headingTopics.ts';
import type { Skeleton, SkeletonSection } from '../../mining/model.ts';
import { withOwnTrade } from './ownTrade.ts';
import { renderSkeleton } from './renderSkeleton.ts';

function topic(heading: string, support: number): SkeletonSection {
  return { role: 'review', heading, alternatives: [], support, children: [] };
}

const GENERAL: Skeleton = {
  id: 'm-1',
  name: '部门：总结',
  genre: '综合总结',
  unitKinds: [],
  support: 5,
  sections: [
    {
      ...topic('{{reviewYear}}年工作总结', 5),
      children: [
        topic('强化党建引领', 5),
        ...TRADE_PLACES.map(({ review }) => topic(review, 5)),
        topic('加强宣传引导', 2),
        topic('加强队伍建设', 4),
        topic('守牢安全底线', 3),
      ],
    },
  ],
  sources: [],
};

function headings(unit: string, unitKind?: string): string[] {
  const fields = { unit, ...(unitKind === undefined ? {} : { unitKind }) };
  return withOwnTrade(GENERAL, fields).sections[0]!.children.map(({ heading }) => heading);
}

describe('the general skeleton in the hands of one unit', () => {
  it('has the unit’s own lines of work where it kept places for them, and says that no report has them', () => {
    const [review] = withOwnTrade(GENERAL, { unit: '河东区民政局' }).sections;
    const own = review!.children.filter(({ support }) => support === 0).map(({ heading }) => heading.slice(2, 6));
    assert.deepEqual(own, ['社会救助', '养老服务', '儿童福利', '社会事务', '社会组织']);
  });

  it('gives up what fewest reports treat before it grows too long', () => {
    const found = headings('青石县民政局');
    assert.equal(found.length, 8);
    assert.ok(!found.includes('加强宣传引导'));
    assert.equal(found[0], '强化党建引领');
    assert.deepEqual(found.slice(-2), ['加强队伍建设', '守牢安全底线']);
  });

  it('goes by the kind first, which the clerk may have set', () => {
    assert.deepEqual(headings('青石县某单位', '统计局')[1]?.slice(2, 6), '统计调查');
  });

  it('keeps its places where nobody knows the trade', () => {
    assert.deepEqual(
      headings('青石县新居民服务中心'),
      GENERAL.sections[0]!.children.map(({ heading }) => heading),
    );
    const { text } = renderSkeleton(GENERAL, { unit: '青石县新居民服务中心', reviewYear: 2024 });
    assert.match(text, /聚焦【第一项主业】/);
  });

  it('asks under each line what belongs there', () => {
    const { text } = renderSkeleton(GENERAL, { unit: '河东区民政局', reviewYear: 2024 });
    assert.match(text, /社会救助，.*\n一是【低保和特困供养】。二是【临时救助和动态监测】。/);
  });
});
