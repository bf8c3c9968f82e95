import assert from 'node:assert/strict';
import type { Skeleton } from '../../../mining/model.ts';
import { fitsKind, fittingFirst, ownSubjectFirst, servesKind, unitKindsOf } from './skeletonFit.ts';

function skeleton(id: string, unitKinds: readonly string[], more: Partial<Skeleton> = {}): Skeleton {
  return { id, name: id, genre: '综合总结计划', unitKinds, support: 0, sections: [], sources: [], ...more };
}

const STARTER = skeleton('starter-bureau', ['局', '委']);
const TOWN_STARTER = skeleton('starter-town', ['镇', '乡']);
const GENERAL = skeleton('m-departments', ['审计局'], { support: 16, servesAllBut: ['镇', '乡', '街道'] });
const STATISTICS = skeleton('m-statistics', ['统计局'], { support: 2 });
const OWN = skeleton('own:bureau', ['局']);
const ALL = [STARTER, TOWN_STARTER, GENERAL, STATISTICS, OWN];

const offered = (kind: string): string[] => fittingFirst(ALL, kind).map(({ id }) => id);

describe('skeletons for a kind of unit', () => {
  it('are one’s own, those mined for it, the general mined one, the starters for it, then all others', () => {
    assert.deepEqual(offered('统计局'), [
      'own:bureau',
      'm-statistics',
      'm-departments',
      'starter-bureau',
      'starter-town',
    ]);
  });

  it('begin with the general mined one where the kind has none of its own', () => {
    assert.deepEqual(
      fittingFirst([STARTER, STATISTICS, GENERAL], '水利局').map(({ id }) => id),
      ['m-departments', 'starter-bureau', 'm-statistics'],
    );
    assert.ok(servesKind(GENERAL, '水利局'));
    assert.ok(!fitsKind(GENERAL, '水利局'));
  });

  it('are a town’s starters before what departments write', () => {
    assert.deepEqual(offered('镇')[0], 'starter-town');
    assert.ok(!servesKind(GENERAL, '镇'));
    assert.ok(servesKind({ ...GENERAL, servesAllBut: [] }, '镇'));
  });

  it('stay as they came, best first, where no kind was named', () => {
    assert.deepEqual(
      offered(''),
      ALL.map(({ id }) => id),
    );
  });

  it('are those on the draft’s own subject first, and those on another last', () => {
    const disclosure = skeleton('m-disclosure', ['镇'], { topic: '政务公开' });
    const inDraft = (title: string): string[] =>
      ownSubjectFirst([disclosure, TOWN_STARTER, OWN], title).map(({ id }) => id);
    assert.deepEqual(inDraft('青石镇2024年工作总结'), ['starter-town', 'own:bureau', 'm-disclosure']);
    assert.deepEqual(inDraft('青石镇2024年政务公开工作总结'), ['m-disclosure', 'starter-town', 'own:bureau']);
    assert.deepEqual(inDraft(''), ['m-disclosure', 'starter-town', 'own:bureau']);
  });

  it('name the kinds they know, by the reports behind them', () => {
    assert.deepEqual(unitKindsOf(ALL), [
      { kind: '审计局', support: 16 },
      { kind: '统计局', support: 2 },
      { kind: '委', support: 0 },
      { kind: '镇', support: 0 },
      { kind: '乡', support: 0 },
    ]);
  });
});
