import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { collapse } from '../../mining/skeletonSequence.ts';
import { KNOWN_HELPERS } from './helpers.ts';
import { renderSkeleton } from './renderSkeleton.ts';
import { starterSections, starterSkeletons } from './starters.ts';

const fields = { unit: '南川县水利局', reviewYear: 2024 };

describe('starter templates', () => {
  it('cover every genre, with ids that stay and no support', () => {
    const starters = starterSkeletons();
    assert.deepEqual(
      starters.map(({ id }) => id),
      [
        'starter:bureau',
        'starter:town',
        'starter:street',
        'starter:open-government',
        'starter:rule-of-law',
        'starter:review-only',
        'starter:special-review',
      ],
    );
    assert.deepEqual(
      new Set(starters.map(({ genre }) => genre)),
      new Set(['综合总结计划', '专项总结计划', '综合总结', '专项总结']),
    );
    assert.ok(starters.every(({ support, sources }) => support === 0 && sources.length === 0));
  });

  it('give a skeleton whose headings keep the years as variables', () => {
    const bureau = starterSkeletons()[0]!;
    assert.deepEqual(
      bureau.sections.map(({ role, heading }) => [role, heading]),
      [
        ['review', '{{reviewYear}}年工作总结'],
        ['problems', '存在的主要问题'],
        ['plan', '{{planYear}}年工作计划'],
      ],
    );
    assert.ok(bureau.sections[0]!.children.length >= 4);
    assert.match(bureau.opening!, /^\{\{reviewYear\}\}年，在\{\{superior\}\}的坚强领导下，\{\{we\}\}/);
  });

  it('render whole reports with years, unit and numbering filled in', () => {
    for (const starter of starterSkeletons()) {
      const { text } = renderSkeleton(starter, fields);
      const lines = text.split('\n');
      assert.match(lines[0]!, /^南川县水利局2024年/, starter.id);
      assert.equal(lines.at(-3), '南川县水利局', starter.id);
      const tops = lines.filter((line) => /^[一二三四五六七]、/.test(line)).map((line) => line.charAt(0));
      assert.deepEqual(tops, Array.from('一二三四五六七'.slice(0, tops.length)), starter.id);
      assert.ok(tops.length >= 2, starter.id);
      assert.doesNotMatch(text, /\{\{|undefined|\uE000|\n\n\n/);
      assert.match(text, /我局/);
      assert.match(text, /县委、县政府/);
    }
  });

  it('have role sequences in the usual order', () => {
    const sequences = starterSkeletons().map(({ sections }) => collapse(sections.map(({ role }) => role)).join('>'));
    assert.deepEqual(new Set(sequences), new Set(['review>problems>plan', 'review']));
  });

  it('offer opening, problems and plan as sections of their own', () => {
    const sections = starterSections();
    assert.deepEqual(sections.map(({ name }) => name).sort(), ['下年计划', '存在问题', '开头']);
    const problems = sections.find(({ name }) => name === '存在问题')!.section;
    assert.equal(problems.children.length, 3);
    assert.ok(problems.children.every(({ alternatives }) => alternatives.length === 2));
  });

  it('are compiled with exactly the helpers that exist', () => {
    const script = readFileSync(new URL('../../../scripts/precompileTemplates.mjs', import.meta.url), 'utf8');
    const listed = /const HELPERS = \[([^\]]*)\]/.exec(script)![1]!.match(/\w+/g)!;
    assert.deepEqual([...listed].sort(), Object.keys(KNOWN_HELPERS).sort());
  });
});
