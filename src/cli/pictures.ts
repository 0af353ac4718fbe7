import { refuse } from '../errors.js'
import type { Plan } from '../planner/plan.js'
import type { MonthGrid, SvgOptions } from '../svg.js'

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
