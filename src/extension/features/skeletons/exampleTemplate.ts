/** The first template of one's own: short enough to read, with a remark wherever something can be changed. */
export const EXAMPLE_TEMPLATE = `---
# 两行 --- 之间是模板的说明；以 # 开头的行是备注，不起作用。
# name 是模板名称，显示在“新建年终总结”的列表里。
name: 我的年终总结
# genre 是体裁：综合总结计划、综合总结、专项总结计划、专项总结 四选一。
genre: 综合总结计划
# part 不写就是整篇；写 opening、problems、plan 就是单独的开头、问题、计划一节。
# unitKinds 是适用的单位类型，用顿号隔开；删去这一行则各类单位都适用。
unitKinds: 局、委、办、中心、镇、乡、街道
# fields 是要填的内容，一行一项：“- 名称: 类型 = 默认值”。
# 类型有 text（文字）、number（数字）、choice（几个里选一个，用 | 隔开）。
fields:
  - 分管领导: text
  - 总体评价: choice = 较好完成了全年各项目标任务 | 各项工作取得新的进展
---
{{!-- 花括号里写感叹号的是备注，不会进稿子，可以删去。 --}}
{{!-- 可直接用：unit 单位、superior 上级、we 我局（我镇）、area 县（区、镇）、reviewYear 总结年度、planYear 计划年度 --}}
{{title}}{{unit}}{{reviewYear}}年工作总结和{{planYear}}年工作计划

{{reviewYear}}年，在{{superior}}的坚强领导下，{{we}}紧扣{{stop "中心任务"}}，{{总体评价}}。现将有关情况报告如下：
{{!-- ordinal 是序号：1 是“一、”，2 是“（一）”，3 是“1.”；后面写这一部分的作用 review 总结、problems 问题、plan 计划 --}}
{{ordinal 1 "review"}}{{reviewYear}}年工作总结
{{ordinal 2}}{{choice "突出政治建设，党建引领更加有力" "强化党建引领，政治根基更加牢固"}}
由{{分管领导}}牵头，{{stop "做法和成效"}}。
{{ordinal 2}}聚焦主责主业，重点任务落地见效
一是{{stop "第一项主业：做法和成效"}}。二是{{stop "第二项主业：做法和成效"}}。
{{ordinal 1 "problems"}}存在的主要问题
一是{{stop "业务方面的问题"}}；二是{{stop "队伍方面的问题"}}。
{{ordinal 1 "plan"}}{{planYear}}年工作计划
一是{{stop "第一项打算"}}。二是{{stop "第二项打算"}}。
{{!-- final 是填完后光标停的地方；signature 是落款：单位和成文日期 --}}
{{final}}
{{signature}}
`;
