// Reads a feed with a package that test/readers/run.sh has put into a folder of its own, and prints its events as JSON.
//   node npm.mjs PACKAGE FEED
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const [name, file] = process.argv.slice(2)
const require = createRequire(join(process.env.READERS_HOME, 'reader.cjs'))
const text = file === undefined ? '' : readFileSync(file, 'utf8')

const day = (date) => date.toISOString().slice(0, 10)
const instant = (date) => date.toISOString().replace('.000', '')
/** A day that a reader keeps as local midnight. */
const localDay = (date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => `${n}`.padStart(2, '0')).join('-')

const READ = {
  'ts-ics': ({ convertIcsCalendar }) =>
    convertIcsCalendar(undefined, text).events.map(({ uid, summary, start, end }) => {
      const written = ({ date, type }) => (type === 'DATE' ? day(date) : instant(date))
      return { uid, summary, start: written(start), end: written(end) }
    }),
  ical: (ical) =>
    Object.values(ical.parseICS(text))
      .filter(({ type }) => type === 'VEVENT')
      .map(({ uid, summary, start, end }) => {
        const written = (date) => (date.dateOnly ? localDay(date) : instant(date))
        return { uid, summary: summary.val ?? summary, start: written(start), end: written(end) }
      }),
  'ical-expander': (Expander) => {
    const { events, occurrences } = new Expander({ ics: text, maxIterations: 100 }).between(
      new Date('2020-01-01'),
      new Date('2035-01-01'),
    )
    return [
      ...events.map(({ uid, summary, startDate, endDate }) => ({ uid, summary, startDate, endDate })),
      ...occurrences.map(({ item, startDate, endDate }) => ({
        uid: item.uid,
        summary: item.summary,
        startDate,
        endDate,
      })),
    ].map(({ uid, summary, startDate, endDate }) => ({
      uid,
      summary,
      start: `${startDate}`,
      end: `${endDate}`,
    }))
  },
  'cal-parser': ({ parseString }) =>
    parseString(text).events.map(({ uid, summary, dtstart, dtend }) => {
      const written = ({ value, params }) =>
        params?.value === 'DATE' ? localDay(new Date(value)) : instant(new Date(value))
      return { uid: uid.value, summary: summary.value, start: written(dtstart), end: written(dtend) }
    }),
}

if (file === undefined) {
  const { version } = JSON.parse(
    readFileSync(join(process.env.READERS_HOME, 'node_modules', name, 'package.json'), 'utf8'),
  )
  console.log(version)
} else {
  console.log(JSON.stringify({ warnings: [], events: READ[name](require(name)) }))
}
