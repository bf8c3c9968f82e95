import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ExtractedText, Report } from './model.ts';
import { readReports } from './readReports.ts';
import { passageSource, passageText, reportText, sectionPath } from './sources.ts';

function extracted(text: string): ExtractedText {
  return {
    path: '语料/样例.txt',
    format: 'txt',
    encoding: 'utf-8',
    lines: text.split('\n').map((line) => ({ text: line })),
  };
}

function read(text: string): readonly Report[] {
  return readReports(extracted(text)).reports;
}

/** The outline as an editor would show it: depth, marker, words, + for run-in, role. */
function outline(report: Report): string[] {
  return report.headings.map(
    ({ level, marker, text, runIn, role }) => `${'  '.repeat(level - 1)}${marker}${text}${runIn ? '+' : ''} ${role}`,
  );
}

const BODY = '坚持问题导向，压实工作责任，逐项抓好落实，取得了较好成效，群众满意度稳步提升，各项任务按时完成。';

const BUREAU = `县水务局2023年工作总结和2024年工作计划

2023年，在县委、县政府的坚强领导下，县水务局扎实推进各项工作。现将有关情况报告如下：
一、2023年工作开展情况
（一）河湖治理全面加强。${BODY}
（二）供水保障持续提升。${BODY}
二、存在的问题
一是基础设施薄弱。${BODY}
二是专业人才不足。${BODY}
三、2024年工作计划
1.强化河湖管护。${BODY}
2.推进项目建设。${BODY}
县水务局
2023年12月5日`;

const TOWN = `镇2023年工作总结

今年以来，XX镇紧紧围绕全县中心工作，各项事业稳步发展。
2023年工作回顾
一、聚焦产业发展，夯实经济基础
${BODY}
二、聚焦民生改善，提升群众福祉
${BODY}
2024年工作思路
一、聚力产业转型
${BODY}
二、聚力乡村建设
${BODY}`;

describe('a single report', () => {
  const [report] = read(BUREAU);

  it('is outlined with true depth, run-in headings and the role of every section', () => {
    assert.deepEqual(outline(report!), [
      '一、2023年工作开展情况 review',
      '  （一）河湖治理全面加强+ review',
      '  （二）供水保障持续提升+ review',
      '二、存在的问题 problems',
      '三、2024年工作计划 plan',
      '  1.强化河湖管护+ plan',
      '  2.推进项目建设+ plan',
    ]);
  });

  it('says whose it is, of which years, by whom signed and when', () => {
    const { title, startLine, endLine, unit, genre, topic, reviewYear, planYear, signature, date } = report!;
    assert.deepEqual(
      { title, startLine, endLine, unit, genre, topic, reviewYear, planYear, signature, date },
      {
        title: '县水务局2023年工作总结和2024年工作计划',
        startLine: 1,
        endLine: 14,
        unit: { level: '县', kind: '水务局', name: '县水务局' },
        genre: '综合总结计划',
        topic: null,
        reviewYear: 2023,
        planYear: 2024,
        signature: '县水务局',
        date: '2023年12月5日',
      },
    );
  });

  it('has a paragraph for every line that is not blank, each of its kind', () => {
    assert.deepEqual(
      report!.paragraphs.map(({ line, kind }) => `${line} ${kind}`),
      [
        '1 title',
        '3 body',
        '4 heading',
        '5 heading',
        '6 heading',
        '7 heading',
        '8 body',
        '9 body',
        '10 heading',
        '11 heading',
        '12 heading',
        '13 signature',
        '14 date',
      ],
    );
  });

  it('keeps each passage within its line and its section', () => {
    const passage = report!.passages.find(({ role }) => role === 'problems')!;
    const source = passageSource(report!, passage);
    assert.equal(source.line, 8);
    assert.equal(BUREAU.split('\n')[7]!.slice(source.start, source.end), passageText(report!, passage));
    assert.deepEqual(sectionPath(report!, report!.paragraphs[passage.paragraph]!.heading), ['存在的问题']);
  });
});

describe('a compilation', () => {
  const text = `2023年工作总结汇编（2篇）

目录

2023年工作总结汇编（2篇）\t1
目录\t1
县水务局2023年工作总结和2024年工作计划\t2
镇2023年工作总结\t9


${BUREAU}



${TOWN}


【某某素材库】——每天更新材料，加入会员请联系客服：123
##paidend##`;

  it('is split at the titles its contents name; contents and advertisements belong to none', () => {
    const reports = read(text);
    assert.deepEqual(
      reports.map(({ title, startLine, endLine }) => ({ title, startLine, endLine })),
      [
        { title: '县水务局2023年工作总结和2024年工作计划', startLine: 11, endLine: 24 },
        { title: '镇2023年工作总结', startLine: 28, endLine: 40 },
      ],
    );
  });

  it('is split the same without contents, and with blank lines between all paragraphs', () => {
    const titles = ['县水务局2023年工作总结和2024年工作计划', '镇2023年工作总结'];
    const bare = `${BUREAU}\n\n\n${TOWN}`;
    assert.deepEqual(
      read(bare).map(({ title }) => title),
      titles,
    );
    assert.deepEqual(
      read(bare.replaceAll('\n', '\n\n')).map(({ title }) => title),
      titles,
    );
  });

  it('does not break at a marker inside a word, and lists it as a change', () => {
    const file = readReports(extracted(BUREAU.replace('扎实推进', '扎实##paidbegin##推进')));
    assert.equal(file.reports.length, 1);
    assert.deepEqual(file.changes, [{ line: 3, column: 26, from: '##paidbegin##', to: '' }]);
    assert.ok(reportText(file.reports[0]!).includes('扎实推进'));
  });

  it('of nothing but notes has no reports', () => {
    assert.deepEqual(read('记得明天开会\n带上材料'), []);
    assert.deepEqual(read(''), []);
  });
});

describe('irregular outlines', () => {
  it('put restarted numbers under the unnumbered dividers above them', () => {
    assert.deepEqual(outline(read(TOWN)[0]!), [
      '2023年工作回顾 review',
      '  一、聚焦产业发展，夯实经济基础 review',
      '  二、聚焦民生改善，提升群众福祉 review',
      '2024年工作思路 plan',
      '  一、聚力产业转型 plan',
      '  二、聚力乡村建设 plan',
    ]);
  });

  it('turn to the plan where numbers restart behind a paragraph that carries both problems and plan', () => {
    const report = read(`市商贸局2023年工作总结及2024年工作计划

一、优化服务，助企纾困
${BODY}
二、严格监管，规范市场
${BODY}
在肯定成绩的同时，我们也要清醒地认识到，市场服务还有短板。2024年我们要补齐短板，再上台阶。
一、继续优化环境。${BODY}
二、继续完善制度。${BODY}`)[0]!;
    assert.deepEqual(
      report.headings.map(({ level, role }) => `${level} ${role}`),
      ['1 review', '1 review', '1 plan', '1 plan'],
    );
    assert.deepEqual(
      report.passages.slice(2, 4).map((passage) => `${passage.role} ${passageText(report, passage).slice(0, 6)}`),
      ['problems 在肯定成绩的', 'plan 2024年我'],
    );
  });

  it('keep a heading that lost its number among its siblings, and say so', () => {
    const report = read(`区园林局2023年工作总结

一、工作开展情况
（一）抓绿化，提升城市颜值
${BODY}
抓养护，巩固建设成果
${BODY}
（三）抓服务，方便群众出行
${BODY}`)[0]!;
    assert.deepEqual(outline(report), [
      '一、工作开展情况 review',
      '  （一）抓绿化，提升城市颜值 review',
      '  抓养护，巩固建设成果 review',
      '  （三）抓服务，方便群众出行 review',
    ]);
    assert.deepEqual(report.doubts, [
      { line: 6, reason: 'heading without a number', reasonZh: '无序号标题' },
      { line: 6, reason: 'number missing', reasonZh: '缺少序号' },
    ]);
  });

  it('see unmarked labels that stand in a row before their paragraphs, a single one only in a section beside', () => {
    const report = read(`镇2023年工作总结

一、治理水平不断提升
矛盾调处及时有效。${BODY}
二、农业发展稳步推进
茶叶种植稳步扩大。${BODY}
村庄面貌持续改观。${BODY}
三、社会事业不断进步
养老服务再次升级。${BODY}`)[0]!;
    assert.deepEqual(outline(report), [
      '一、治理水平不断提升 review',
      '二、农业发展稳步推进 review',
      '  茶叶种植稳步扩大+ review',
      '  村庄面貌持续改观+ review',
      '三、社会事业不断进步 review',
      '  养老服务再次升级+ review',
    ]);
  });

  it('take the first clause where a comma stands for the 。 of the siblings, and leave numbered sentences as items', () => {
    const long = '并逐步完善涵盖事前事中事后全过程的监督管理制度和责任追究机制，切实把各项要求落到实处';
    const report = read(`县人民医院2023年工作总结

一、规范管理
（一）规范药品采购，${long}，${long}。
（二）优化就诊流程。${BODY}
（三）畅通投诉渠道。${BODY}
二、完善条件
1、2023年新建门诊楼一幢，建筑面积约5000平方米，床位增加120张。
2、扩大停车场地。${BODY}`)[0]!;
    assert.deepEqual(outline(report), [
      '一、规范管理 review',
      '  （一）规范药品采购+ review',
      '  （二）优化就诊流程+ review',
      '  （三）畅通投诉渠道+ review',
      '二、完善条件 review',
      '  1、+ item',
      '  2、扩大停车场地+ review',
    ]);
  });

  it('are sure of what is numbered, less so of what might as well be read otherwise', () => {
    const report = read(`县中医医院2023年工作总结及2024年工作计划

一、2023年工作情况
${BODY}
二、存在的问题
${BODY}
2024年工作计划
${BODY}`)[0]!;
    assert.deepEqual(
      report.headings.map(
        ({ text, confidence }) => `${text} ${confidence > 0.9 ? 'sure' : confidence < 0.6 ? 'doubtful' : ''}`,
      ),
      ['2023年工作情况 sure', '存在的问题 sure', '2024年工作计划 doubtful'],
    );
  });

  it('give 1. the depth its nesting has, in each half of the report', () => {
    const report = read(`镇2023年工作总结及2024年工作计划

一、2023年工作开展情况
（一）抓班子
1.严纪律
${BODY}
2.勤学习
${BODY}
二、2024年工作安排
1.村级班子建设。${BODY}
2.镇村产业发展。${BODY}`)[0]!;
    assert.deepEqual(
      report.headings.map(({ level }) => level),
      [1, 2, 3, 3, 1, 2, 2],
    );
  });
});

describe('the unit', () => {
  const cases: readonly (readonly [string, string, string | null, string | null])[] = [
    [
      'signature outranks a title that names only a level',
      `镇2023年校园安全工作总结\n\n${BODY}\n一、工作情况\n${BODY}\nXX县XX学区\n2023年11月2日`,
      '单位',
      '学区',
    ],
    [
      'body, where title and signature are silent',
      `2023年工作总结和2024年工作计划\n\n2023年以来，XX乡党委围绕中心工作，${BODY}\n一、工作情况\n${BODY}`,
      '乡',
      '乡',
    ],
    [
      'an institution is one, whatever stands above it',
      `县政务服务中心2023年工作总结\n\n一、工作情况\n${BODY}`,
      '单位',
      '政务服务中心',
    ],
    ['the last administrative word counts', `XX市XX区统计局2023年工作总结\n\n一、工作情况\n${BODY}`, '区', '统计局'],
    ['spellings of one kind are one', `市城市管理局2023年工作总结\n\n一、工作情况\n${BODY}`, '市', '城管局'],
  ];
  for (const [why, text, level, kind] of cases) {
    it(`is found: ${why}`, () => {
      const { unit } = read(text)[0]!;
      assert.deepEqual({ level: unit.level, kind: unit.kind }, { level, kind });
    });
  }
});

describe('any text', () => {
  const piece = fc.constantFrom(
    '一、',
    '二、',
    '（一）',
    '（二）',
    '1.',
    '2.',
    '（1）',
    '①',
    '——',
    '一是',
    '一抓',
    '\n',
    '\n\n',
    '\n\n\n',
    '县水务局',
    '2023年工作总结',
    '和2024年工作计划',
    '2024年工作思路',
    '存在的问题',
    '下一步，',
    BODY,
    '强化学习',
    '。',
    '：',
    '，',
    '\t12',
    '目录',
    '2023年12月1日',
    '##paidbegin##',
    'D建',
    'XX',
    ' ',
    '　',
  );
  const text = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  it('gives an outline without throwing, with spans that lie in the source', () => {
    fc.assert(
      fc.property(text, (words) => {
        const source = extracted(words);
        for (const report of readReports(source).reports) {
          assert.ok(report.startLine <= report.endLine && report.endLine <= source.lines.length);
          let line = 0;
          for (const paragraph of report.paragraphs) {
            assert.ok(paragraph.line > line && paragraph.heading < report.headings.length);
            assert.ok(paragraph.bodyStart >= 0 && paragraph.bodyStart <= paragraph.text.length);
            line = paragraph.line;
          }
          for (const heading of report.headings) assert.ok(heading.level >= 1 && heading.line <= report.endLine);
          for (const passage of report.passages) {
            const span = passageSource(report, passage);
            assert.ok(passage.start < passage.end);
            assert.ok(
              span.start >= 0 && span.start <= span.end && span.end <= source.lines[span.line - 1]!.text.length,
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('two reports in a row', () => {
  const unit = fc.constantFrom('县水务局', '区教育局', '市林业局', 'XX镇', 'XX街道', '县统计局');
  const year = fc.integer({ min: 2015, max: 2030 });
  const report = fc
    .tuple(unit, year, fc.integer({ min: 1, max: 4 }), fc.boolean())
    .map(([name, of, sections, dated]) => {
      const heads = ['一', '二', '三', '四']
        .slice(0, sections)
        .map((numeral) => `${numeral}、抓好第${numeral}项工作\n${BODY}`);
      const end = dated ? `\n${name}\n${of}年12月1日` : '';
      return {
        title: `${name}${of}年工作总结`,
        text: `${name}${of}年工作总结\n\n${of}年，${BODY}\n${heads.join('\n')}${end}`,
      };
    });

  it('are both found, with their own bounds', () => {
    fc.assert(
      fc.property(report, report, fc.integer({ min: 1, max: 4 }), (one, other, gap) => {
        const found = read(`${one.text}${'\n'.repeat(gap + 1)}${other.text}`);
        assert.deepEqual(
          found.map(({ title }) => title),
          [one.title, other.title],
        );
        assert.equal(found[0]!.endLine, one.text.split('\n').length);
        assert.equal(found[1]!.startLine, found[0]!.endLine + gap + 1);
      }),
    );
  });
});
