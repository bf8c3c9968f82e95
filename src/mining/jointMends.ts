/**
 * Slips of the pen and dated formulas that openings and leads share, and how they are mended before a frame is made of
 * them: nobody wants to take over a wrong word with a right sentence.
 */

interface Mend {
  readonly pattern: RegExp;
  readonly to: string;
  readonly example: string;
}

const MENDS: readonly Mend[] = [
  { pattern: /现将一年工作(?=总结)/gu, to: '现将一年来的工作', example: '现将一年工作总结如下' },
  {
    pattern: /(?<=(?:委|政府|工委|办事处)的)(?:精心|悉心|有力|具体|亲切)?指导(?=下)/gu,
    to: '坚强领导',
    example: '在区委、区政府的精心指导下：党委政府领导，业务部门指导',
  },
  { pattern: /牢牢围绕/gu, to: '紧紧围绕', example: '牢牢围绕中心工作' },
  {
    pattern: /清醒审视(?:到)?(?:当前)?(?:面临的?)?(?:困难|问题|和|与|、)*/gu,
    to: '清醒地认识到',
    example: '清醒审视当前面临的问题，工作中还有短板',
  },
  {
    pattern: /(?<=(?:委|政府|上级)的(?:坚强|正确)?领导)、(?=[^，。]*指导[^，。]*下)/gu,
    to: '下，在',
    example: '在区委、区政府的领导、上级部门的指导和各界的支持下：两层顿号',
  },
  {
    pattern:
      /(?<=20\d\d年?度?[^，。]{0,12}工作)(?=[和及与]20\d\d年[^，。]{0,8}(?:思路|计划|打算|安排)(?:汇报|报告)如下)/gu,
    to: '情况',
    example: '现将2023年公开工作和2024年工作思路汇报如下',
  },
  { pattern: /主要是(?=做好)/gu, to: '重点', example: '主要是做好以下几项工作' },
  { pattern: /(?<=思想)为指引/gu, to: '为指导', example: '以先进思想为指引' },
  { pattern: /仍然还(?=存在)/gu, to: '还', example: '仍然还存在一些不足' },
  {
    pattern: /(?:我们)?有差距、有短板、有弱项/gu,
    to: '工作中还存在差距、短板和弱项',
    example: '我们有差距、有短板、有弱项',
  },
  { pattern: /(?:继续)?完善以下(?:几项)?工作/gu, to: '重点做好以下工作', example: '将继续完善以下工作' },
  { pattern: /浓厚范围/gu, to: '浓厚氛围', example: '营造争先创优的浓厚范围' },
  {
    pattern: /以“公开为常态[，、]不公开为例外”的工作作风/gu,
    to: '坚持以公开为常态、不公开为例外',
    example: '以“公开为常态，不公开为例外”的工作作风：是原则，不是作风',
  },
  { pattern: /公开为常态，不公开为例外/gu, to: '公开为常态、不公开为例外', example: '坚持以公开为常态，不公开为例外' },
  { pattern: /((?:围绕|服务)[^，。]{0,8})工作中心/gu, to: '$1中心工作', example: '紧紧围绕全县工作中心' },
  { pattern: /开展(?=(?:总结|汇报|报告)如下)/gu, to: '开展情况', example: '现将工作开展汇报如下' },
  { pattern: /总体(?=存在)/gu, to: '还', example: '公开工作总体存在不足' },
  { pattern: /不断(?=高质量发展)/gu, to: '', example: '推动经济不断高质量发展' },
  { pattern: /法制(?:部门|办公室|办|机构)/gu, to: '司法行政部门', example: '在法制部门的指导下' },
  { pattern: /(?<=20\d\d)(?=度)/gu, to: '年', example: '2023度工作总结' },
  { pattern: /严格落实认真贯彻|认真贯彻严格落实/gu, to: '认真贯彻落实', example: '严格落实认真贯彻上级要求' },
  { pattern: /问题与不足/gu, to: '问题和不足', example: '还存在一些问题与不足' },
  {
    pattern: /(?:牢固)?(?:树立|适应)(?:和贯彻|并贯彻)?新发展理念/gu,
    to: '完整、准确、全面贯彻新发展理念',
    example: '牢固树立新发展理念',
  },
  {
    pattern: /(?:坚持|遵循|按照)(?:依法|公开|公正|公平|及时|真实|合法|便民|[、和])*便民的?原则/gu,
    to: '遵循公正、公平、合法、便民的原则',
    example: '坚持依法、公开、便民的原则：《政府信息公开条例》第五条另有规定',
  },
  { pattern: /各项工作任务任务|工作工作/gu, to: '工作', example: '推进工作工作' },
];

/** `text` with its slips mended. */
export function mendLead(text: string): string {
  return MENDS.reduce((mended, { pattern, to }) => mended.replace(pattern, to), text);
}
