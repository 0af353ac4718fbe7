import type { Campaign } from '../campaigns/campaign.js'
import type { Commemoration } from '../commemorations/commemoration.js'
import type { Issuer } from '../document/tree.js'

type Descriptions<Of> = Readonly<Record<keyof Of, string>>

/** What an editor shows beside each field of a commemoration. */
export const COMMEMORATION: Descriptions<Commemoration> = {
  id: 'Lower-case ASCII words joined by hyphens; never changes once published, because feed UIDs are made from it.',
  name: 'The name in force today: a text, or vi and en.',
  formerNames: 'Names of other years: until is the last year of one, from the first.',
  aliases: 'Other ways in which people write it, for search and proofreading.',
  rule: 'When it falls: fixed, nth-weekday, lunar, once, dates, month, period, relative or rrule.',
  origin: 'What the years are counted from: YYYY-MM-DD, YYYY-MM or YYYY (0040 for the year 40).',
  lunarOrigin: 'The same by the lunar calendar: YYYY-MM-DD, or MM-DD where nobody knows the year.',
  counted: 'false: the origin is known, but no number is printed from it.',
  firstObserved: 'First year in which the day was kept.',
  endedAfter: 'Last year in which the day was kept.',
  kind: 'What kind of day or period it is.',
  level: 'Whose day it is.',
  rank: '1 everybody prints it, 2 most offices, 3 its own body, 4 look-up material, 5 popular calendars.',
  raise: 'never: no number, province or profile makes more of the day than its rank.',
  provinces: 'Slugs of the units whose day it is, such as quang-ninh.',
  mainDay: 'true for the day that leads its month, in its provinces or in the country.',
  topics: 'What the day is about.',
  publicHoliday: 'A paid day off: since which year, how many days, by which article.',
  greatDay: 'true for the eight great days of Nghị định 145/2013/NĐ-CP, Điều 4.',
  organisation: 'The body whose day it is.',
  focus: 'What communication centres on, in a few words.',
  years: 'What was set for single years: the theme, and where it was seen.',
  legalBasis: 'Decisions, decrees and resolutions that set the day, cited as printed.',
  basis:
    'In place of legalBasis: a text that sets the day was looked for and none was found (none-known), or none has to (none-needed): an event of history, a custom.',
  sources: 'Addresses or titles of where day and year were confirmed.',
  confidence: 'high an official page or two pages, medium one page, low not confirmed.',
  note: 'What a user should know: a disputed date, an event that set the day.',
  revision: 'Rises by one with each correction of the record.',
  updated: 'Day of the last correction.',
  reviewed: 'Day on which someone last looked whether the record still holds.',
}

/** What an editor shows beside each field of a campaign. */
export const CAMPAIGN: Descriptions<Campaign> = {
  id: 'Lower-case words joined by hyphens; never changes: feeds make UIDs from it.',
  title: 'What the campaign is called, as documents print it.',
  theme: 'Its theme.',
  slogans: 'Slogans by year, in four digits: "2027".',
  period: 'When it runs: dates, yearly, tied to a commemoration, or recurring.',
  status: 'Where it stands; one that was called off stays in feeds to tell its subscribers.',
  objectives: 'What it is for, a line each.',
  contents: 'What is communicated, with nested points.',
  text: "The whole item in the office's own words, in place of what would be made of the other fields.",
  prints: 'What its item leaves out: period, sources, the words of its phase.',
  channels: 'Channels by which it is communicated.',
  otherChannels: 'Further channels in words of your own.',
  audiences: 'Whom it is for.',
  places: 'Where it is held.',
  units: 'Who carries it out: name, task, who leads.',
  tasks: 'What is to be done, a line each.',
  issuerLevel: 'Level of the body whose document it comes from, by which letters group it.',
  sources: 'Documents that it comes from: citation as printed, attachments, addresses.',
  milestones: 'Dated steps of it, such as an opening, with a countdown.',
  provinces: 'Slugs of the units that it is for; all if not said.',
  topics: 'What it is about, for filters.',
  confidence: 'How sure its dates are.',
  revision: 'Rises by one with each correction (SEQUENCE in feeds).',
  updated: 'Day of the last correction.',
}

/** What an editor shows beside each field of an issuer. */
export const ISSUER: Descriptions<Issuer> = {
  system: 'Whose rules the head follows: the State, the Party or the Youth Union.',
  parent: 'Body above, in the first line on the left.',
  name: 'Name of the body, in lower case but for proper names.',
  place: 'Place of issue, before the date.',
  symbol: 'Letters of the body in the symbol after the number, such as STTTT.',
  unit: 'Letters of the unit that drafts, in official letters of State bodies.',
  signer: 'Who signs: authority, position, name.',
  recipients: 'Who gets a copy ("Nơi nhận"), one line each.',
  addressees: 'Whom a letter goes to ("Kính gửi").',
  fileUnder: 'Unit that drafts and files, such as Lưu: VT, TTBCXB.',
  profile: 'What kind of office it is: by it, lists hold more days and fewer.',
}
