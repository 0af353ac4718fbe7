import { provinces } from 'ky-niem'
import { checkText, renewWord, reviewWord } from './check.js'
import { saveDraft, showDraft, startDraft } from './draft.js'
import { daysOffOf, lunarOf, search, solarOf } from './look-up.js'
import { saveMonth, showDocument, showList, showPicture } from './month.js'

/** Names that the page offers for choice. */
function lists() {
  const named = (units: typeof provinces.current) => units.map(({ slug, name }) => ({ slug, name: name.vi }))
  return {
    provinces: named(provinces.current),
    formerProvinces: named(provinces.former),
  }
}

const own = () => import('./own.js')

/** What the page can ask of the library. What checks data of an office is loaded when there is some. */
export const OPERATIONS = {
  lists,
  showDocument,
  showPicture,
  showList,
  saveMonth,
  startDraft,
  showDraft,
  saveDraft,
  checkText,
  reviewWord,
  renewWord,
  checkRecord: async (...given: Parameters<typeof import('./own.js').checkRecord>) =>
    (await own()).checkRecord(...given),
  openOwn: async (...given: Parameters<typeof import('./own.js').openOwn>) => (await own()).openOwn(...given),
  saveOwn: async (...given: Parameters<typeof import('./own.js').saveOwn>) => (await own()).saveOwn(...given),
  writeValue: async (value: unknown) => (await own()).writeValue(value),
  search,
  lunarOf,
  solarOf,
  daysOffOf,
}

export type Operations = typeof OPERATIONS
