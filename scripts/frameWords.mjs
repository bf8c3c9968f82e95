/**
 * `node scripts/frameWords.mjs DICT AREAS`: makes src/drafting/frames/plainWords.ts and countyNames.ts, which are kept in
 * git since they change once in years. DICT is dict.txt of `npm pack @node-rs/jieba@2.0.3` (jieba's dictionary, MIT), AREAS
 * is data.json of `npm pack china-area-data@5.0.1` (MIT): word counts and 3,400 names are all that is wanted of packages
 * of 6 MB. Their licences lie beside the lists (wordListLicences.txt) and go into the package.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FRAMES = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src', 'drafting', 'frames');

/** A word met less often in the dictionary's own texts is not taken for one that everybody writes. */
const LEAST_COUNT = 100;
/** A name that the dictionary also has as a word, and not only as a name. */
const LEAST_AMBIGUOUS = 3;
const WORDS_A_LINE = 80;

/** The dictionary's classes of names: of persons, places, bodies, and others. */
const NAME_CLASS = /^n[rstz]/;

/** Names that are words as well though the dictionary calls them names, and those of towns. */
const ALSO_WORDS =
  /^(?:和平|新华|共和|友谊|温泉|凤凰|红旗|宝塔|元宝|建华|向阳|武功|新建|新城|古城|老城|东城|西城|南城|北城|上城|下城|商城|中原|中西|平原|河口|路桥|海港|天桥|滨海|上街|白银|威信|金山|金平|阿里|永和|太和|高明|新河|新乐|新安|新昌|兴国|兴安|建安|和政|和县|和顺|和龙|中江|中站|中堂|港南|港北|江东|河东|河西|山阳|汇水|云端|市辖|惠民|惠农|城关|富裕|经开|高新)$|街道$|镇$|^.[县]$/u;

const PEOPLES =
  /(?:土家族|苗族|侗族|瑶族|壮族|回族|藏族|彝族|满族|蒙古族|各族|布依族|黎族|羌族|畲族|朝鲜族|傣族|哈尼族|白族|水族|仡佬族|傈僳族|纳西族|拉祜族|佤族|布朗族|独龙族|怒族|普米族|景颇族|哈萨克族?|塔吉克族?|锡伯族?|达斡尔族|鄂温克族|保安族|东乡族|撒拉族|土族|裕固族|毛南族|仫佬族|蒙古|柯尔克孜|回|满族)+$/u;
const LEVEL = /(?:自治[县旗州]|林区|特区|新区|矿区|地区|[县市区旗盟省])$/u;

/** @param {string} full */
function shortName(full) {
  const short = full.replace(LEVEL, '');
  if (short.length < 2) return '';
  const bare = short.replace(PEOPLES, '');
  return bare.length < 2 ? short : bare;
}

/** @param {string} path @returns {[string, number, string][]} */
function readDictionary(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word = '']) => /^[\u4e00-\u9fff]{2,4}$/u.test(word))
    .map(([word = '', count = '', wordClass = '']) => [word, Number(count), wordClass]);
}

/** @param {string[]} words @param {string} name @param {string} file @param {string} head */
function write(words, name, file, head) {
  const lines = [];
  for (let at = 0; at < words.length; at += WORDS_A_LINE) lines.push(words.slice(at, at + WORDS_A_LINE).join(' '));
  const text = `${head}\n// prettier-ignore\nexport const ${name}: ReadonlySet<string> = new Set(\n  (\n${lines
    .map((line, at) => `    '${line}${at < lines.length - 1 ? ' ' : ''}'`)
    .join(' +\n')}\n  ).split(' '),\n);\n`;
  writeFileSync(join(FRAMES, file), text);
  console.log(`${file}: ${words.length}`);
}

const [dictionaryPath, areasPath] = process.argv.slice(2);
if (!dictionaryPath || !areasPath) throw new Error('nigao: frameWords.mjs DICT AREAS');
const dictionary = readDictionary(dictionaryPath);
const plain = dictionary.filter(([, count, wordClass]) => count >= LEAST_COUNT && !NAME_CLASS.test(wordClass));
write(
  plain.map(([word]) => word).sort(),
  'PLAIN_WORDS',
  'plainWords.ts',
  `/** Words that everybody writes, two to four characters long. Made by scripts/frameWords.mjs from jieba's dictionary (MIT). */`,
);

/** @type {Record<string, Record<string, string>>} */
const areas = JSON.parse(readFileSync(areasPath, 'utf8'));
const words = new Set(
  dictionary
    .filter(([, count, wordClass]) => count >= LEAST_AMBIGUOUS && !NAME_CLASS.test(wordClass))
    .map(([word]) => word),
);
const names = new Set(Object.values(areas).flatMap((below) => Object.values(below).map(shortName)));
write(
  [...names]
    .filter((name) => /^[\u4e00-\u9fff]{2,4}$/u.test(name) && !words.has(name) && !ALSO_WORDS.test(name))
    .sort(),
  'COUNTY_NAMES',
  'countyNames.ts',
  `/** Provinces, cities, counties and districts without what follows (县), those left out that are also words (平安). Made by scripts/frameWords.mjs from china-area-data (MIT). */`,
);
