import type { Bilingual } from '../text/language.js'

/** What the YAML reader says of a fault, and the line that it stands in. */
export interface YamlFault {
  code: string
  message: string
  line: string
}

const TAB: Bilingual = {
  vi: 'dòng này lùi bằng phím Tab; YAML chỉ nhận dấu cách',
  en: 'a tab indents this line; YAML takes spaces only',
}

const COLON: Bilingual = {
  vi: 'nội dung có dấu hai chấm; đặt cả nội dung trong dấu ngoặc kép, ví dụ title: "Chuyên đề: an toàn giao thông"',
  en: 'there is a colon in the text; put all of it in quotation marks, such as title: "Theme: road safety"',
}

const INDENT: Bilingual = {
  vi: 'dòng này lùi sai; các trường cùng nhóm phải thẳng cột, mỗi mục của danh sách bắt đầu bằng "- "',
  en: 'this line is indented wrongly; fields of one group stand in one column, each entry of a list begins with "- "',
}

const NO_FIELD: Bilingual = {
  vi: 'dòng này và dòng sau không thành "trường: giá trị"; sau tên trường cần dấu hai chấm và một dấu cách, các trường cùng nhóm phải thẳng cột',
  en: 'this line and the next do not read as "field: value"; a colon and a space follow a field, and fields of one group stand in one column',
}

const QUOTE: Bilingual = {
  vi: 'dấu ngoặc kép (hoặc nháy đơn) mở ở đây không có dấu đóng',
  en: 'the quotation mark that opens here is never closed',
}

const BRACKET: Bilingual = {
  vi: 'trong ngoặc { } hoặc [ ] thiếu dấu đóng, hoặc thiếu dấu phẩy giữa các phần',
  en: 'in { } or [ ], the closing mark is missing, or a comma between the parts',
}

const START: Bilingual = {
  vi: 'nội dung bắt đầu bằng ký tự có nghĩa riêng trong YAML; đặt nội dung trong dấu ngoặc kép',
  en: 'the text begins with a character that means something in YAML; put it in quotation marks',
}

const REST: Bilingual = {
  vi: 'phần từ đây thừa hoặc sai chỗ; nếu là nội dung có dấu ngoặc, đặt cả nội dung trong nháy đơn',
  en: 'what begins here is left over or out of place; a text with quotation marks or brackets goes into single quotation marks as a whole',
}

/** The reader's messages under one code differ in what they are about; the first that fits counts. */
const BY_MESSAGE: readonly [RegExp, Bilingual][] = [
  [/^Missing closing ["']/, QUOTE],
  [/^Flow (?:map|sequence)/, BRACKET],
  [/^Implicit map keys/, NO_FIELD],
  [/^A block sequence/, INDENT],
]

const BY_CODE: Readonly<Record<string, Bilingual>> = {
  TAB_AS_INDENT: TAB,
  BLOCK_AS_IMPLICIT_KEY: COLON,
  BAD_INDENT: INDENT,
  MISSING_CHAR: INDENT,
  MULTILINE_IMPLICIT_KEY: NO_FIELD,
  BLOCK_IN_FLOW: BRACKET,
  BAD_SCALAR_START: START,
  BAD_ALIAS: START,
  TAG_RESOLVE_FAILED: START,
  UNEXPECTED_TOKEN: REST,
  BAD_DQ_ESCAPE: {
    vi: 'trong dấu ngoặc kép, gạch chéo ngược "\\" phải viết hai lần; hoặc dùng nháy đơn',
    en: 'in double quotation marks a backslash is written twice; or use single ones',
  },
  DUPLICATE_KEY: { vi: 'một trường ghi hai lần', en: 'a field stands twice' },
  MULTIPLE_DOCS: {
    vi: 'tệp có nhiều phần ngăn bằng "---"; gộp thành một danh sách',
    en: 'the file has several parts, divided by "---"; make one list of them',
  },
}

/** What is wrong with a YAML file, in plain words. */
export function yamlSentence({ code, message, line }: YamlFault): Bilingual {
  if (/^ *\t/.test(line)) return TAB
  return (
    BY_MESSAGE.find(([pattern]) => pattern.test(message))?.[1] ??
    BY_CODE[code] ?? { vi: 'không đọc được phần này', en: 'this part cannot be read' }
  )
}
