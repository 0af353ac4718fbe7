import { check } from '../../arguments.js'
import { LISTED } from '../../planner/importance.js'
import type { Occurrence, Plan } from '../../planner/plan.js'
import { plan as planCheck, vouchFor } from '../../planner/plan-check.js'

/**
 * Feasts that families keep though no guidance speaks of them: a calendar without them looks wrong on a phone. They stand in a
 * feed whatever their rank, and in no document for that.
 */
export const CUSTOMARY_FEASTS: readonly string[] = Object.freeze([
  'ram-thang-gieng', // Tết Nguyên tiêu
  'tet-han-thuc', // Tết Hàn thực
  'phat-dan', // Đại lễ Phật đản
  'tet-doan-ngo', // Tết Đoan Ngọ
  'vu-lan', // Lễ Vu Lan
  'tet-trung-thu', // Tết Trung thu
  'christmas-day', // Lễ Giáng sinh
  'ong-cong-ong-tao', // Tết ông Công, ông Táo
  'giao-thua', // Đêm Giao thừa
])

/**
 * Returns a plan with what a feed holds unless more is asked for: the days and periods that offices list (importance 2 or
 * better) and {@link CUSTOMARY_FEASTS}. Campaigns and days off stay.
 *
 * @example
 * defaultFeed(planner.year(2026)).occurrences.some(({ id }) => id === 'vu-lan') // true
 */
export function defaultFeed(plan: Plan): Plan {
  check('defaultFeed', 'plan', plan, planCheck)
  return vouchFor({
    ...plan,
    occurrences: plan.occurrences.filter(isHeld),
    periods: plan.periods.filter(isHeld),
    lookAhead: plan.lookAhead.filter(isHeld),
  })
}

function isHeld({ id, importance }: Occurrence): boolean {
  return importance <= LISTED || CUSTOMARY_FEASTS.includes(id)
}
