import { refuse } from '../errors.js'
import type { Plan } from '../planner/plan.js'
import type { MonthGrid, SvgOptions } from '../svg.js'

/** The picture that a file holds: one month, if it is that of a month. */
export async function pictureOf(plan: Plan, options: SvgOptions): Promise<string> {
  const months = options.picture === 'month' ? (await monthsOf(plan)).length : 1
  if (months > 1) {
    refuse({
      code: 'foreign-option',
      field: '--picture',
      value: 'month',
      allowed: 'year',
      message: {
        vi: `Tệp SVG chỉ chứa được một tháng, ở đây có ${months} tháng: dùng --picture year, --format html (mỗi tháng một tờ), hoặc lệnh month cho từng tháng.`,
        en: `An SVG file holds one month, and here are ${months}: use --picture year, --format html (a sheet for each), or the command month for one of them.`,
      },
    })
  }
  return (await import('../svg.js')).toSvg(plan, options)
}

/** The pictures that stand behind a page, if any are asked for: of months one each. */
export async function picturesOf(plan: Plan, options: SvgOptions): Promise<string[]> {
  if (options.picture === undefined) return []
  const { toSvg } = await import('../svg.js')
  if (options.picture !== 'month') return [toSvg(plan, options)]
  return (await monthsOf(plan)).map((month) => toSvg(plan, { ...options, month }))
}

/** The months that stand behind a Word document, if they are asked for. */
export async function sheetsOf(plan: Plan, { picture, ...options }: SvgOptions): Promise<MonthGrid[]> {
  if (picture === undefined) return []
  if (picture !== 'month') {
    refuse({
      code: 'foreign-option',
      field: '--picture',
      value: picture,
      allowed: 'month',
      message: {
        vi: `Văn bản Word nhận --picture month (tờ lịch tháng, in thành bảng); hình ${picture} thì dùng --format svg hoặc html.`,
        en: `A Word document takes --picture month (the month as a table); for ${picture} use --format svg or html.`,
      },
    })
  }
  const { monthGrid } = await import('../svg.js')
  return (await monthsOf(plan)).map((month) => monthGrid(plan, { ...options, month }))
}

const monthsOf = async (plan: Plan) => (await import('../pictures/month-grid.js')).monthsOf(plan)
