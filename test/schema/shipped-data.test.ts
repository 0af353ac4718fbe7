import { describe, expect, it } from 'vitest'
import { vietnam } from '../../src/data.js'
import { InputError } from '../../src/errors.js'
import { parseCommemorations } from '../../src/schema.js'

describe('shipped commemorations', () => {
  it('meet the schema that own data meets', () => {
    let problems: readonly unknown[] = []
    try {
      expect(parseCommemorations(vietnam)).toEqual(vietnam)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      problems = error.problems
    }
    expect(problems).toEqual([])
  })
})
