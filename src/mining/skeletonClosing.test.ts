import assert from 'node:assert/strict';
import { readReports } from '../corpus/readReports.ts';
import { closingIn } from './skeletonClosing.ts';

function closing(...end: string[]): string | null {
  const text = [
    '青石县水务局2023年工作总结和2024年工作计划',
    '',
    '一、2023年工作总结',
    '全年抓好供水保障，群众用水更加放心。',
    '二、2024年工作计划',
    ...end,
  ];
  const lines = text.map((line) => ({ text: line }));
  return closingIn(readReports({ path: 'a.txt', format: 'txt', encoding: 'utf-8', lines }).reports[0]!);
}

describe('what a report ends on', () => {
  it('is a last paragraph that speaks of the whole', () => {
    const last = '新的一年，我局将再接再厉，推动各项工作再上新台阶。';
    assert.equal(closing('一是抓好管网改造。二是抓好巡查。', last), last);
  });

  it('is else the sentence that says what it was for', () => {
    assert.equal(
      closing('一是抓好管网改造。二是抓好巡查，保证水质。努力为全县发展作出新的贡献。'),
      '努力为全县发展作出新的贡献。',
    );
  });

  it('is nothing where the report stops behind its last piece of work, or plans in one paragraph', () => {
    assert.equal(closing('一是抓好管网改造。二是抓好巡查。'), null);
    assert.equal(closing('下一步，我局将抓好管网改造和巡查。'), null);
  });
});
