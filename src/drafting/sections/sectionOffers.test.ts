import assert from 'node:assert/strict';
import type { Skeleton, SkeletonSection } from '../../mining/model.ts';
import { starterSkeletons } from '../templates/starters.ts';
import { knownSections, looseness, SectionNames } from './sectionNames.ts';
import { sectionOffers } from './sectionOffers.ts';
import { loadPinyin } from '../../text/pinyin.ts';

await loadPinyin();

const fields = { unit: '南川县水利局', reviewYear: 2024, unitKind: '水利局' };

const section = (
  heading: string,
  role: SkeletonSection['role'],
  children: SkeletonSection[] = [],
): SkeletonSection => ({
  role,
  heading,
  alternatives: [],
  support: 4,
  children,
});

const mined: Skeleton = {
  id: 'm-1',
  name: '局：总结、问题、计划',
  genre: '综合总结计划',
  unitKinds: ['局'],
  support: 4,
  sections: [
    section('{{reviewYear}}年工作开展情况', 'review', [section('强化党建引领，夯实基层基础', 'review')]),
    { ...section('存在的困难和不足', 'problems'), alternatives: [{ text: '存在的主要问题', support: 2 }] },
    section('{{planYear}}年工作思路', 'plan', [section('持续抓好水资源管理', 'plan')]),
  ],
  sources: [],
};

const names = new SectionNames([...knownSections([mined], false), ...knownSections(starterSkeletons(), false)]);

function offered(line: string, above = '一、2024年工作总结\n正文。\n'): string[] {
  return sectionOffers(names, { line, above }, fields).map(({ draft }) => draft.split('\n')[0]!);
}

describe('sections by name at the start of a line', () => {
  it('are found by the beginning of what they are called, numbered to fit', () => {
    assert.equal(offered('存在问')[0], '二、存在的主要问题');
    assert.equal(offered('下一步')[0], '二、2025年工作思路');
    assert.equal(offered('工作思')[0], '二、2025年工作思路');
  });

  it('are found by the initials of its pinyin', () => {
    assert.equal(offered('czwt')[0], '二、存在的主要问题');
    assert.equal(offered('xyb')[0], '二、2025年工作思路');
    assert.equal(offered('qhdj', '一、2024年工作总结\n')[0], '（一）强化党建引领，夯实基层基础');
  });

  it('keep the marker, the hashes and the indent of the line', () => {
    assert.equal(offered('　　二、存在问')[0], '二、存在的主要问题');
    assert.equal(offered('（三）存在问')[0], '（三）存在的主要问题');
    assert.equal(offered('## 存在问', '# 题目\n\n## 一、2024年工作总结\n')[0], '## 二、存在的主要问题');
    assert.equal(sectionOffers(names, { line: '　　二、存在问', above: '' }, fields)[0]!.replace, 7);
  });

  it('are offered nowhere within a paragraph, nor for a single character, nor for what nothing is called', () => {
    assert.deepEqual(
      [offered('全县上下存在问'), offered('存'), offered('c'), offered('今年以来'), offered('the')],
      [[], [], [], [], []],
    );
  });

  it('are not offered below the signature, where no section goes', () => {
    const signed = '一、2024年工作总结\n正文。\n\n南川县水利局\n2024年12月5日\n';
    assert.deepEqual(
      [offered('存在问', signed), offered('存在问', `${signed}附件：1.目标任务表\n`).length > 0],
      [[], true],
    );
  });

  it('come with the section below, as text and as a snippet, and say where they are from', () => {
    const [offer] = sectionOffers(names, { line: '下一步', above: '一、2024年工作总结\n正文。\n' }, fields);
    const { name, role, origin, from, support, replace } = offer!;
    assert.deepEqual(
      { name, role, origin, from, support, replace },
      { name: '2025年工作思路', role: 'plan', origin: 'mined', from: '局：总结、问题、计划', support: 4, replace: 3 },
    );
    assert.match(offer!.draft, /^二、2025年工作思路\n（一）持续抓好水资源管理\n/);
    assert.match(offer!.snippet, /\$\{1:【/);
  });

  it('belong to the subject of the draft: sections of a 专项 report come first in one, and last elsewhere', () => {
    const above = '青石县2024年政务公开工作总结\n一、2024年工作情况\n正文。\n';
    const from = (line: string, draft: string): string => sectionOffers(names, { line, above: draft }, fields)[0]!.from;
    assert.deepEqual(
      [from('下一步', above), from('下一步', '一、2024年工作总结\n正文。\n')],
      ['政务公开工作总结和计划', '局：总结、问题、计划'],
    );
  });

  it('are called by their own name where they stand alone', () => {
    const opening = { section: { ...section('', 'background'), lead: '现将有关情况报告如下：' }, called: '开头' };
    const alone = new SectionNames([{ ...opening, from: '开头', origin: 'starter', whole: true, unitKinds: [] }]);
    const [offer] = sectionOffers(alone, { line: '开头', above: '' }, fields);
    assert.deepEqual([offer!.name, offer!.draft], ['开头', '现将有关情况报告如下：\n']);
  });

  it('put the closest first: the first character is the name’s first, what is skipped counts against it', () => {
    assert.equal(looseness('存在', '存在问题'), 0);
    assert.equal(looseness('存问', '存在问题'), 0.25);
    assert.equal(looseness('在问', '存在问题'), null);
    assert.equal(looseness('存计', '存在问题'), null);
  });
});
