import { InputError } from '../../src/errors.js'
import { parseCommemorations } from '../../src/schema.js'
import { basisFault } from './bases.js'
import { digestFault, lostIds, readDigests } from './digests.js'
import { documentFaults } from './documents.js'
import { faults, shipped } from './records.js'
import { isAggregator, sourceFault } from './sources.js'

/** Everything that a reviewer need not look for by eye, as `data/file.json: id: field: what is wrong`. */
export function dataFaults(): string[] {
  const digests = readDigests()
  return [
    ...[...new Set(shipped.map(({ file }) => file))].flatMap(schemaFaults),
    ...sourceFaults(),
    ...faults(function* (record) {
      const fault = digestFault(record, digests)
      if (fault) yield fault
      const basis = basisFault(record)
      if (basis) yield basis
    }),
    ...documentFaults(),
    ...lostIds(digests).map((id) => `data/digests.json: ${id}: id: a published record is gone`),
  ]
}

function schemaFaults(file: string): string[] {
  const records = shipped.filter((item) => item.file === file).map(({ record }) => record)
  try {
    parseCommemorations(records, { file })
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.problems.map(({ record, field, message }) => `${file}: ${record}: ${field}: ${message.en}`)
  }
}

/** Addresses that are no source, where the record is not of low confidence; a high one that rests on an aggregator alone. */
export function sourceFaults(): string[] {
  return faults(function* ({ sources, years = [], confidence }) {
    // A record of low confidence says with its address where it was met, and stays out of lists.
    if (confidence === 'low') return
    for (const source of [...sources, ...years.flatMap((row) => row.sources)]) {
      const fault = sourceFault(source)
      if (fault) yield `sources: ${fault}: ${source}`
    }
    if (confidence === 'high' && sources.every(isAggregator))
      yield `confidence: high on an aggregator alone: ${sources.join(' ')}`
  })
}
