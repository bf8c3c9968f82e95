import assert from 'node:assert/strict';
import { FactDetector } from '../completion/facts.ts';
import { framePassage } from './frame.ts';
import { reportOf } from '../reportFixture.ts';

const OWN = [
  '巩固幸福路、青年广场整治成果，走访蓝鲸能源，与朝阳研究院共建。',
  '由沈小满、陆一帆同志组成专班。引进投资3亿元蓝鲸智能工厂项目。',
  '销售菱藕、蜂蜜等农产品，组织社区志愿服务，推进清洁能源和现代农业。',
].join('\n');
const SHARED = '组织社区志愿服务，推进清洁能源和现代农业，走访企业，销售蜂蜜等农产品，共建项目。';

const detector = new FactDetector([
  reportOf('县商务局', OWN),
  reportOf('市粮食局', SHARED),
  reportOf('区水利局', SHARED),
]);
const framed = (text: string) => framePassage(text, { detector }).text;

describe('names made of common words', () => {
  it('are found in front of what places are called', () => {
    assert.equal(framed('巩固幸福路、青年广场整治成果。'), '巩固【地名】、【地名】整治成果。');
  });

  it('are found in front of what firms and institutes are called', () => {
    assert.equal(framed('走访蓝鲸能源，与朝阳研究院共建。'), '走访【名称】，与【名称】共建。');
  });

  it('are all the members of a list of persons', () => {
    assert.equal(framed('由沈小满、陆一帆同志组成专班。'), '由【人名】、【人名】同志组成专班。');
  });

  it('are what stands between a sum and the project it was spent on', () => {
    assert.equal(framed('引进投资3亿元蓝鲸智能工厂项目。'), '引进投资【数】元【项目】项目。');
  });

  it('are not what several units write, whatever stands behind it', () => {
    assert.equal(framed(SHARED), SHARED);
  });
});
