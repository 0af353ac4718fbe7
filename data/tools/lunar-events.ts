import { AstroTime, EclipticGeoMoon, SunPosition } from 'astronomy-engine'

/** A new moon, or the Sun reaching a multiple of 30° of apparent longitude (a major solar term, trung khí). */
export interface LunarEvent {
  kind: 'new-moon' | 'major-term'
  /** Days of universal time since 2000-01-01 12:00. */
  ut: number
  /** Apparent longitude of the Sun in degrees, a multiple of 30; for major terms only. */
  longitude?: number
}

const SYNODIC_MONTH = 29.530588861
const TROPICAL_YEAR = 365.24219
/** A mean new moon (6 January 2000) and the mean Sun at longitude 0 (22 March 2000), where the searches start. */
const MEAN_NEW_MOON = 5.09766
const MEAN_EQUINOX = 81.2

/** Every new moon from one universal time to another, in order. */
export function newMoons(from: number, to: number): LunarEvent[] {
  const elongation = (ut: number) => {
    const time = new AstroTime(ut)
    return signedAngle(EclipticGeoMoon(time).lon - SunPosition(time).elon)
  }
  return events(from, to, SYNODIC_MONTH, MEAN_NEW_MOON).map((guess) => ({
    kind: 'new-moon',
    ut: rootNear(elongation, guess),
  }))
}

/** Every major solar term from one universal time to another, in order. */
export function majorTerms(from: number, to: number): LunarEvent[] {
  return solarTerms(from, to, 12).map((term) => ({ kind: 'major-term', ...term }))
}

/** When the Sun reaches each of so many equal parts of its way, from one universal time to another, in order. */
export function solarTerms(from: number, to: number, parts: 12 | 24): { ut: number; longitude: number }[] {
  return events(from, to, TROPICAL_YEAR / parts, MEAN_EQUINOX).map((guess) => {
    const step = 360 / parts
    const longitude = step * modulo(Math.round(((guess - MEAN_EQUINOX) / TROPICAL_YEAR) * parts), parts)
    const distance = (ut: number) => signedAngle(SunPosition(new AstroTime(ut)).elon - longitude)
    return { ut: rootNear(distance, guess), longitude }
  })
}

/** Mean times of a periodic event between two times. */
function events(from: number, to: number, period: number, origin: number): number[] {
  const first = Math.ceil((from - origin) / period)
  const last = Math.floor((to - origin) / period)
  return Array.from({ length: last - first + 1 }, (_, index) => origin + (first + index) * period)
}

/**
 * Where an angle that grows with time is zero. Bisection on a bracket of three days either side, which holds any
 * true new moon (0.6 days from the mean one) and term (2 days), narrowed by regula falsi (Illinois variant).
 */
function rootNear(angle: (ut: number) => number, guess: number): number {
  let [low, high] = [guess - 3, guess + 3]
  let [atLow, atHigh] = [angle(low), angle(high)]
  if (!(atLow < 0 && atHigh > 0)) throw new Error(`no root within three days of ${guess}`)
  for (let side = 0; high - low > 1e-7; ) {
    const middle = high - (atHigh * (high - low)) / (atHigh - atLow)
    const value = angle(middle)
    if (Math.abs(value) < 1e-7) return middle
    if (value < 0) {
      ;[low, atLow] = [middle, value]
      if (side === -1) atHigh /= 2
      side = -1
    } else {
      ;[high, atHigh] = [middle, value]
      if (side === 1) atLow /= 2
      side = 1
    }
  }
  return (low + high) / 2
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor
}

/** The angle brought between -180° and 180°. */
function signedAngle(degrees: number): number {
  return modulo(degrees + 180, 360) - 180
}
