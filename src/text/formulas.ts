/**
 * Fixed political formulas from which a name was cut out, and how they read in the documents they come from. Only
 * formulas whose full wording is public and beyond doubt stand here; everything else is reported as damaged.
 */

export interface Formula {
  /** What it mends, in an example. */
  readonly example: string;
  /** The public document that has the full wording. */
  readonly source: string;
  /** Matches the words that are replaced, 党 already restored; the context stands in look-arounds. Global. */
  readonly pattern: RegExp;
  /** Replacement; `$&` is what matched. */
  readonly to: string;
}

/** Verbs whose object is the General Secretary's words when no speaker is named: 学习贯彻重要讲话精神. */
const STUDY =
  '(?:学习|贯彻|落实|领会|领悟|传达|宣传|宣讲|感悟|把握|遵循|遵照|按照|根据|围绕|对照|践行|牢记|聆听|执行|践悟|重温|学懂|弄通)(?:好|了|到)?';

/** The same, or a conjunction behind another object of such a verb: …精神和考察某省重要讲话精神. */
const STUDY_OR_AND = `(?:${STUDY}|(?:精神|二十大|思想|部署)(?:和|及|以及|、|与|，))`;

const WORDS = '(?:讲话|指示|批示|论述|回信|贺信|训词|训示|嘱托)';

/** The thoughts that carry the name: 法治思想 in “学习贯彻法治思想”, but not in “树立社会主义法治思想”. */
const THOUGHTS = '(?:法治|生态文明|外交|强军|经济|文化)思想';

/** Words with what must stand before and behind; the words come first, so that the engine finds them fast. */
function within(before: string, words: string, behind: string): RegExp {
  return new RegExp(`${words}(?<=${before}${words})${behind}`, 'g');
}

/** Formulas by a word that every line they apply to contains: a cheap test before the patterns. */
export const FORMULAS: readonly { readonly key: string; readonly formulas: readonly Formula[] }[] = [
  {
    key: '新时代',
    formulas: [
      {
        example: '以新时代中国特色社会主义思想为指导 → 以习近平新时代中国特色社会主义思想为指导',
        source: '《中国共产党章程》（2022年10月22日中国共产党第二十次全国代表大会通过）总纲',
        pattern: /(?<!近平)新时代(?=中国特色社会主义思想)/g,
        to: '习近平$&',
      },
      {
        example: '学习贯彻新时代中国特色主题教育 → 学习贯彻习近平新时代中国特色社会主义思想主题教育',
        source: '新华社2023年4月3日电（学习贯彻习近平新时代中国特色社会主义思想主题教育工作会议）',
        pattern: /(?<!近平)新时代中国特色(?=主题教育)/g,
        to: '习近平新时代中国特色社会主义思想',
      },
    ],
  },
  {
    key: '思想',
    formulas: [
      {
        example: '学习宣传贯彻法治思想 → 学习宣传贯彻习近平法治思想',
        source:
          '《习近平法治思想学习纲要》（中央宣传部、中央全面依法治国委员会办公室，2021年）；《中共中央关于党的百年奋斗重大成就和历史经验的决议》（2021年11月11日）',
        pattern: within(STUDY, THOUGHTS, '(?!政治|教育和|水平)'),
        to: '习近平$&',
      },
      {
        example: '以生态文明思想为指引 → 以习近平生态文明思想为指引',
        source:
          '《习近平生态文明思想学习纲要》（中央宣传部、生态环境部，2022年）；《习近平经济思想学习纲要》（2022年）',
        pattern: within('[以用]', THOUGHTS, '(?=为|引领|指引|指导|武装)'),
        to: '习近平$&',
      },
    ],
  },
  {
    key: '重要',
    formulas: [
      {
        example: '学习贯彻重要讲话精神 → 学习贯彻习近平总书记重要讲话精神',
        source: '《中国共产党党委（党组）理论学习中心组学习规则》（中共中央办公厅，2017年1月30日）第三条',
        pattern: within(STUDY_OR_AND, '(?:系列)?重要', `(?=${WORDS})`),
        to: '习近平总书记$&',
      },
      {
        example: '贯彻落实考察某省重要讲话精神 → 贯彻落实习近平总书记考察某省重要讲话精神',
        source: '新华社播发的考察报道（如2023年9月25日“习近平在浙江考察”）与各省委学习贯彻的决定',
        pattern: within(STUDY_OR_AND, '(?:考察|视察)', `(?=[^，。；：、？！]{2,16}?(?:系列)?重要${WORDS})`),
        to: '习近平总书记$&',
      },
      {
        example: '贯彻落实关于安全生产的重要论述 → 贯彻落实习近平总书记关于安全生产的重要论述',
        source:
          '《关于在全党大兴调查研究的工作方案》（中共中央办公厅，2023年3月）：“习近平总书记关于调查研究的重要论述”',
        pattern: within(
          `(?:${STUDY_OR_AND}|学习传达《)`,
          '(?:关于|对)',
          `(?=[^，。；：？！《》]{2,24}?(?:作出|提出)?的?(?:系列)?重要${WORDS})`,
        ),
        to: '习近平总书记$&',
      },
      {
        example: '学习贯彻在某次会议上的重要讲话精神 → 学习贯彻习近平总书记在某次会议上的重要讲话精神',
        source: '新华社2022年7月27日电（习近平总书记在省部级主要领导干部专题研讨班上发表重要讲话）',
        pattern: within(STUDY, '在', '(?=[^，。；：？！]{2,30}?(?:上|时|中|期间)(?:发表|所作)?的重要讲话)'),
        to: '习近平总书记$&',
      },
    ],
  },
  {
    key: '核心',
    formulas: [
      {
        example: '维护党中央的核心、全党的核心地位 → 维护习近平总书记党中央的核心、全党的核心地位',
        source: '《中共中央关于加强党的政治建设的意见》（2019年1月31日）',
        pattern: /维护(?=党中央的核心)/g,
        to: '$&习近平总书记',
      },
      {
        example: '以同志为核心的党中央 → 以习近平同志为核心的党中央',
        source: '《中国共产党第十八届中央委员会第六次全体会议公报》（2016年10月27日）',
        pattern: /(?<=以)(?:同志)?为核心(?=的党中央)/g,
        to: '习近平同志为核心',
      },
    ],
  },
];
