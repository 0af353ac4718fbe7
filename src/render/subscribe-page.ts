import type { Element, ElementContent } from 'hast'
import { printDay, printSpan } from '../dates/print/vietnamese.js'
import { byDate } from '../planner/order.js'
import type { Plan } from '../planner/plan.js'
import { provinces } from '../provinces/provinces.js'
import { element, textOf } from './html-nodes.js'
import { htmlPage } from './html-page.js'

/** What the page is made of. */
export interface SubscribePageParts {
  name: string
  /** Whole address of the feed, `https://example.org/ngay-ky-niem.ics`. */
  address: string
  /** Parameters of the feed that were chosen. */
  chosen: Readonly<Record<string, string>>
  /** Days of this month, to show what a subscriber will see. */
  plan?: Plan
  /** Title of an occurrence, as in the feed. */
  titleOf: (occurrence: Plan['occurrences'][number]) => string
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --line: #8a8a8a; --link: #0b4a8f; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #1d1f22; --line: #8f8f8f; --link: #a6cbff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 44rem; padding: 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); }
nav a, button { display: inline-block; margin: 0 0.4rem 0.5rem 0; padding: 0.6rem 1rem; border: 1px solid var(--line); border-radius: 0.4rem; background: none; color: inherit; font: inherit; text-decoration: none; }
label { display: block; margin: 0.6rem 0; }
select { display: block; width: 100%; max-width: 24rem; padding: 0.4rem; font: inherit; }
input[readonly] { width: 100%; padding: 0.5rem; font: inherit; }
li { margin: 0.25rem 0; }
`

/**
 * The page at the root of a feed's server, in Vietnamese: how to subscribe, what this month holds, and the options of the feed as
 * a form. It works without a script and loads nothing.
 */
export function subscribePage(parts: SubscribePageParts): string {
  const { name, address, chosen, plan } = parts
  return htmlPage({
    language: 'vi',
    title: name,
    style: STYLE,
    body: [
      element('h1', {}, [textOf(name)]),
      ...subscribing(name, address),
      ...(plan ? preview(plan, parts) : []),
      ...form(chosen),
    ],
  })
}

function subscribing(name: string, address: string): ElementContent[] {
  const webcal = address.replace(/^https?:/, 'webcal:')
  const [encoded, title] = [encodeURIComponent(address), encodeURIComponent(name)]
  return [
    element('p', {}, [
      textOf(
        'Đăng ký một lần, lịch tự cập nhật: ngày lễ, ngày kỷ niệm với số năm, tháng và tuần lễ hành động.',
      ),
    ]),
    element('nav', { ariaLabel: 'Đăng ký lịch' }, [
      link(webcal, 'Điện thoại, máy tính'),
      link(`https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`, 'Google Lịch'),
      link(`https://outlook.live.com/calendar/0/addfromweb?url=${encoded}&name=${title}`, 'Outlook'),
      link(address, 'Tải tệp .ics'),
    ]),
    element('label', {}, [
      textOf('Địa chỉ để chép vào ứng dụng lịch khác:'),
      element('input', { readOnly: true, value: address }),
    ]),
  ]
}

function preview(plan: Plan, { titleOf }: SubscribePageParts): Element[] {
  const days = [...plan.periods, ...plan.occurrences].sort(byDate)
  return [
    element('h2', {}, [textOf(`Tháng ${Number(plan.from.slice(5, 7))} năm ${plan.from.slice(0, 4)}`)]),
    days.length === 0
      ? element('p', {}, [textOf('Tháng này không có ngày nào.')])
      : element(
          'ul',
          {},
          days.map((day) =>
            element('li', {}, [
              textOf(
                `${day.end === undefined ? printDay(day.date) : printSpan(day.date, day.end)}: ${titleOf(day)}`,
              ),
            ]),
          ),
        ),
  ]
}

type Choice = [value: string, words: string]

const PROVINCES = (): Choice[] => provinces.current.map(({ slug, officialName }) => [slug, officialName])

/** What the form offers: parameters of the feed with their values; the first of each, without a value, is what a feed is unless more is said. */
const CHOICES = (): [parameter: string, label: string, values: Choice[]][] => [
  ['province', 'Địa phương', [['', 'Mặc định'], ...PROVINCES()]],
  [
    'profile',
    'Loại cơ quan',
    [
      ['', 'Mặc định'],
      ['party', 'Cơ quan đảng'],
      ['state', 'Cơ quan nhà nước'],
      ['front', 'Mặt trận, các hội'],
      ['youth', 'Đoàn Thanh niên'],
      ['union', 'Công đoàn'],
      ['armed-forces', 'Quân đội, công an'],
      ['school', 'Trường học'],
    ],
  ],
  [
    'language',
    'Ngôn ngữ',
    [
      ['', 'Mặc định'],
      ['vi', 'Tiếng Việt'],
      ['en', 'English'],
      ['both', 'Cả hai'],
    ],
  ],
  [
    'milestone',
    'Số năm',
    [
      ['', 'Mọi năm'],
      ['round', 'Chỉ năm tròn'],
      ['five', 'Chỉ năm lẻ 5'],
    ],
  ],
  [
    'periods',
    'Tháng và tuần lễ hành động',
    [
      ['', 'Cả đợt'],
      ['first-day', 'Chỉ ngày đầu'],
      ['none', 'Không'],
      ['only', 'Chỉ các đợt'],
    ],
  ],
  [
    'holidays',
    'Ngày nghỉ, ngày làm bù',
    [
      ['', 'Có'],
      ['off', 'Không'],
      ['only', 'Chỉ ngày nghỉ'],
    ],
  ],
  [
    'all',
    'Ngày ít phổ biến',
    [
      ['', 'Không'],
      ['1', 'Có'],
    ],
  ],
]

/** Leads to this page again, with the address of what was chosen. */
function form(chosen: SubscribePageParts['chosen']): Element[] {
  return [
    element('h2', {}, [textOf('Chọn nội dung')]),
    element('form', { action: '/', method: 'get' }, [
      element('input', { type: 'hidden', name: 'subscribe', value: '1' }),
      ...CHOICES().map(([parameter, label, values]) =>
        element('label', {}, [
          textOf(label),
          element(
            'select',
            { name: parameter },
            values.map(([value, words]) =>
              element('option', { value, selected: (chosen[parameter] ?? '') === value }, [textOf(words)]),
            ),
          ),
        ]),
      ),
      element('button', { type: 'submit' }, [textOf('Lấy địa chỉ lịch')]),
    ]),
  ]
}

function link(href: string, words: string): Element {
  return element('a', { href, rel: ['noreferrer'] }, [textOf(words)])
}
