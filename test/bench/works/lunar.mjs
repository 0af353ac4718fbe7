// Days to lunar days and back, beside the Vietnamese and Chinese calendars of npm. Strings in, strings out on both sides.
import { getLunarDate, getSolarDate } from '@dqcai/vn-lunar'
import amlich from 'amlich'
import lunarJavascript from 'lunar-javascript'
import { fromLunar, toLunar } from '../../../dist/index.js'
import { inTurns, rows, table } from '../kit.mjs'

const { Lunar, Solar } = lunarJavascript
const DAY = 86_400_000
const dates = []
for (let time = Date.UTC(1976, 0, 1); time < Date.UTC(2099, 0, 1); time += 11 * DAY) {
  dates.push(new Date(time).toISOString().slice(0, 10))
}
const lunars = dates.map((date) => toLunar(date))

const two = (value) => `${value}`.padStart(2, '0')
const text = (year, month, day) => `${year}-${two(month)}-${two(day)}`
const parts = (date) => date.split('-').map(Number)

const TO = {
  'ky-niem': (date) => toLunar(date),
  '@dqcai/vn-lunar': (date) => {
    const [year, month, day] = parts(date)
    return getLunarDate(day, month, year)
  },
  amlich: (date) => {
    const [year, month, day] = parts(date)
    const [lunarDay, lunarMonth, lunarYear, leap] = amlich.convertSolar2Lunar(day, month, year, 7)
    return { year: lunarYear, month: lunarMonth, day: lunarDay, leap: leap === 1 }
  },
  'lunar-javascript (China)': (date) => {
    const lunar = Solar.fromYmd(...parts(date)).getLunar()
    const month = lunar.getMonth()
    return { year: lunar.getYear(), month: Math.abs(month), day: lunar.getDay(), leap: month < 0 }
  },
}

const FROM = {
  'ky-niem': (lunar) => fromLunar(lunar),
  '@dqcai/vn-lunar': ({ year, month, day, leap }) => {
    const solar = getSolarDate(day, month, year, leap)
    return text(solar.year, solar.month, solar.day)
  },
  amlich: ({ year, month, day, leap }) => {
    const [solarDay, solarMonth, solarYear] = amlich.convertLunar2Solar(day, month, year, leap ? 1 : 0, 7)
    return text(solarYear, solarMonth, solarDay)
  },
  'lunar-javascript (China)': ({ year, month, day, leap }) =>
    Lunar.fromYmd(year, leap ? -month : month, day)
      .getSolar()
      .toYmd(),
}

/** Shares of the days on which each gives what we give; what it cannot tell counts as another day. */
function shares(works, inputs, seen) {
  const [ours] = Object.values(works)
  return Object.values(works).map((work) => {
    const same = inputs.filter((input) => {
      try {
        return seen(work(input)) === seen(ours(input))
      } catch {
        return false
      }
    })
    return { same, text: `${((100 * same.length) / inputs.length).toFixed(1)} %` }
  })
}

function compared(name, works, inputs, seen) {
  const found = shares(works, inputs, seen)
  // Timed is what all give alike.
  const sets = found.map(({ same }) => new Set(same))
  const common = inputs.filter((input) => sets.every((same) => same.has(input)))
  const timed = Object.entries(works).map(([who, work]) => [
    who,
    () => {
      let length = 0
      const turns = who.startsWith('lunar-javascript') ? 1 : 20
      for (let turn = 0; turn < turns; turn++) for (const input of common) length += work(input).length ?? 1
      return length > 0 ? turns * common.length : 0
    },
  ])
  const times = rows(inTurns(Object.fromEntries(timed), 7), 1e9)
  return table(
    [name, 'ns a day', 'times as long', 'the same day'],
    times.map((row, index) => [...row, found[index].text]),
  )
}

export const title = 'Lunar days'

export function run() {
  return [
    compared('`toLunar`, every eleventh day 1976-2098', TO, dates, ({ year, month, day, leap }) =>
      [year, month, day, leap].join(),
    ),
    compared('`fromLunar`, the same days', FROM, lunars, (date) => date),
  ].join('\n\n')
}
