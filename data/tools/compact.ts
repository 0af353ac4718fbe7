import { readFileSync, writeFileSync } from 'node:fs'
import type { DaysOffData, DaysOffPapers } from '../../src/holidays/papers.js'
import { comparableName, nameWithoutKind } from '../../src/provinces/comparable-name.js'
import type { ProvinceMap } from '../../src/provinces/provinces.js'
import { knownDocuments } from './documents.js'
import { shipped } from './records.js'

const FOLDER = new URL('../', import.meta.url)
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))

/** Dates and rules of days off, without what they are known by. */
function daysOffRules({ settledThrough, holidays, law, decisions }: DaysOffData) {
  return {
    settledThrough,
    holidays,
    law: law.map(({ id, from, until, days, madeUp }) => ({ id, from, until, days, madeUp })),
    decisions: decisions.map(({ year, holiday, days, swapped }) => ({ year, holiday, days, swapped })),
  }
}

/** The papers that days off are known by, of laws by id and of decisions by year and holiday; and what else people call the holidays. */
function daysOffPapers({ holidays, law, decisions }: DaysOffData): DaysOffPapers {
  const aliasesOf = new Map(shipped.map(({ record: { id, aliases } }) => [id, aliases]))
  return {
    aliases: Object.fromEntries(holidays.map(({ id }) => [id, aliasesOf.get(id) ?? []])),
    law: Object.fromEntries(
      law.map(({ id, basis, sources, confidence }) => [id, { basis, sources, confidence }]),
    ),
    decisions: Object.fromEntries(
      decisions.map(({ year, holiday, days: _, swapped: __, ...papers }) => [`${year} ${holiday}`, papers]),
    ),
  }
}

/** Slugs of units, what those of today were formed from, and the spellings that do not follow from the slug. */
function unitSlugs({ current, former }: ProvinceMap) {
  const spellings = new Map<string, string>()
  for (const { slug, name, officialName, aliases = [] } of [...current, ...former]) {
    for (const known of [name.vi, officialName, ...aliases].map(nameWithoutKind)) {
      if (known !== comparableName(slug) && !spellings.has(known)) spellings.set(known, slug)
    }
  }
  return {
    current: Object.fromEntries(current.map(({ slug, formedFrom = [slug] }) => [slug, formedFrom])),
    spellings: Object.fromEntries(spellings),
  }
}

/** Names of units by slug; where a unit of today has the slug of a former one, its own. */
function unitNames({ current, former }: ProvinceMap) {
  return Object.fromEntries([...former, ...current].map(({ slug, name }) => [slug, name]))
}

/**
 * The files of `data/compact/`: `data/days-off.json`, `data/provinces.json` and `data/documents.json` by what they are used for, so that a
 * page that shows a month loads neither sources nor notes.
 */
export function compactFiles(): Map<string, string> {
  const daysOff = read('days-off.json') as DaysOffData
  const provinces = read('provinces.json') as ProvinceMap
  const forms = {
    'days-off-rules.json': daysOffRules(daysOff),
    'days-off-papers.json': daysOffPapers(daysOff),
    'unit-slugs.json': unitSlugs(provinces),
    'unit-names.json': unitNames(provinces),
    'documents.json': knownDocuments(),
  }
  return new Map(
    Object.entries(forms).map(([file, form]) => [
      `compact/${file}`,
      `${JSON.stringify(form, undefined, 1)}\n`,
    ]),
  )
}

export function writeCompactFiles(): void {
  for (const [file, text] of compactFiles()) writeFileSync(new URL(file, FOLDER), text)
}
