import armedForces from '../data/armed-forces.json'
import diplomatic from '../data/diplomatic.json'
import history from '../data/history.json'
import international from '../data/international.json'
import lunar from '../data/lunar.json'
import national from '../data/national.json'
import organisations from '../data/organisations.json'
import party from '../data/party.json'
import periods from '../data/periods.json'
import persons from '../data/persons.json'
import political from '../data/political.json'
import popular from '../data/popular.json'
import provinceDays from '../data/province-days.json'
import sectors from '../data/sectors.json'
import type { Commemoration } from './commemorations/commemoration.js'
import { frozen } from './frozen.js'

/**
 * All shipped commemorations: national, Party, armed forces, sectors, organisations, persons, history, provinces, lunar days,
 * international days, action months and weeks, and the political calendar. Every record names its sources and how sure it is.
 *
 * @example
 * vietnam.find(({ id }) => id === 'war-invalids-martyrs-day')?.origin // '1947-07-27'
 */
export const vietnam: readonly Commemoration[] = Object.freeze(
  [
    ...national,
    ...political,
    ...lunar,
    ...party,
    ...armedForces,
    ...sectors,
    ...organisations,
    ...persons,
    ...history,
    ...provinceDays,
    ...international,
    ...periods,
    ...diplomatic,
    ...popular,
  ].map(frozen),
)

export type { Commemoration } from './commemorations/commemoration.js'
export { provinces } from './provinces/provinces.js'
