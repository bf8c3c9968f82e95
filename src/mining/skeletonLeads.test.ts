import assert from 'node:assert/strict';
import type { Report } from '../corpus/model.ts';
import { readReports } from '../corpus/readReports.ts';
import { CommonWords } from './headingWords.ts';
import { bestLead, type LeadPlace } from './skeletonLeads.ts';
import { JoiningWords } from './skeletonLeadWords.ts';
import { outlineOf } from './skeletonOutline.ts';

const BUREAUS = ['青石县水务局', '青石县体育局', '白川区档案局', '白川区粮食局'];

function report(unit: string, at: number, opening: string): Report {
  const text = [
    `${unit}2023年工作总结和2024年工作计划`,
    '',
    opening,
    '一、2023年工作总结',
    '（一）加强党的建设',
    '各项工作有序推进，取得明显成效，保障通行安全和供水安全，档案和粮食工作稳步推进，大力实施“青石速度”行动。',
    '（二）加强队伍建设',
    '认真开展学习教育，强化落实，全力推进。',
    '二、2024年工作计划',
    '2024年，我局将继续努力，重点抓好以下几项工作：',
    unit,
  ];
  const lines = text.map((line) => ({ text: line }));
  const path = `${Math.floor(at / 2)}.txt`;
  return readReports({ path, format: 'txt', encoding: 'utf-8', lines }).reports[0]!;
}

const USUAL =
  '今年以来，在县委、县政府的坚强领导下，我局认真开展学习教育，强化落实，全力推进，各项工作有序推进。现将有关情况报告如下：';

/** The opening that units elsewhere are offered, of a corpus whose first bureau opens with `opening`. */
function offered(opening: string, field: string | null = null): string | undefined {
  const reports = BUREAUS.map((unit, at) => report(unit, at, at === 0 ? opening : USUAL));
  const words = { common: new CommonWords(reports), joining: new JoiningWords(reports.map(outlineOf)) };
  const place: LeadPlace = { kind: 'opening', field, family: null, withPlan: false };
  return bestLead([{ report: reports[0]!, text: opening }], place, words);
}

describe('an opening on its way to another unit', () => {
  it('keeps what bureaus of any trade say, and leaves a place for what only one trade says', () => {
    assert.equal(
      offered(
        '今年以来，在县委、县政府的坚强领导下，我局强化落实，保障通行安全，各项工作有序推进。现将有关情况报告如下：',
      ),
      '今年以来，在{{superior}}的坚强领导下，{{we}}强化落实，{{slot 总体概括}}，各项工作有序推进。现将有关情况报告如下：',
    );
  });

  it('leaves a slogan in quotation marks at home', () => {
    assert.doesNotMatch(
      offered('今年以来，在县委、县政府的坚强领导下，我局强化落实，推进“青石速度”行动。现将有关情况报告如下：')!,
      /速度/,
    );
  });

  it('gets back the leadership, the subject and the announcement that went with their clauses', () => {
    assert.equal(
      offered('今年以来，在青石县水利厅老领导的支持下，认真开展学习教育，强化落实，全力推进，各项工作有序推进。'),
      '今年以来，在{{superior}}的坚强领导下，{{we}}认真开展学习教育，强化落实，全力推进，各项工作有序推进。现将有关情况报告如下：',
    );
  });

  it('announces in a sentence of its own, in full-width punctuation, and stops there', () => {
    assert.equal(
      offered('今年以来,在县委、县政府的坚强领导下,我局强化落实,全力推进,现将有关情况报告如下:。一、工作情况'),
      '今年以来，在{{superior}}的坚强领导下，{{we}}强化落实，全力推进。现将有关情况报告如下：',
    );
  });

  it('names the year once', () => {
    assert.match(
      offered(
        '今年以来，在县委、县政府的坚强领导下，我局强化落实，全力推进2023年各项工作，各项工作有序推进。现将有关情况报告如下：',
      )!,
      /^今年以来，(?!.*\{\{reviewYear\}\})/,
    );
  });

  it('names the leadership once', () => {
    const opening = offered(
      '今年以来，在县委、县政府的坚强领导下，在青石县水利厅老领导的支持下，我局强化落实，各项工作有序推进。现将有关情况报告如下：',
    )!;
    assert.equal(opening.match(/领导下/g)!.length, 1);
  });
});

describe('a problems lead on its way to another unit', () => {
  it('compares once, marks the turn and ends with a colon', () => {
    const text = '一年来，我局各项工作取得了一定成绩，与水利厅党组的要求，还存在一些差距和不足。';
    const told = BUREAUS.map((unit, at) => report(unit, at, text));
    const words = { common: new CommonWords(told), joining: new JoiningWords(told.map(outlineOf)) };
    assert.equal(
      bestLead([{ report: told[0]!, text }], { kind: 'problems', field: null, family: null, withPlan: false }, words),
      '一年来，{{we}}各项工作取得了一定成绩，但对照上级要求和群众期盼，还存在一些差距和不足：',
    );
  });
});
