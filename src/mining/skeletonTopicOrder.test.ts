import assert from 'node:assert/strict';
import type { Report } from '../corpus/model.ts';
import { byPlace, byPrecedence } from './skeletonTopicOrder.ts';
import type { TopicCluster } from './skeletonTopics.ts';

/** A topic by its places in reports: 甲 0.5 for the middle of 甲. */
function topic(id: string, position: number, places: Readonly<Record<string, number>>): TopicCluster {
  const headings = Object.entries(places).map(([name, at]) => ({
    report: { id: name } as Report,
    role: 'review' as const,
    text: id,
    line: 1,
    topics: [id],
    position: at,
  }));
  return { id, headings, support: headings.length, position, borrowed: false };
}

const ids = (clusters: readonly TopicCluster[]): string[] => clusters.map(({ id }) => id);

describe('topics of a section', () => {
  it('stand by their usual places: party work opens, though two reports out of five close with it', () => {
    const party = topic('党建', 0, { 甲: 0, 乙: 0, 丙: 0, 丁: 1, 戊: 1 });
    assert.deepEqual(ids(byPlace([topic('安全', 0.6, { 丁: 0.5, 戊: 0.5 }), party])), ['党建', '安全']);
  });

  it('stand as most reports that treat both have them, whatever their places in others', () => {
    const active = topic('主动公开', 0.9, { 甲: 0, 乙: 0.5, 丙: 1, 丁: 1 });
    const asked = topic('依申请公开', 0.2, { 甲: 0.2, 乙: 1 });
    assert.deepEqual(ids(byPrecedence([asked, active])), ['主动公开', '依申请公开']);
  });

  it('stand by their usual places where no report treats both', () => {
    assert.deepEqual(ids(byPrecedence([topic('安全', 0.8, { 甲: 0.8 }), topic('党建', 0, { 乙: 0 })])), [
      '党建',
      '安全',
    ]);
  });
});
