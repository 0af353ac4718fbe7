import * as z from 'zod'
import { LUNAR_DATE } from '../commemorations/record-check.js'
import { type PartialDate, type PlainDate, tryParseDate } from '../dates/plain-date.js'
import { findProvince, provinces as units } from '../provinces/provinces.js'
import type { Bilingual, LocalText } from '../text/language.js'
import { nearest } from '../text/nearest.js'
import { isWebAddress } from '../text/web-address.js'
import { fault } from './field-problem.js'

/**
 * An object that takes no other fields than these. The list of known ones travels in the message of the issue, so that a
 * misspelt field can be told its nearest neighbour, and a text in its place what goes there.
 */
export function record<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape).join(' ')
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' || code === 'invalid_type' ? known : undefined),
  })
}

type OneOf<Option extends z.core.$ZodTypeDiscriminable> = readonly [Option, ...Option[]]

/** One of several objects, told apart by their `kind`; the example is for who writes something else in their place. */
export const byKind = <const Kinds extends Readonly<Record<string, z.core.$ZodTypeDiscriminable>>>(
  example: string,
  kinds: Kinds,
) =>
  z.discriminatedUnion('kind', Object.values(kinds) as unknown as OneOf<Kinds[keyof Kinds]>, {
    // The types of zod name one code here; a text in place of the object has another.
    error: ({ code }: { code: string }) => (code === 'invalid_type' ? example : undefined),
  })

/** One paragraph of text. That it is NFC and free of control characters is checked for the whole file at once. */
export const text = z.string().min(1).max(5000)

/** A text with its translation, or the Vietnamese text alone. */
export const localText = z
  .union([text, record({ vi: text, en: text.exactOptional() })])
  .transform((value): LocalText => (typeof value === 'string' ? { vi: value } : value))

export const id = z
  .string()
  .check((ctx) => {
    if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(ctx.value) && ctx.value.length <= 80) return
    fault(ctx, ctx.value, [], {
      code: 'invalid-id',
      allowed: 'a-z, 0-9, "-"',
      message: {
        vi: 'Mã chỉ gồm chữ thường không dấu, chữ số và gạch nối, tối đa 80 ký tự, ví dụ "tuyen-truyen-bau-cu-2021".',
        en: 'An id has lower-case ASCII letters and digits joined by hyphens, at most 80 characters, such as "election-2021".',
      },
    })
  })
  .meta({ pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$', maxLength: 80 })

/** A text of which a check knows more than zod's types can say. */
const narrowed = <Text extends string>(type: z.ZodType<string>) => type as z.ZodType<Text>

const dateText = z
  .string()
  .check((ctx) => {
    if (tryParseDate(ctx.value)) return
    fault(ctx, ctx.value, [], {
      code: 'invalid-date',
      allowed: 'YYYY-MM-DD',
      message: {
        vi: `"${ctx.value}" không phải là ngày có thật theo dạng YYYY-MM-DD, ví dụ 2023-07-27.`,
        en: `"${ctx.value}" is not an existing day in the form YYYY-MM-DD, for example 2023-07-27.`,
      },
    })
  })
  .meta({ format: 'date' })

export const date = narrowed<PlainDate>(dateText)

/** A text of a fixed form; the sentence says which, in words. */
export const shaped = (pattern: RegExp, example: string, message: Bilingual) =>
  z
    .string()
    .check((ctx) => {
      if (!pattern.test(ctx.value)) {
        fault(ctx, ctx.value, [], { code: 'wrong-form', allowed: example, message })
      }
    })
    .meta({ pattern: pattern.source })

const originText = z
  .string()
  .check((ctx) => {
    const { value } = ctx
    const full = /^\d{4}$/.test(value)
      ? `${value}-01-01`
      : /^\d{4}-\d{2}$/.test(value)
        ? `${value}-01`
        : value
    if (tryParseDate(full)) return
    fault(ctx, value, [], {
      code: 'invalid-origin',
      allowed: 'YYYY-MM-DD, YYYY-MM, YYYY',
      message: {
        vi: `"${value}" không phải là ngày, tháng hoặc năm có thật theo dạng YYYY-MM-DD, YYYY-MM hoặc YYYY (năm 40 viết là 0040).`,
        en: `"${value}" is not an existing day, month or year in the form YYYY-MM-DD, YYYY-MM or YYYY (the year 40 is 0040).`,
      },
    })
  })
  .meta({ pattern: '^[0-9]{4}(?:-[0-9]{2}){0,2}$' })

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const origin = narrowed<PartialDate>(originText)

/** `YYYY-MM-DD` or `MM-DD` of the lunar calendar. */
export const lunarOrigin = shaped(LUNAR_DATE, '1585-11-28, 11-28', {
  vi: 'Ngày âm lịch viết là YYYY-MM-DD, hoặc MM-DD nếu không rõ năm, ví dụ 1585-11-28.',
  en: 'A day of the lunar calendar is YYYY-MM-DD, or MM-DD where the year is not known, such as 1585-11-28.',
})

/**
 * A whole number; both ends travel in the message of the issue, which has only the one that was passed. What is outside is told once:
 * checks of the record around it do not look at it.
 */
export const between = (least: number, most: number) => {
  const ends = { error: `${least} ${most}`, abort: true }
  return z.int().min(least, ends).max(most, ends)
}

export const year = between(1, 9999)
export const month = between(1, 12)

export const webAddress = z.string().check((ctx) => {
  if (isWebAddress(ctx.value)) return
  fault(ctx, ctx.value, [], {
    code: 'invalid-address',
    allowed: 'http://…, https://…',
    message: {
      vi: `"${ctx.value}" không phải là địa chỉ http hoặc https.`,
      en: `"${ctx.value}" is not an http or https address.`,
    },
  })
})

const slugs = new Set([...units.current, ...units.former].map(({ slug }) => slug))

/** Slug of a provincial unit, of today or of before 1 July 2025. */
export const province = z.string().check((ctx) => {
  if (slugs.has(ctx.value)) return
  const meant = findProvince(ctx.value)?.slug ?? nearest(ctx.value, [...slugs])
  const hint =
    meant === undefined
      ? { vi: ' (ví dụ "quang-ninh").', en: ' (such as "quang-ninh").' }
      : { vi: `; có phải là "${meant}"?`, en: `; did you mean "${meant}"?` }
  fault(ctx, ctx.value, [], {
    code: 'unknown-province',
    ...(meant === undefined ? {} : { allowed: meant }),
    message: {
      vi: `Không có tỉnh, thành phố nào mang mã "${ctx.value}"${hint.vi}`,
      en: `There is no province with the slug "${ctx.value}"${hint.en}`,
    },
  })
})
