import assert from 'node:assert/strict';
import { framedAmong } from './frameFixture.ts';

const SHARED =
  '走访企业，推进项目建设，落实责任，组织社区志愿服务，开展非遗宣传，实施雨污分流工程，公租房和光伏项目有序推进，发放惠民资金。';

const framed = framedAmong(SHARED);

describe('names that no dictionary has', () => {
  const cases: [string, string, string][] = [
    ['firms by their trade', '走访岫蘅包装，支持岫蘅高档服装有限公司。', '走访【名称】，支持【名称】。'],
    ['projects by a long name', '推进岫蘅笙智能装备项目建设。', '推进【项目】项目建设。'],
    ['small places by their endings', '在蘅芷坞开展宣传，到施家湾走访。', '在【地名】开展宣传，到【地名】走访。'],
    ['roads, quarters and museums', '岫蘅片区启动建设，岫蘅艺术馆开放。', '【地名】启动建设，【单位】开放。'],
    ['brands written by sound', '引进奥菲姆落户。', '引进【名称】落户。'],
    ['names in parts', '打造岫蘅·慢时光。', '【名称】。'],
    ['persons behind a post', '调解员沈岫蘅荣获表彰。', '调解员【人名】荣获表彰。'],
    ['persons who are praised, of common characters', '调解员黄立新荣获表彰。', '调解员【人名】荣获表彰。'],
    ['roads whatever follows', '特别是芙蓉南路污染较重。', '特别是【地名】污染较重。'],
    ['counties of the public list', '与上杭县商务局共建，助力上杭发展。', '与【单位】共建，助力【地名】发展。'],
    ['the same name again', '支持岫蘅公司做大，岫蘅建成新厂。', '支持【名称】做大，【名称】建成新厂。'],
    [
      'villages that were praised',
      '，花园村获评示范村，第三巡察组到会。',
      '，【地名】获评示范村，第【数】巡察组到会。',
    ],
    [
      'expressways, railways and roads',
      '建成岫芷高速公路，岫华北路下穿岫芷铁路。',
      '建成【地名】，【地名】下穿【地名】。',
    ],
    ['places with the rest of a compound', '建设上杭远山田园综合体。', '建设【地名】。'],
    ['bureaus of waters', '对接岫江航道局会商。', '对接【单位】会商。'],
    ['what hospitals stand for', '推进市人民医院片区更新。', '推进【地名】片区更新。'],
    ['platforms', '以岫办通APP为媒介。', '以【名称】APP为媒介。'],
    ['figures of cartoons', '发布卡通形象—小岫花。', '发布卡通形象—【名称】。'],
    ['works by the water', '启动岫芷水厂扩建。', '启动【地名】扩建。'],
    ['a province in front, by one character', '与皖岫蘅艺术馆合作。', '与【单位】合作。'],
    ['a nature reserve behind a county', '走访上杭芷湖湿地。', '走访【地名】。'],
    ['quarters before their number', '选定岫蘅里、栖梧间6个小区试点。', '选定【地名】、【地名】【数】个小区试点。'],
    ['a place behind a mark, whatever follows', '推进了岫坑工业区清理。', '推进了【地名】清理。'],
    [
      'a place again as a member of a list',
      '到栖梧村走访，栖梧、惠民公租房已竣工。',
      '到【地名】走访，【地名】、惠民公租房已竣工。',
    ],
    ['regions by their old names', '打响荆楚非遗宣传。', '打响【地名】非遗宣传。'],
    ['what is written by sound, word or not', '塔克斯项目有序推进。', '【名称】项目有序推进。'],
    ['numerals in names', '工作不优，九岫山风景区设施缺位。', '工作不优，【地名】设施缺位。'],
    ['places by one character', '吸引留杭人才，服务驻甬企业。', '吸引留【地名】人才，服务驻【地名】企业。'],
  ];
  for (const [name, text, frame] of cases)
    it(`are found: ${name}`, () => {
      assert.equal(framed(text), frame);
    });

  it('are not what everybody writes, whatever stands behind it', () => {
    assert.equal(framed(SHARED), SHARED);
  });

  it('are not the words of a trade, though one unit alone has them', () => {
    for (const text of [
      '实施光伏项目。',
      '由主要负责人任组长。',
      '规范食品操作，立足农业发展。',
      '开展送戏下乡。',
      '守住绿水青山。',
    ])
      assert.equal(framed(text), text);
  });

  it('are not sayings in quotation marks', () => {
    const text = '打通“最后一公里”，当好“店小二”，落实“两个责任”。';
    assert.equal(framed(text), text);
  });
});

describe('figures beside their nouns', () => {
  it('are left open alone', () => {
    assert.equal(
      framed('检查1处山塘、2处山洪灾害点，XX栋房屋，吸引近万人，建设园区一期（扩建）项目。'),
      '检查【数】处山塘、【数】处山洪灾害点，【数】栋房屋，吸引近【数】人，建设园区【数】期（扩建）项目。',
    );
  });

  it('are none in words of rank and trade', () => {
    const text = '市、县两级参与，压实三级网格，促进一二三产业融合。';
    assert.equal(framed(text), text);
  });
});

describe('ranks in words', () => {
  const cases: [string, string][] = [
    ['总量全省第一，获一等奖。', '总量全省【数】，获【名称】。'],
    ['均位居全市前列，获第二名。', '均位居全市【数】，获【数】。'],
    ['建成全国首个示范站。', '建成全国【数】个示范站。'],
  ];
  for (const [text, frame] of cases)
    it(`are left open: ${frame}`, () => {
      assert.equal(framed(text), frame);
    });

  it('stay where they count nothing: A级景区, 第一责任人, 走在前列', () => {
    const text = '创建A级景区，落实第一责任人，力争走在前列。';
    assert.equal(framed(text), text);
  });
});
