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
    en: 'This is an old Word file (.doc); save it as .docx.',
    zh: '这是旧版 Word 文件（.doc），请另存为 .docx。',
  },
  notDocx: { en: 'The file is damaged: it is no valid .docx.', zh: '文件已损坏，不是有效的 .docx。' },
  otherArchive: {
    en: 'This archive is no Word document (word/document.xml is missing).',
    zh: '这个压缩包不是 Word 文档（没有 word/document.xml）。',
  },
  incompleteDocx: {
    en: 'The Word document is incomplete (its text, word/document.xml, is missing).',
    zh: 'Word 文档不完整（缺少正文 word/document.xml）。',
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
