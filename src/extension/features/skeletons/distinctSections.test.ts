import assert from 'node:assert/strict';
import type { SkeletonSection } from '../../../mining/model.ts';
import { DistinctSections } from './distinctSections.ts';

const section = (heading: string, more: Partial<SkeletonSection> = {}): SkeletonSection => ({
  role: 'problems',
  heading,
  alternatives: [],
  support: 0,
  children: [],
  ...more,
});

describe('sections of many skeletons in one list', () => {
  it('shows one a content, however many reports each rests on and whatever else it was called', () => {
    const distinct = new DistinctSections();
    const mined = section('存在的主要问题', { support: 4, alternatives: [{ text: '存在问题', support: 1 }] });
    assert.deepEqual(
      [mined, section('存在的主要问题')].map((one) => distinct.isNew(one)),
      [true, false],
    );
  });

  it('keeps sections of one name that open otherwise or hold other topics', () => {
    const distinct = new DistinctSections();
    const kinds = [
      section('存在的主要问题'),
      section('存在的主要问题', { lead: '一是力量不足。' }),
      section('存在的主要问题', { children: [section('力量不足')] }),
      section('存在的主要问题', { role: 'review' }),
    ];
    assert.deepEqual(
      kinds.map((one) => distinct.isNew(one)),
      [true, true, true, true],
    );
  });
});
