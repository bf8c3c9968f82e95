/** Why a file could not be read: one sentence each, in both languages of the interface, that says what to do where something can be done. */

export interface Reason {
  readonly en: string;
  readonly zh: string;
}

/** Kinds of file that are told by their first bytes or their ending, and how to get a readable one. */
const SAVE_AS = { en: 'save it as .docx or .txt from its own program', zh: '请用原程序另存为 .docx 或 .txt' };

export const READ_REASONS = {
  empty: { en: 'The file is empty.', zh: '文件是空的。' },
  noText: { en: 'There is no text in the file.', zh: '文件里没有文字。' },
  binary: { en: 'The content is binary, not text.', zh: '内容是二进制，不是文本。' },
  encoding: {
    en: 'The text encoding could not be told; save the file as UTF-8 and try again.',
    zh: '无法识别文字编码，请另存为 UTF-8 后再试。',
  },
  encrypted: { en: 'The document is encrypted; remove its password first.', zh: '文档已加密，请先去掉打开密码。' },
  oldWord: {
    en: 'The file is older than Word 97; open it in Word or WPS and save it as .docx.',
    zh: '文件格式早于 Word 97，请用 Word 或 WPS 打开后另存为 .docx。',
  },
  notWord: {
    en: 'This Office file is no Word document; save it as .docx from its own program.',
    zh: '这个 Office 文件不是 Word 文档，请用原程序另存为 .docx。',
  },
  incompleteDoc: {
    en: 'The Word document is incomplete (parts of it are missing); open it in Word or WPS and save it as .docx.',
    zh: 'Word 文档不完整（缺少部分内容），请用 Word 或 WPS 打开后另存为 .docx。',
  },
  longLine: {
    en: 'One line has more than 500,000 characters: this is no report; break it into paragraphs.',
    zh: '其中一行超过 50 万字，不像是报告，请分段后再读。',
  },
  cutShort: {
    en: 'The file ends in the middle; copy or download it again.',
    zh: '文件不完整，结尾部分缺失，请重新复制或下载。',
  },
  scanned: {
    en: 'The pages are pictures without text (a scan); run text recognition first, or use the Word original.',
    zh: '页面是扫描图片，没有文字，请先做文字识别（OCR），或改用 Word 原件。',
  },
  unmappedText: {
    en: 'The text cannot be told from the fonts in the file; use the Word original.',
    zh: '文件内嵌字体无法还原成文字，请改用 Word 原件。',
  },
  notOfd: {
    en: 'The OFD document is incomplete (its list of pages, OFD.xml, is missing).',
    zh: 'OFD 文档不完整（缺少 OFD.xml）。',
  },
  noHtmlPart: { en: 'The web archive holds no page.', zh: '网页存档里没有网页正文。' },
  noPdfReader: {
    en: 'The PDF reader could not be loaded; install the extension again.',
    zh: '无法加载 PDF 读取组件，请重新安装本扩展。',
  },
  otherArchive: {
    en: 'This archive is no Word document (word/document.xml is missing).',
    zh: '这个压缩包不是 Word 文档（没有 word/document.xml）。',
  },
  incompleteDocx: {
    en: 'The Word document is incomplete (its text, word/document.xml, is missing).',
    zh: 'Word 文档不完整（缺少正文 word/document.xml）。',
  },
  tooManyPages: {
    en: 'The PDF has more than 5,000 pages; split it into single reports.',
    zh: 'PDF 超过 5000 页，请拆分后再读。',
  },
  tooManyParts: { en: 'The archive holds too many files; it was not read.', zh: '压缩包里的文件过多，未读取。' },
  tooLargeUnpacked: { en: 'The document unpacks to too much; it was not read.', zh: '文档解压后过大，未读取。' },
  dtd: { en: 'The document declares a DTD; it was not read.', zh: '文档含有 DTD 声明，未读取。' },
  tooDeep: { en: 'The document is nested too deeply; it was not read.', zh: '文档嵌套过深，未读取。' },
  missing: { en: 'It does not exist.', zh: '文件或文件夹不存在。' },
  noPermission: { en: 'There is no permission to read it.', zh: '没有读取权限。' },
  isFolder: { en: 'It is a folder, not a file.', zh: '这是文件夹，不是文件。' },
  linkLoop: { en: 'It is a link that leads to itself.', zh: '这是指向自身的链接。' },
} as const satisfies Record<string, Reason>;

/** @param ending the ending the content does not keep to */
export function notOfKind(ending: string): Reason {
  return { en: `The file is damaged: it is no valid ${ending}.`, zh: `文件已损坏，不是有效的 ${ending}。` };
}

export function tooLarge(megabytes: number): Reason {
  return {
    en: `The file is larger than ${megabytes} MB; split it into single reports.`,
    zh: `文件超过 ${megabytes} MB，请拆分后再读。`,
  };
}

/** @param kind what the content is, as one would say it in both languages: PDF, ZIP */
export function otherContent(kind: Reason): Reason {
  return {
    en: `The content is not text but ${kind.en}; ${SAVE_AS.en}.`,
    zh: `内容不是文本，而是${kind.zh}，${SAVE_AS.zh}。`,
  };
}

/** @param ending the file's ending with its dot */
export function otherFormat(ending: string): Reason {
  return {
    en: `Files of type ${ending} are not read; ${SAVE_AS.en}.`,
    zh: `暂不支持 ${ending} 文件，${SAVE_AS.zh}。`,
  };
}

/** @param detail what the program that failed said, in its own words */
export function damaged(detail: string): Reason {
  return { en: `The file is damaged and could not be read (${detail}).`, zh: `文件已损坏，无法读取（${detail}）。` };
}

/** @param detail what the system said, in its own words */
export function failed(detail: string): Reason {
  return { en: `It could not be read (${detail}).`, zh: `无法读取（${detail}）。` };
}
