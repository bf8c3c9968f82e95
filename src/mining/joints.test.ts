import assert from 'node:assert/strict';
import type { Report } from '../corpus/model.ts';
import { readReports } from '../corpus/readReports.ts';
import { CommonWords } from './headingWords.ts';
import { Joints } from './joints.ts';
import type { JointKind } from './jointTable.ts';
import { groupsOf } from './skeletonGroups.ts';
import { outlineOf } from './skeletonOutline.ts';

interface Told {
  readonly opening?: string;
  readonly problems?: string;
  readonly plan?: string;
}

const USUAL: Required<Told> = {
  opening:
    '今年以来，在县委、县政府的坚强领导下，我局坚持以习近平新时代中国特色社会主义思想为指导，扎实做好各项工作。现将有关情况报告如下：',
  problems: '一年来，我局各项工作取得了一定成绩，但对照上级要求，还存在一些不足：',
  plan: '2024年，我局将认真落实各项任务，重点抓好以下几项工作：',
};

function report(unit: string, at: number, told: Told): Report {
  const { opening, problems, plan } = { ...USUAL, ...told };
  const text = [
    `${unit}2023年工作总结和2024年工作计划`,
    '',
    opening,
    '一、2023年工作总结',
    '（一）加强党的建设',
    '各项工作有序推进，保障通行安全和供水安全，档案和粮食工作稳步推进，大力实施“青石速度”行动。',
    '（二）加强队伍建设',
    '认真开展学习教育。',
    '二、存在的问题',
    problems,
    '（一）力量不足',
    '人手较紧。',
    '三、2024年工作计划',
    plan,
    '（一）加强党的建设',
    '认真开展学习教育。',
    unit,
  ];
  const lines = text.map((line) => ({ text: line }));
  const path = `${Math.floor(at / 2)}.txt`;
  return readReports({ path, format: 'txt', encoding: 'utf-8', lines }).reports[0]!;
}

const DEPARTMENTS = ['青石县水务局', '青石县体育局', '白川区档案局', '白川区粮食局'];

/** What units of a kind are offered, of four whose first says `told`. */
function offered(kind: JointKind, told: Told, units: readonly string[] = DEPARTMENTS): string[] {
  const reports = units.map((unit, at) => report(unit, at, at === 0 ? told : {}));
  const outlines = reports.map(outlineOf);
  const joints = new Joints(outlines, new CommonWords(reports));
  const groups = groupsOf('综合总结计划', outlines);
  return joints.offered(kind, groups.find(({ family }) => family !== null) ?? groups[0]!, true);
}

describe('an opening on its way to another unit', () => {
  it('keeps what anybody says, opens up what is the unit’s own, and leaves out what only its trade says', () => {
    const opening =
      '2023年，在县委、县政府的正确领导下，我局坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻青石县第八次党代会精神，紧扣“青石速度”目标，有效应对各种困难和挑战，保障通行安全，各项工作顺利推进。现将2023年工作总结和2024年工作计划报告如下：';
    assert.ok(
      offered('opening', { opening }).includes(
        '{{reviewYear}}年，在{{superior}}的正确领导下，{{we}}坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻{{slot 重要会议精神}}，紧扣{{slot 中心任务}}，{{slot 总体概括}}。现将{{reviewYear}}年工作总结和{{planYear}}年工作计划报告如下：',
      ),
    );
  });

  it('names its superior once', () => {
    const opening =
      '今年以来，在县委、县政府的坚强领导下，我局紧紧围绕县委、县政府工作部署，扎实做好各项工作。现将有关情况报告如下：';
    const [found] = offered('opening', { opening }).filter((text) => text.includes('紧紧围绕上级工作部署'));
    assert.equal(found!.split('{{superior}}').length, 2);
  });

  it('never lacks the guiding thought, a place for the whole and its announcement', () => {
    for (const text of offered('opening', { opening: '今年以来，我局围绕中心、服务大局，强化落实，全力推进。' })) {
      assert.match(text, /习近平新时代中国特色社会主义思想/);
      assert.match(text, /\{\{slot 总体概括\}\}.*。现将.*如下：$/);
      assert.doesNotMatch(text, /强化落实|全力推进/);
    }
  });

  it('leaves it to towns and streets to race and to weather difficulties, and every time to the year under review', () => {
    const opening =
      '今年以来，在县委、县政府的精心指导下，我局牢牢围绕年初目标，加压奋进、拼搏赶超，有效应对各种困难和挑战，各项工作稳步推进。现将有关情况报告如下：';
    for (const text of offered('opening', { opening })) {
      assert.match(text, /^\{\{reviewYear\}\}年，在\{\{superior\}\}的坚强领导下/);
      assert.doesNotMatch(text, /拼搏|挑战|牢牢|精心|稳步/);
    }
  });

  it('claims no result of one year, and takes over no slip of the pen', () => {
    const opening =
      '今年以来，在县委、县政府的坚强领导下，我局紧紧围绕全县工作中心，扩大了各类群众的参与，各项工作取得了良好成效。现将一年来工作开展总结如下：';
    const texts = offered('opening', { opening }).join('\n');
    assert.match(texts, /紧紧围绕全\{\{area\}\}中心工作/);
    assert.doesNotMatch(texts, /扩大|良好|工作中心/);
  });
});

describe('a problems lead on its way to another unit', () => {
  it('is measured by what is asked of the unit, not by other units alone', () => {
    const problems = '回顾过去的一年，我局虽然取得了一定的成绩，但与先进单位相比，还存在一些差距和不足，主要表现在：';
    assert.ok(
      offered('problems', { problems }).includes(
        '回顾过去的一年，{{we}}虽然取得了一定的成绩，但对照上级要求，还存在一些差距和不足，主要表现在：',
      ),
    );
  });

  it('looks back before it tells what is lacking', () => {
    const problems = '今年以来，对照上级要求，我们清醒审视当前面临的问题，我局工作还存在一些差距，主要表现在：';
    for (const text of offered('problems', { problems })) assert.match(text, /^(?:回顾|一年来，.*取得).*存在/);
    assert.match(offered('problems', { problems }).join('\n'), /清醒地认识到/);
  });

  it('leads to the problems and tells none', () => {
    const problems = '今年以来，我局工作还存在一些问题：一是通行保障有待加强；二是力量不够。';
    for (const text of offered('problems', { problems })) assert.doesNotMatch(text, /一是|有待|不够/);
  });
});

describe('a plan’s lead and a closing on their way to another unit', () => {
  it('say when, who and what for, and the lead announces what follows', () => {
    const plan =
      '2024年，青石县水务局将紧紧围绕县委、县政府中心工作，完善工作机制，全力推动全县水务事业高质量发展，为建设大美青石作出积极贡献，重点做好以下几方面工作：';
    const [lead] = offered('plan', { plan });
    assert.equal(
      lead,
      '{{planYear}}年，{{we}}将坚持以习近平新时代中国特色社会主义思想为指导，紧紧围绕{{superior}}中心工作，完善工作机制，全力推动{{slot 本职工作}}高质量发展，重点做好以下几方面工作：',
    );
    assert.match(
      offered('closing', { plan })[0]!,
      /^\{\{planYear\}\}年，\{\{we\}\}将紧紧围绕\{\{superior\}\}中心工作，.*全力推动\{\{slot 本职工作\}\}高质量发展。$/,
    );
  });

  it('speak of a town as of the area itself, and of a bureau as of one that helps it', () => {
    const plan = '2024年，我们将紧紧围绕中心工作，真抓实干，奋力谱写枫桥腾飞新篇章，重点做好以下工作：';
    const towns = ['青石镇', '白川镇', '赤岭镇', '云台镇'];
    assert.match(offered('closing', { plan }, towns)[0]!, /，奋力谱写全\{\{area\}\}高质量发展新篇章。$/);
    assert.match(offered('closing', { plan })[0]!, /，为谱写全\{\{area\}\}高质量发展新篇章贡献力量。$/);
  });

  it('are plain ones where no report gives any', () => {
    assert.deepEqual(offered('closing', {}), [
      '新的一年，{{we}}将以更加饱满的热情、更加务实的作风、更加有力的举措，推动各项工作再上新台阶。',
    ]);
  });
});

describe('the texts offered for one place', () => {
  it('are several where reports differ, none of them twice', () => {
    const texts = offered('opening', {
      opening:
        '2023年以来，在县委、县政府的坚强领导和市有关部门的指导下，我局聚焦主责主业，踔厉奋发，笃行不怠，各项工作取得新进展。现将有关情况报告如下：',
    });
    assert.ok(texts.length >= 2);
    assert.equal(new Set(texts).size, texts.length);
    assert.match(texts.join('\n'), /踔厉奋发、笃行不怠/);
  });
});
