// A feed of whole days beside ts-ics and ical-generator: the same titles, descriptions, categories and addresses on the same days.
import ical from 'ical-generator'
import { DateTime } from 'luxon'
import { generateIcsCalendar } from 'ts-ics'
import { vietnam } from '../../../dist/data.js'
import { toICalendar } from '../../../dist/ical.js'
import { createCatalog, createPlanner } from '../../../dist/index.js'
import { alike, figure, inTurns, rows, table } from '../kit.mjs'

const STAMP = new Date('2026-01-01T00:00:00Z')
const DAY = 86_400_000

/** Occurrences of so many single days, and the events that others are given for them. */
function input(count) {
  const planner = createPlanner({ catalog: createCatalog(vietnam) })
  const days = []
  for (let year = 2001; days.length < count; year++) {
    days.push(...planner.year(year).occurrences.filter(({ end }) => end === undefined))
  }
  const occurrences = days.slice(0, count)
  const feed = unfolded(toICalendar(occurrences, { domain: 'example.org' }))
  const events = feed.split('BEGIN:VEVENT').slice(1)
  const field = (event, name) => new RegExp(`^${name}[^:\r\n]*:(.*)$`, 'm').exec(event)?.[1].trim()
  return {
    occurrences,
    events: events.map((event) => {
      const start = field(event, 'DTSTART')
      const time = Date.UTC(Number(start.slice(0, 4)), Number(start.slice(4, 6)) - 1, Number(start.slice(6)))
      return {
        uid: field(event, 'UID'),
        start: new Date(time),
        end: new Date(time + DAY),
        summary: plain(field(event, 'SUMMARY')),
        description: plain(field(event, 'DESCRIPTION')),
        categories: field(event, 'CATEGORIES').split(','),
        url: field(event, 'URL'),
      }
    }),
  }
}

const unfolded = (feed) => feed.replace(/\r?\n[ \t]/g, '')
const plain = (text) =>
  text?.replace(/\\([\\;,nN])/g, (_, letter) => (letter.toLowerCase() === 'n' ? '\n' : letter))

const tsIcs = (events) =>
  generateIcsCalendar({
    version: '2.0',
    prodId: '-//bench//bench//EN',
    events: events.map(({ uid, start, end, summary, description, categories, url }) => ({
      uid,
      stamp: { date: STAMP },
      start: { type: 'DATE', date: start },
      end: { type: 'DATE', date: end },
      summary,
      categories,
      ...(description === undefined ? {} : { description }),
      ...(url === undefined ? {} : { url }),
    })),
  })

function icalGenerator(events) {
  const calendar = ical({ name: 'bench' })
  for (const { uid, start, end, summary, description, categories, url } of events) {
    calendar.createEvent({
      id: uid,
      stamp: STAMP,
      allDay: true,
      start: DateTime.fromJSDate(start, { zone: 'utc' }),
      end: DateTime.fromJSDate(end, { zone: 'utc' }),
      summary,
      categories: categories.map((name) => ({ name })),
      ...(description === undefined ? {} : { description }),
      ...(url === undefined ? {} : { url }),
    })
  }
  return calendar.toString()
}

/** What a reader gets of a feed: UID, first day, title of each event. */
function gist(feed) {
  return unfolded(feed)
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) =>
      ['UID', 'DTSTART', 'SUMMARY']
        .map((name) => {
          const value = new RegExp(`^${name}[^:\r\n]*:(.*)$`, 'm').exec(event)?.[1].trim() ?? ''
          return plain(value)
        })
        .join(' '),
    )
    .sort()
}

function measured(count, peers, rounds) {
  const { occurrences, events } = input(count)
  const works = {
    'ky-niem': () => toICalendar(occurrences, { domain: 'example.org' }),
    ...Object.fromEntries(Object.entries(peers).map(([name, write]) => [name, () => write(events)])),
  }
  const [ours, ...others] = Object.values(works).map((work) => gist(work()))
  for (const other of others) alike('events', ours, other)
  const counted = Object.entries(works).map(([name, work]) => [
    name,
    () => {
      work()
      return count
    },
  ])
  return rows(inTurns(Object.fromEntries(counted), rounds), 1e6)
}

export const title = 'A feed of whole days'

export function run() {
  const head = (count) => [`${figure(count)} events`, 'µs an event', 'times as long']
  return [
    table(head(3000), measured(3000, { 'ts-ics': tsIcs, 'ical-generator': icalGenerator }, 5)),
    table(head(30_000), measured(30_000, { 'ts-ics': tsIcs }, 3)),
  ].join('\n\n')
}
