import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/errors.js'
import { parseCommemorations } from '../../src/schema.js'
import { shipped } from './records.js'

const files = [...new Set(shipped.map(({ file }) => file))]

/** What the schema finds wrong in a file, in the words in which an office would read it. */
function refusals(file: string): string[] {
  const records = shipped.filter((item) => item.file === file).map(({ record }) => record)
  try {
    expect(parseCommemorations(records, { file })).toEqual(records)
    return []
  } catch (error) {
    if (error instanceof InputError) return error.problems.map((problem) => JSON.stringify(problem))
    throw error
  }
}

describe('shipped files', () => {
  it.each(files)('%s holds to the schema that offices write their own days by', (file) => {
    expect(refusals(file)).toEqual([])
  })
})
