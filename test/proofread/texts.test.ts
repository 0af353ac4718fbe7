import { describe, expect, test } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { InputError } from '../../src/errors.js'
import { applyFixes, type Finding, proofread } from '../../src/proofread.js'
import { judged, plant, plantProvinces, rightLines } from './planted.js'
import { RIGHT_TEXTS } from './right-texts.js'
import { WRONG_TEXTS } from './wrong-texts.js'

const catalog = createCatalog(vietnam)
const told = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity !== 'info')

describe('right texts', () => {
  test.each(RIGHT_TEXTS)('%s', (text) => {
    for (const format of ['text', 'markdown'] as const)
      expect(told(proofread(text, { catalog, format }))).toEqual([])
    const errors = proofread(text, { catalog, year: 2023 }).filter(({ severity }) => severity === 'error')
    expect(errors).toEqual([])
    expect(applyFixes(text, proofread(text, { catalog, year: 2023 }))).toBe(text)
  })
})

describe('wrong texts', () => {
  test.each(WRONG_TEXTS)('$text', ({ text, found, expected, repair, ...about }) => {
    const findings = told(proofread(text, { catalog, ...about }))
    expect(findings.map((finding) => finding.found)).toEqual([found])
    expect(findings[0]!.expected).toBe(expected)
    if (repair !== undefined) expect(findings[0]!.suggestions?.[0]?.text).toBe(repair)
  })
})

describe('every day of the catalog', () => {
  test('is silent as the generator would print it', () => {
    for (const year of [2021, 2026]) {
      const text = rightLines(catalog, year).join('\n\n')
      expect(text.length).toBeGreaterThan(100_000)
      const loud = told(proofread(text, { catalog, year, rules: { name: false } }))
      expect(loud.map(({ rule, found, line }) => `${rule} ${found}: ${text.split('\n')[line - 1]}`)).toEqual(
        [],
      )
    }
  })

  const faults = plant(catalog, 2023)
  const former = plantProvinces()
  const kinds = [...new Set(faults.map(({ kind }) => kind))].map((kind) => ({
    kind,
    year: 2023,
    planted: faults.filter((fault) => fault.kind === kind),
  }))

  test.each([...kinds, { kind: 'former province', year: 2026, planted: former }])(
    'has its planted faults found, with the first repair right: $kind',
    ({ year, planted }) => {
      const score = judged(catalog, planted, year)
      // A few records are not sure enough to be told.
      expect(planted.length - score.found).toBeLessThanOrEqual(Math.max(1, planted.length * 0.02))
      expect(planted.length - score.repaired).toBeLessThanOrEqual(Math.max(1, planted.length * 0.05))
      expect(score.spoilt).toEqual([])
    },
  )
})

describe('markup', () => {
  const wrong = '75 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)'
  const right = wrong.replace('75', '76')

  test('a fix changes the words and leaves the tags between its pieces', () => {
    const html = `<p>${wrong.replace('Thương binh', '<b>Thương binh</b>')}</p>`
    expect(applyFixes(html, proofread(html, { catalog, year: 2023, format: 'html' }))).toBe(
      html.replace('75', '76'),
    )
  })

  test('a fix leaves the tag or line end that stands in a piece, or is not made', () => {
    const tellOf = (piece: string) => {
      const text = wrong.replace('75 năm', piece)
      const findings = proofread(text, { catalog, year: 2023, format: piece.includes('<') ? 'html' : 'text' })
      expect(findings.map(({ expected }) => expected)).toEqual(['76 năm'])
      return { fix: findings[0]!.fix, fixed: applyFixes(text, findings) }
    }
    expect(tellOf('<b>75</b> năm').fixed).toBe(right.replace('76 năm', '<b>76</b> năm'))
    expect(tellOf('75\nnăm').fixed).toBe(right.replace('76 năm', '76\nnăm'))
    expect(tellOf('7<b>5</b> năm').fix).toBeUndefined()
  })

  test('fixes that overlap are applied once, the first one', () => {
    const [finding] = proofread(wrong, { catalog, year: 2023 })
    const later = { ...finding!, fix: { start: 1, end: 4, text: 'x' } }
    expect(applyFixes(wrong, [later, finding!])).toBe(right)
  })

  test.each([
    ['html', `<code>${wrong}</code>`],
    ['html', `<blockquote>${wrong}</blockquote>`],
    ['html', `<script>"${wrong}"</script>`],
    ['html', '<td>75 năm</td><td>Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)</td>'],
    ['markdown', `---\ntitle: ${wrong}\n---\n`],
    ['markdown', `\`\`\`\n${wrong}\n\`\`\``],
    ['markdown', `> ${wrong}`],
    ['markdown', '| 75 năm công tác | Ngày Thương binh - Liệt sĩ | họp 28/7 |'],
  ] as const)('%s leaves alone: %s', (format, text) => {
    expect(proofread(text, { catalog, year: 2023, format })).toEqual([])
  })

  test('unclosed tags take time in proportion', () => {
    for (const piece of ['<a ', '<!-- ', '<b>', '&amp', '<script>', '[x](', '`'])
      for (const format of ['html', 'markdown'] as const)
        expect(proofread(piece.repeat(60_000), { catalog, format })).toEqual([])
  })

  test('elements that are never closed, one in the other, take time in proportion', () => {
    // A list of what is open that grows at its head would take half a minute.
    const begin = performance.now()
    expect(proofread('<div><b>76 năm <p'.repeat(120_000), { catalog, format: 'html' })).toEqual([])
    expect(performance.now() - begin).toBeLessThan(15_000)
  }, 60_000)

  test('an element ends with the one around it, and a stray end ends nothing', () => {
    const left = (html: string) => proofread(html, { catalog, year: 2023, format: 'html' }).length
    expect(left(`<div><q>lời trích</div><p>${wrong}</p>`)).toBe(1)
    expect(left(`<div><q>lời trích<p>${wrong}</p></div>`)).toBe(0)
    expect(left(`76 năm Ngày Thương binh - Liệt sĩ</i> (27/7/1947 - 27/7/2022)`)).toBe(1)
    expect(left(`<p>&NotEqualTilde; ${wrong}</p>`)).toBe(1)
  })
})

describe('comments silence', () => {
  const day = 'Thứ hai, ngày 06 tháng 7 năm 2023'
  const lines = (text: string, format: 'text' | 'markdown' | 'html' = 'text') =>
    proofread(text, { catalog, format }).map(({ line }) => line)

  test('the next line, or the same', () => {
    expect(lines(`# ky-niem-disable-next-line weekday\n${day}\n${day}`)).toEqual([3])
    expect(lines(`${day} <!-- ky-niem-disable-line -->\n\n${day}`, 'markdown')).toEqual([3])
  })

  test('a stretch, and only the rules that are named', () => {
    const html = `<!-- ky-niem-disable -->\n<p>${day}</p>\n<!-- ky-niem-enable -->\n<p>${day}</p>`
    expect(lines(html, 'html')).toEqual([4])
    expect(lines(`// ky-niem-disable name\n${day}`)).toEqual([2])
  })
})

test('texts in an encoding from before Unicode are refused', () => {
  const old = {
    TCVN3: 'Kû niÖm 75 n¨m Ngµy Th\u00ad¬ng binh - LiÖt sÜ, tuyªn truyÒn c¸c ngµy lÔ lín',
    VNI: 'Kyû nieäm 75 naêm Ngaøy Thöông binh - Lieät só, tuyeân truyeàn caùc ngaøy leã lôùn',
  }
  for (const [name, text] of Object.entries(old)) {
    expect(() => proofread(text, { catalog })).toThrow(InputError)
    expect(() => proofread(text, { catalog })).toThrow(name)
  }
  for (const text of ['Année 2023 : « déjà vu », où est-ce ?', 'ky niem 75 nam', wrongUnicode])
    expect(() => proofread(text, { catalog })).not.toThrow()
})

const wrongUnicode = 'Kỷ niệm 75 năm Ngày Thương binh'

describe('a row of a table', () => {
  const head = '| STT | Tên ngày | Ngày | Số năm |\n|---|---|---|---|\n'

  test.each([
    ['markdown', `${head}| 1 | Ngày Thương binh - Liệt sĩ | 27/7/1947 | 75 năm |`, '75 năm', '76 năm'],
    ['markdown', `${head}| 1 | Ngày Thương binh - Liệt sĩ | 27/7/1947 - 27/7/2023 | 75 |`, '75', '76'],
    ['markdown', `${head}| 1 | Ngày Thương binh - Liệt sĩ | 17/7 | 76 |`, '17/7', '27/7'],
    ['markdown', '| Ngày | Việc |\n|---|---|\n| 26/7 | 76 năm Ngày Thương binh - Liệt sĩ |', '26/7', '27/7'],
    ['markdown', '| Thứ | Ngày |\n|---|---|\n| Thứ Tư | 27/7/2023 |', 'Thứ Tư', 'Thứ Năm'],
    [
      'html',
      '<tr><td>Ngày Thương binh - Liệt sĩ</td><td><p>27/7/1946</p></td></tr>',
      '27/7/1946',
      '27/7/1947',
    ],
    [
      'html',
      '<tr><td>27/7/1947 - 27/7/2023</td><td>Ngày Thương binh - Liệt sĩ</td><td>75</td></tr>',
      '75',
      '76',
    ],
    ['text', '1\tNgày Thương binh - Liệt sĩ\t17/7\t76 năm', '17/7', '27/7'],
    ['text', 'Ngày,Tên,Số năm\n27/7,Ngày Thương binh - Liệt sĩ,75 năm', '75 năm', '76 năm'],
  ] as const)('has name, date and number in its cells, %s: %s', (format, text, found, expected) => {
    const findings = proofread(text, { catalog, year: 2023, format })
    expect(findings.map((finding) => [finding.found, finding.expected])).toEqual([[found, expected]])
    expect(proofread(text.replace(found, expected), { catalog, year: 2023, format })).toEqual([])
  })

  test.each([
    ['markdown', `${head}| 75 | Ngày Thương binh - Liệt sĩ | 27/7 | 76 |`],
    ['markdown', '| Ngày | Thứ | Âm lịch |\n|---|---|---|\n| 01/9/2026 | Thứ Ba | 20/7 |'],
    ['markdown', '| Ngày Thương binh - Liệt sĩ | từ 20/7 đến 26/7 | 12 xã |'],
    ['html', '<tr><td>Ngày Thương binh - Liệt sĩ</td></tr><tr><td>26/7</td><td>75 năm</td></tr>'],
    ['text', 'Tên,Ngày\nNgày Thương binh - Liệt sĩ,27/7\nHội nghị,26/7'],
  ] as const)('is left alone where the cells are of something else, %s: %s', (format, text) => {
    expect(proofread(text, { catalog, year: 2023, format })).toEqual([])
  })
})
