/** One bad input: what is typed, and words that must stand in the answer; `f:` before a name makes it a file of the table. */
export interface BadInput {
  args: string[]
  /** 2 if not said. */
  exit?: 1 | 2
  /** Words of the Vietnamese and of the English message, or words of both. */
  says: string | [vi: string, en: string]
  /** And what must stand in both. */
  also?: string
}

/** Every word of the first list with every command of the second; the word that was typed must be named. */
const cross = (
  words: readonly string[],
  commands: readonly ((word: string) => string[])[],
  says?: BadInput['says'],
): BadInput[] =>
  commands.flatMap((command) => words.map((word) => ({ args: command(word), says: says ?? word })))

const NO_DAYS = [
  '2023-02-30',
  '30/2/2023',
  '32/1/2023',
  '1/13/2023',
  '0/7/2023',
  '2023-7-27x',
  '27/7/23',
  'hôm nay',
  '',
  '2023-07',
  '0000-01-01',
  '10000-01-01',
  '-5',
  '27//7//2023',
  '٢٧/٧/٢٠٢٣',
]
const days = cross(
  NO_DAYS.filter((word) => !word.startsWith('-')),
  [
    (word) => ['on', word],
    (word) => ['lunar', word],
    (word) => ['next', 'war-invalids-martyrs-day', '--from', word],
  ],
)

// Where a stretch begins or ends a month is taken too.
const ends = cross(
  [...NO_DAYS.filter((word) => !word.startsWith('-') && word !== '2023-07'), '2023-13', '0/2023'],
  [(word) => ['between', word, '2023-08-01'], (word) => ['between', '2023-07-01', word]],
)

const months = cross(
  [
    '2023-13',
    '13/2023',
    '0/2023',
    '2023-00',
    '2023',
    'thang 7',
    'tháng 7',
    '7',
    '2023/7/1',
    '',
    '2023-07-01',
    'nex',
    '0000-07',
    '20233-07',
  ],
  [(word) => ['month', word], (word) => ['feed', '--month', word]],
)

const spans = [
  ...cross(
    ['2021-W00', '2021-W54', '9999-W53', '2021-10', 'W10', '54/2021', '', 'tuần 10'],
    [(word) => ['week', word]],
  ),
  ...cross(['2023-Q0', '2023-Q5', '5/2023', 'Q3', 'V/2023', '', 'quý 3'], [(word) => ['quarter', word]]),
  ...cross(
    ['abc', '0', '26', '0000', '20266', '', '2027.5', '0x7e7', '1e3', '2027a', '-2027 ', '２０２７'].filter(
      (word) => !word.startsWith('-'),
    ),
    [(word) => ['year', word]],
  ),
  { args: ['between', '2023-08-01', '2023-07-01'], says: '2023-07-01' },
  { args: ['between', '0001-01-01', '9999-12-31'], says: '400' },
  { args: ['lunar', '1500-01-01'], says: '1890' },
  { args: ['lunar', '2200-01-01'], says: '2200-01-01' },
  ...cross(['2026-13-01', '2026-02-31', 'x', '10/3', ''], [(word) => ['lunar', word, '--reverse']], ''),
  { args: ['search', '31/2'], says: '31/2' },
  { args: ['search', '32/7'], says: '32/7' },
  { args: ['search', '29/2/2023'], says: '29/2/2023' },
] satisfies BadInput[]

/** Closed lists: what was typed, and what was most likely meant. */
const closed = (
  [
    [['month', '2023-07', '--format', 'jsn'], 'json'],
    [['month', '2023-07', '--format', 'markdwon'], 'markdown'],
    [['month', '2023-07', '--format', 'DOCX'], 'docx'],
    [['on', '2023-07-27', '--format', 'tex'], 'text'],
    [['validate', 'f:good.yaml', '--format', 'jso'], 'json'],
    [['check', 'f:good.txt', '--format', 'txt'], 'text'],
    [['month', '2023-07', '--layout', 'guidence'], 'guidance'],
    [['month', '2023-07', '--layout', 'leter'], 'letter'],
    [['year', '2027', '--layout', 'yearlist'], 'year-list'],
    [['month', '2023-07', '--layout', 'calender'], 'calendar'],
    [['month', '2023-07', '--topic', 'helth'], 'health'],
    [['month', '2023-07', '--topic', 'culture', '--topic', 'sport'], 'sports'],
    [['month', '2023-07', '--sector', 'educaton'], 'education'],
    [['month', '2023-07', '--kind', 'tradtion'], 'tradition'],
    [['month', '2023-07', '--level', 'nationl'], 'national'],
    [['year', '2027', '--milestone', 'rond'], 'round'],
    [['month', '2023-07', '--confidence', 'hihg'], 'high'],
    [['month', '2023-07', '--days-as', 'bullet'], 'bullets'],
    [['month', '2023-07', '--form', 'item'], 'items'],
    [['month', '2023-07', '--letter-as', 'document'], 'documents'],
    [['month', '2023-07', '--blocks', 'day'], 'days'],
    [['feed', '--month', '2023-07', '--prepare', 'alrm'], 'alarm'],
    [['check', 'f:good.txt', '--off', 'number-mismach'], 'number-mismatch'],
    [['check', 'f:good.txt', '--on', 'date-styl'], 'date-style'],
    [['month', '2023-07', '--province', 'quang-nin'], 'quang-ninh'],
    [['month', '2023-07', '--province', 'Nghe Ann'], 'nghe-an'],
    [['on', '2023-07-27', '--province', 'hai-duon'], 'hai-duong'],
    [['feed', '--month', '2023-07', '--province', 'ha-giangg'], 'ha-giang'],
    [['next', 'war-invalid-martyrs-day'], 'war-invalids-martyrs-day'],
    [['month', '2023-07', '--exclude', 'war-invalid-martyrs-day'], 'war-invalids-martyrs-day'],
    [['completion', 'powershel'], 'powershell'],
    [['completion', 'fsh'], 'zsh'],
    [['monht', '2023-07'], 'month'],
    [['serch', 'x'], 'search'],
    [['chek', 'x'], 'check'],
    [['valdate', 'x'], 'validate'],
    [['lunr', 'x'], 'lunar'],
    [['province'], 'provinces'],
    [['topic'], 'topics'],
    [['help', 'moth'], 'month'],
    [['month', '--provnce', 'x'], '--province'],
    [['month', '--campaign-s', 'x'], '--campaigns'],
    [['month', '--entris', 'x'], '--entries'],
    [['check', 'x', '--fixx'], '--fix'],
    [['feed', '--form', '2026'], '--from'],
    [['feed', '--quite'], '--quiet'],
    [['on', '2023-07-27', '--langg', 'en'], '--lang'],
    [['month', '--outpt', 'x'], '--output'],
  ] as const
).map(
  ([args, meant]): BadInput => ({
    args: [...args],
    says: [`có phải là "${meant}"?`, `did you mean "${meant}"?`],
  }),
)

const far = cross(
  ['xyzzy-nothing', 'không có gì', '🙂', '..'],
  [
    (word) => ['month', '2023-07', '--format', word],
    (word) => ['month', '2023-07', '--layout', word],
    (word) => ['month', '2023-07', '--topic', word],
    (word) => ['month', '2023-07', '--province', word],
    (word) => ['check', 'f:good.txt', '--off', word],
    (word) => ['next', word],
    (word) => [word],
  ],
)

const numbers = cross(
  ['0', 'abc', '1.5', '1e2', '', '99999999999'],
  [
    (word) => ['search', 'x', '--limit', word],
    (word) => ['check', 'f:good.txt', '--year', word],
    (word) => ['check', 'f:good.txt', '--month', word],
    (word) => ['feed', '--days', word],
    (word) => ['feed', '--from', word],
    (word) => ['feed', '--to', word],
  ],
).concat(
  cross(
    ['abc', '-1 ', '1.5', '65536', ''].filter((word) => !word.startsWith('-')),
    [(word) => ['serve', '--port', word]],
  ),
  cross(['0', 'abc', '9999', '1GB', '', '1e3'], [(word) => ['check', 'f:good.txt', '--max-size', word]]),
  cross(
    ['x', '1.5', '', '1234567'],
    [(word) => ['month', '2023-07', '--issuer', 'f:office.yaml', '--number', word]],
  ),
  [
    { args: ['feed', '--from', '2026', '--to', '2020'], says: '2026' },
    { args: ['feed', '--from', '2026', '--to', '2100'], says: '2045' },
    { args: ['month', '2023-07', '--number', '5'], says: '--issuer' },
    { args: ['month', '2023-07', '--date', '2023-07'], says: '--issuer' },
  ],
)

const usage: BadInput[] = [
  ...[
    'on',
    'next',
    'search',
    'lunar',
    'check',
    'validate',
    'week',
    'quarter',
    'year',
    'between',
    'completion',
  ].map(
    (name): BadInput => ({
      args: [name],
      says: ['thiếu tham số', 'is missing'],
    }),
  ),
  { args: ['renew', 'x.txt'], says: ['thiếu --to', '--to <month> is missing'] },
  ...(
    [
      ['month', '2023-07', '2023-08'],
      ['month', '2023-07', '--campaigns', 'f:campaigns.yaml', 'f:good.yaml'],
      ['week', '2021-W10', 'x'],
      ['on', '2023-07-27', 'x'],
      ['lunar', '2023-07-27', 'x'],
      ['feed', 'x'],
      ['year', '2027', 'round'],
      ['provinces', 'x'],
      ['topics', 'x'],
      ['init', 'a', 'b'],
      ['serve', 'x'],
    ] as const
  ).map((args): BadInput => ({ args: [...args], says: ['thừa tham số', 'too many arguments'] })),
  ...(
    [
      ['month', '2023-07', '-o'],
      ['month', '2023-07', '--format'],
      ['month', '2023-07', '--entries'],
      ['month', '2023-07', '--campaigns'],
      ['month', '2023-07', '--topic'],
      ['check', 'f:good.txt', '--year'],
      ['feed', '--domain'],
      ['--lang'],
    ] as const
  ).map((args): BadInput => ({ args: [...args], says: ['thiếu giá trị', 'a value is missing'] })),
  { args: ['--province', 'ha-noi', 'month'], says: ['viết sau tên lệnh', 'after the name of the command'] },
  { args: ['month', '--nonsense'], says: '--nonsense' },
  { args: ['month', '-z'], says: '-z' },
  { args: ['month', '--lang', 'fr'], says: 'vi, en' },
  { args: ['--lang', 'fr', 'month'], says: 'vi, en' },
]

/** What no command reads, by the name of its file: said for what it is. */
const KINDS: readonly [file: string, vi: string, en: string][] = [
  ['old.doc', 'Word đời cũ (.doc)', 'old kind (.doc)'],
  ['old-as.docx', 'Word đời cũ (.doc)', 'old kind (.doc)'],
  ['old-as.txt', 'Word đời cũ (.doc)', 'old kind (.doc)'],
  ['locked.docx', 'có mật khẩu', 'with a password'],
  ['book.xls', 'bảng tính', 'spreadsheet'],
  ['talk.ppt', 'trình chiếu', 'slides'],
  ['other-ole.bin', 'Office đời cũ', 'of the old kind'],
  ['a.rtf', 'RTF', 'RTF'],
  ['rtf-as.doc', 'RTF', 'RTF'],
  ['rtf-as.docx', 'RTF', 'RTF'],
  ['a.pdf', 'PDF', 'PDF'],
  ['pdf-as.txt', 'PDF', 'PDF'],
  ['pdf-as.docx', 'PDF', 'PDF'],
  ['a.odt', 'OpenDocument', 'OpenDocument'],
  ['odt-as.docx', 'OpenDocument', 'OpenDocument'],
  ['a.xlsx', 'bảng tính', 'spreadsheet'],
  ['xlsx-as.docx', 'bảng tính', 'spreadsheet'],
  ['a.pptx', 'trình chiếu', 'slides'],
  ['a.docm', 'có macro', 'with macros'],
  ['docm-as.docx', 'có macro', 'with macros'],
  ['docx-as.txt', 'đổi đuôi tên tệp thành .docx', 'a name that ends in .docx'],
  ['docx-as.md', 'đổi đuôi tên tệp thành .docx', 'a name that ends in .docx'],
  ['docx-as.doc', 'đổi đuôi tên tệp thành .docx', 'a name that ends in .docx'],
  ['a.zip', 'tệp nén', 'archive'],
  ['a.gz', 'tệp nén', 'archive'],
  ['a.7z', 'tệp nén', 'archive'],
  ['a.rar', 'tệp nén', 'archive'],
  ['a.png', 'ảnh', 'picture'],
  ['a.jpg', 'ảnh', 'picture'],
  ['jpg-as.txt', 'ảnh', 'picture'],
  ['utf16le-mark.txt', 'UTF-16', 'UTF-16'],
  ['utf16be-mark.txt', 'UTF-16', 'UTF-16'],
  ['utf16le.txt', 'UTF-16', 'UTF-16'],
  ['utf16be.txt', 'UTF-16', 'UTF-16'],
  ['latin1.txt', 'không phải UTF-8', 'not UTF-8'],
  ['cut.txt', 'không phải UTF-8', 'not UTF-8'],
  ['tcvn3.txt', 'TCVN3', 'TCVN3'],
  ['tcvn3-as-utf8.txt', 'TCVN3', 'TCVN3'],
  ['tcvn3-as-utf8.html', 'TCVN3', 'TCVN3'],
  ['vni.txt', 'VNI', 'VNI'],
  ['vni-as-utf8.md', 'VNI', 'VNI'],
  ['binary.txt', 'không phải văn bản', 'no text'],
]
const kinds = KINDS.flatMap(([file, vi, en]): BadInput[] => [
  { args: ['check', `f:${file}`], says: [vi, en] },
  {
    args: ['validate', `f:${file}`],
    says: [vi.startsWith('đổi') ? '.docx' : vi, en.startsWith('a name') ? '.docx' : en],
  },
])
const drafts: BadInput[] = [
  { args: ['check', 'f:tcvn3.docx'], says: 'TCVN3' },
  { args: ['check', 'f:folder'], says: ['không có dự thảo nào', 'no draft here'] },
  { args: ['check', '*.nothing'], says: ['không có dự thảo nào', 'no draft here'] },
  { args: ['check', 'f:good.txt', '--config', 'f:none.yaml'], says: ['không có tệp này', 'no such file'] },
  { args: ['check', 'f:good.txt', '--config', 'f:office.yaml'], says: ['"system"', '"system"'] },
  {
    args: ['check', 'f:good.txt', '--baseline', 'f:good.yaml'],
    says: ['--write-baseline ghi', '--write-baseline wrote'],
  },
  { args: ['check', 'f:good.txt', '--baseline', 'f:none.json'], says: ['không có tệp này', 'no such file'] },
  { args: ['check', 'f:good.txt', '--write-baseline'], says: ['cần --baseline', 'needs --baseline'] },
  { args: ['check', 'f:text-as.docx'], says: ['văn bản thuần', 'plain text'] },
  { args: ['check', 'f:cut.docx'], says: ['cắt cụt', 'cut'] },
  { args: ['check', 'f:no-part.docx'], says: ['f:no-part.docx', 'f:no-part.docx'] },
  ...['empty.txt', 'empty.docx', 'blank.txt', 'empty.md', 'mark-only.txt'].map(
    (file): BadInput => ({
      args: ['check', `f:${file}`],
      says: ['Không có chữ nào', 'no text to check'],
    }),
  ),
]

const PATHS: readonly [file: string, vi: string, en: string][] = [
  ['none.yaml', 'không có tệp này', 'no such file'],
  ['folder', 'đây là thư mục', 'this is a folder'],
  ['pipe', 'ống dẫn', 'pipe'],
  ['/dev/zero', 'thiết bị', 'device'],
  ['/dev/null', 'thiết bị', 'device'],
  ['good.yaml/x', 'một phần của đường dẫn là tệp', 'a part of the path is a file'],
  ['circle', 'vòng tròn', 'circle'],
  ['large.yaml', 'lớn hơn 20 MB', 'more than 20 MB'],
  [`${'x'.repeat(300)}`, 'quá dài', 'too long'],
]
const paths = PATHS.flatMap(([file, vi, en]) => {
  const name = file.startsWith('/') ? file : `f:${file}`
  return [
    // A folder stands for the drafts that are in it.
    ...(file === 'folder' ? [] : [['check', name]]),
    ['validate', name],
    ['month', '2026-12', '--entries', name],
    ['month', '2026-12', '--campaigns', name],
    ['month', '2026-12', '--issuer', name],
    ['feed', '--month', '2026-12', '--entries', name],
  ].map((args): BadInput => ({ args, says: [vi, en] }))
})

/** Own files with faults: text, and what must be said of it. */
export const OWN: readonly [file: string, text: string, vi: string, en: string][] = [
  ['nan.yaml', '- id: a\n  rank: .nan\n', '".nan"', '".nan"'],
  ['inf.yaml', '- id: a\n  rank: .inf\n', '".inf"', '".inf"'],
  ['minus-inf.yaml', '- id: a\n  rank: -.Inf\n', '"-.Inf"', '"-.Inf"'],
  ['huge.yaml', '- id: a\n  rank: 1e999\n', '"1e999"', '"1e999"'],
  ['nan.json', '[{"id": "a", "rank": NaN}]', '"NaN"', '"NaN"'],
  ['infinity.json', '[{"id": "a", "rank": Infinity}]', '"Infinity"', '"Infinity"'],
  ['huge.json', '[{"id": "a", "rank": 1e999}]', '"1e999"', '"1e999"'],
  ['undefined.json', '[{"id": "a", "rank": undefined}]', '"undefined"', '"undefined"'],
  ['comma.json', '[{"id": "a",}]', 'dấu phẩy', 'comma'],
  ['open.json', '[{"id": "a"', 'dấu phẩy', 'comma'],
  ['itself.yaml', 'a: &a [*a]\n', '"*a"', '"*a"'],
  ['list-as-name.yaml', '? [a]\n: b\n', 'tên trường', 'name of a field'],
  ['twice.yaml', '- id: a\n  rank: 1\n  rank: 2\n', 'ghi hai lần', 'stands twice'],
  ['twice.json', '[{"id": "a", "id": "b"}]', 'ghi hai lần', 'stands twice'],
  ['tab.yaml', '- id: a\n\trank: 1\n', 'Tab', 'tab'],
  ['colon.yaml', '- id: a\n  title: Chuyên đề: an toàn\n', 'dấu hai chấm', 'colon'],
  ['quote.yaml', '- id: "a\n  rank: 1\n', 'ngoặc kép', 'quotation mark'],
  ['parts.yaml', 'a: 1\n---\nb: 2\n', 'nhiều phần', 'several parts'],
  ['alias.yaml', '- *nobody\n', 'ký tự có nghĩa riêng', 'means something in YAML'],
  [
    'bomb.yaml',
    `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(10)}]\nc: &c [${'*b,'.repeat(10)}]\nd: &d [${'*c,'.repeat(10)}]\ne: [${'*d,'.repeat(10)}]\n`,
    'lặp lại quá nhiều',
    'repeat too often',
  ],
  ['deep.yaml', `${'['.repeat(5000)}${']'.repeat(5000)}`, 'lồng nhau quá sâu', 'nested too deeply'],
  ['deep.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'lồng nhau quá sâu', 'nested too deeply'],
  ['deep-lines.yaml', `${'- '.repeat(20_000)}x`, 'lồng nhau quá sâu', 'nested too deeply'],
  ['empty.yaml', '', 'Không nhận ra nội dung', 'not recognised'],
  ['text.yaml', 'chỉ là chữ\n', 'Không nhận ra nội dung', 'not recognised'],
  ['number.json', '5', 'Không nhận ra nội dung', 'not recognised'],
  ['null.json', 'null', 'Không nhận ra nội dung', 'not recognised'],
  ['lists.json', '[[[]]]', 'Không nhận ra nội dung', 'not recognised'],
  ['date.yaml', '- id: a\n  rule: { kind: fixed, month: 2, day: 30 }\n', 'ngày 30', '30'],
  ['kind.yaml', '- id: a\n  kind: foundin\n', 'có phải là "founding"?', 'did you mean "founding"?'],
  ['field.yaml', '- id: a\n  rnak: 2\n  kind: founding\n', 'rnak', 'rnak'],
  ['id.yaml', '- id: Ngày A\n  kind: founding\n', 'Mã chỉ gồm', 'An id has'],
  [
    'control.yaml',
    '- id: a\n  name: "a\\e[31mb"\n  kind: founding\n',
    'ký tự điều khiển (U+001B)',
    'control character (U+001B)',
  ],
  ['nfd.yaml', `- id: a\n  name: ${'Tiếng'.normalize('NFD')}\n  kind: founding\n`, 'NFD', 'NFC'],
  [
    'self.yaml',
    '- id: a\n  name: A\n  rule: { kind: relative, to: a, days: 1 }\n  kind: founding\n',
    'vòng tròn',
    'circle',
  ],
  [
    'circle.yaml',
    '- id: a\n  rule: { kind: relative, to: b, days: 1 }\n  kind: founding\n- id: b\n  rule: { kind: relative, to: a, days: 1 }\n  kind: founding\n',
    'vòng tròn',
    'circle',
  ],
  ['same-id.yaml', '- id: a\n  kind: founding\n- id: a\n  kind: founding\n', 'dùng hai lần', 'used twice'],
]
const own = OWN.map(([file, , vi, en]): BadInput => ({ args: ['validate', `f:${file}`], says: [vi, en] }))

const ESCAPES = ['a\u001b[31mb', 'a\u0007b', 'a\u009bb', 'a\u202eb', 'a\nb', 'a\rb', 'a\u2028b', 'a\u007fb']
const escapes = cross(
  ESCAPES,
  [
    (word) => ['month', word],
    (word) => [word],
    (word) => ['month', `--${word}`],
    (word) => ['check', word],
    (word) => ['month', '2026-12', '--province', word],
    (word) => ['next', word],
    (word) => ['month', '2026-12', '--entries', word],
    (word) => ['lunar', '2026-02-17', '-o', `none/${word}`],
  ],
  '',
)

/** Options that say nothing where they stand: each with what it needs. */
const alone = (
  [
    [['month', '2023-07', '--picture', 'year'], '--format svg'],
    [['month', '2023-07', '--domain', 'example.org'], '--format ics'],
    [['month', '2023-07', '--format', 'json', '--title', 'x'], '--format text'],
    [['month', '2023-07', '--format', 'ics', '--layout', 'letter'], '--format text'],
    [['month', '2023-07', '--format', 'svg', '--title', 'x'], '--format text'],
    [['month', '2023-07', '--every-day'], '--layout calendar'],
    [['month', '2023-07', '--reported', 'x'], '--layout briefing'],
    [['month', '2023-07', '--letter-as', 'levels'], '--layout letter'],
    [['month', '2023-07', '--campaign', 'x'], '--layout campaign-plan'],
    [['year', '2027', '--days-as', 'bullets'], '--layout guidance'],
    [['year', '2027', '--no-focus'], '--layout guidance'],
    [['year', '2027', '--no-look-ahead'], '--layout guidance'],
    [['week', '2021-W10', '--basis', 'x'], '--layout guidance'],
    [['quarter', '2023-Q3', '--layout', 'calendar', '--cite-sources'], '--layout guidance'],
    [['quarter', '2023-Q3', '--layout', 'campaign-plan', '--milestone', 'round'], '--layout guidance'],
    [['month', '2023-07', '--override'], '--entries'],
    [['check', 'f:good.txt', '--override'], '--entries'],
    [['serve', '--override'], '--entries'],
    [['write', 'f:good.txt', '--from', '2027-07'], '--to'],
    [['fill', 'f:good.docx', '--to', '2027-07'], '--from'],
    [['new', 'huong-dan', '--day', 'x'], 'de-cuong'],
    [['new', 'huong-dan', '--force'], '--output'],
    [['feed', '--month', '2023-07', '--days', '3'], '--prepare'],
    [['lunar', '2025-06-01', '--leap'], '--reverse'],
    [['check', 'f:good.txt', '--author', 'x'], '-o *.docx'],
    [['check', 'f:good.txt', '--date', 'foo'], '-o *.docx'],
    [['check', 'f:good.txt', '--stdin-filename', 'x.md'], '-'],
    [['check', 'f:good.txt', '--force'], '--write-baseline'],
    [['check', 'f:good.txt', '--fix-dry-run', '--format', 'json'], '--format text'],
    [['renew', 'f:good.txt', '--to', '2027-07', '--author', 'x'], '*.docx'],
  ] as const
).map(([args, what]): BadInput => ({ args: [...args], says: [' cần ', ' needs '], also: what }))

/** Options that contradict each other. */
const against = (
  [
    [['feed', '--month', '2023-07', '--from', '2026'], '--month'],
    [['feed', '--month', '2023-07', '--to', '2026'], '--month'],
    [['feed', '--prepare', 'alarm', '--days', '3', '--remind', '5'], '--days'],
    [['feed', '--series', '--remind', '5'], '--series'],
    [['feed', '--days-off', 'only', '--round-mark', 'x'], '--days-off only'],
    [['feed', '--days-off', 'only', '--periods', 'only'], '--days-off only'],
    [['new', 'huong-dan', '--month', '7/2027', '--year', '2027'], '--month'],
    [['write', 'f:good.txt', '--month', '7/2027', '--week', '2027-W3'], '--month'],
    [['fill', 'f:good.docx', '--year', '2027', '--to', '2027-03', '--from', '2027-01'], '--year'],
    [['check', 'f:good.txt', '--fix', '--fix-dry-run'], '--fix'],
    [['check', 'f:good.txt', '--on', 'weekday', '--off', 'weekday'], '--on weekday'],
    [['check', 'f:good.txt', '--config', 'f:good.yaml', '--no-config'], '--config'],
    [['check', 'f:good.txt', '--baseline', 'x', '--write-baseline', '--fix'], '--write-baseline'],
    [['check', 'f:good.txt', '--baseline', 'x', '--write-baseline', '-o', 'y'], '--write-baseline'],
    [['check', 'f:good.docx', '-o', 'new.docx', '--fix'], '-o *.docx'],
    [['month', '2023-07', '--blocks', 'look-ahead', '--no-look-ahead'], '--blocks look-ahead'],
  ] as const
)
  .map(
    ([args, what]): BadInput => ({
      args: [...args],
      says: ['không dùng cùng với', 'does not go with'],
      also: what,
    }),
  )
  .concat(
    [
      { args: ['feed', '--remind', '5', '--remind', '7'], says: '"7"' },
      { args: ['feed', '--remind', 'round=5', '--remind', 'round=7'], says: '"round=7"' },
    ],
    (
      [
        ['month', '2023-07', '--province', 'ha-noi', '--province', 'hue'],
        ['month', '2023-07', '--format', 'text', '--format', 'json'],
        ['on', '2023-07-27', '--sector', 'health', '--sector', 'culture'],
        ['check', 'f:good.txt', '--year', '2023', '--year', '2024'],
        ['lunar', '2023-07-27', '-o', 'a', '--output', 'b'],
      ] as const
    ).map((args): BadInput => ({ args: [...args], says: ['nêu hai lần', 'stands twice'] })),
  )

/** The name of an output that means another format than what is written. */
const names = cross(
  ['x.pdf', 'x.doc', 'x.odt', 'x.xlsx', 'X.PDF', 'x.rtf', 'x.png'],
  [
    (word) => ['month', '2023-07', '-o', word],
    (word) => ['check', 'f:good.txt', '-o', word],
    (word) => ['feed', '--month', '2023-07', '-o', word],
    (word) => ['new', 'huong-dan', '-o', word],
  ],
  ['Tên tệp kết thúc bằng', 'The name ends in'],
).concat(
  (
    [
      ['month', '2023-07', '--format', 'docx', '-o', 'x.txt'],
      ['month', '2023-07', '--format', 'text', '-o', 'x.docx'],
      ['month', '2023-07', '--format', 'html', '-o', 'x.md'],
      ['month', '2023-07', '--format', 'json', '-o', 'x.ics'],
      ['lunar', '2023-07-27', '-o', 'x.svg'],
      ['lunar', '2023-07-27', '-o', 'x.html'],
      ['on', '2023-07-27', '-o', 'x.docx'],
      ['provinces', '-o', 'x.ics'],
      ['feed', '--month', '2023-07', '-o', 'x.txt'],
      ['completion', 'bash', '-o', 'x.json'],
      ['check', 'f:good.txt', '--format', 'sarif', '-o', 'x.xml'],
      ['intake', 'f:good.txt', '-o', 'x.docx'],
      ['fill', 'f:good.docx', '--month', '2027-07', '-o', 'x.txt'],
    ] as const
  ).map((args): BadInput => ({ args: [...args], says: ['Tên tệp kết thúc bằng', 'The name ends in'] })),
)

/** What the library calls otherwise is told as it is typed. */
const typed: BadInput[] = [
  { args: ['feed', '--round-mark', ''], says: '--round-mark: ' },
  { args: ['feed', '--refresh', '5'], says: '--refresh: ' },
  { args: ['feed', '--url', 'foo'], says: '--url: ' },
  { args: ['feed', '--domain', 'a_b'], says: '--domain: ' },
  { args: ['feed', '--name', ''], says: '--name: ' },
  { args: ['month', '2023-07', '--province', 'xx'], says: '--province: ' },
  { args: ['month', '2023-07', '--layout', 'campaign-plan'], says: '--campaign: ' },
  { args: ['serve', '--host', '999.1.1.1'], says: '--host: ' },
  { args: ['serve', '--host', '192.0.2.1', '--port', '0'], says: '--host: ' },
  { args: ['renew', 'f:good.txt', '--to', '2027-07'], says: '--from: ' },
  { args: ['new', 'xx'], says: '"xx"' },
  { args: ['search', ''], says: ['Hãy nêu từ', 'Name words'] },
  { args: ['search', ' ', ''], says: ['Hãy nêu từ', 'Name words'] },
  { args: ['holidays', '1900'], says: '1900' },
]

export const BAD_INPUTS: readonly BadInput[] = [
  { args: ['write', 'f:docx-as.txt', '--month', '2026-07'], says: 'ky-niem fill' },
  { args: ['validate', 'f:same-id.yaml'], says: ['thứ 1 (dòng 1)', 'records 1 (line 1)'] },
  ...days,
  ...ends,
  ...months,
  ...spans,
  ...closed,
  ...far,
  ...numbers,
  ...usage,
  ...kinds,
  ...drafts,
  ...paths,
  ...own,
  ...escapes,
  ...alone,
  ...against,
  ...names,
  ...typed,
]
