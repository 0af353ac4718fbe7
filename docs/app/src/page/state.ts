import { computed, effect, signal } from '@preact/signals'
import type { Choice, Own, Setting } from '../exchange.js'
import { isSameVisit, keep, kept } from './keep.js'
import { today } from './today.js'
import { pageLanguage } from './words.js'

export const TABS = ['guidance', 'picture', 'list', 'draft', 'check', 'renew', 'own', 'look-up'] as const
export type TabName = (typeof TABS)[number]

const [year, month] = today().split('-').map(Number) as [number, number]

const FIRST: Choice = {
  span: 'month',
  year,
  month,
  province: '',
  profile: '',
  language: 'vi',
  layout: 'guidance',
  all: false,
  calendar: false,
  number: '',
  date: '',
}

/** What was typed in an earlier visit, laid over what a first visit shows. */
const before = kept()

export const tab = signal<TabName>(TABS.find((name) => name === before.tab) ?? 'guidance')
/** A visit begins with this month, whatever month the last one looked at; a reload goes on where it was. */
const now = isSameVisit() ? {} : { span: FIRST.span, year, month }
export const choice = signal<Choice>({ ...FIRST, ...before.choice, ...now })
export const own = signal<Own>({ days: [], campaigns: [], ...before.own })
export const draft = signal(before.draft ?? '')
export const checked = signal(before.checked ?? '')
pageLanguage.value = before.language === 'en' ? 'en' : 'vi'

export const setting = computed<Setting>(() => ({ choice: choice.value, own: own.value }))

export function choose(change: Partial<Choice>): void {
  choice.value = { ...choice.value, ...change }
}

/** What a screen reader is told, and everyone sees at the foot: the outcome of the last thing done. */
export const status = signal('')

effect(() => {
  keep({
    tab: tab.value,
    choice: choice.value,
    own: own.value,
    draft: draft.value,
    checked: checked.value,
    language: pageLanguage.value,
  })
})
