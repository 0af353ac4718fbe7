import * as z from 'zod'
import type { Commemoration } from '../commemorations/commemoration.js'
import { CONFIDENCES, KINDS, LEVELS, RANKS, TOPICS } from '../commemorations/vocabulary.js'
import { between, date, id, localText, lunarOrigin, origin, province, record, text, year } from './fields.js'
import { rule } from './rules.js'

const names = { vi: text, en: text.exactOptional() }

export const commemoration = record({
  id,
  name: localText,
  formerNames: z
    .array(record({ ...names, from: year.exactOptional(), until: year.exactOptional() }))
    .exactOptional(),
  aliases: z.array(text).exactOptional(),
  rule,
  origin: origin.exactOptional(),
  lunarOrigin: lunarOrigin.exactOptional(),
  counted: z.boolean().exactOptional(),
  firstObserved: year.exactOptional(),
  endedAfter: year.exactOptional(),
  kind: z.enum(KINDS),
  level: z.enum(LEVELS),
  rank: z.literal(RANKS),
  raise: z.literal('never').exactOptional(),
  provinces: z.array(province).exactOptional(),
  mainDay: z.boolean().exactOptional(),
  topics: z.array(z.enum(TOPICS)),
  publicHoliday: record({
    since: year.exactOptional(),
    days: between(1, 15),
    basis: text,
  }).exactOptional(),
  greatDay: z.boolean().exactOptional(),
  organisation: text.exactOptional(),
  focus: localText.exactOptional(),
  years: z
    .array(record({ year, theme: localText.exactOptional(), sources: z.array(text).min(1) }))
    .exactOptional(),
  legalBasis: z.array(text).exactOptional(),
  basis: z.enum(['none-known', 'none-needed']).exactOptional(),
  sources: z.array(text),
  confidence: z.enum(CONFIDENCES),
  note: text.exactOptional(),
  revision: z.int().min(0).exactOptional(),
  updated: date.exactOptional(),
  reviewed: date.exactOptional(),
}) satisfies z.ZodType<Commemoration>
