import { describe, expect, it } from 'vitest'
import { type CatalogOptions, createCatalog } from '../../src/commemorations/catalog.js'
import type { Commemoration } from '../../src/commemorations/commemoration.js'
import { importanceOf } from '../../src/planner/importance.js'
import { record } from '../commemorations/records.js'

const importance = (
  more: Partial<Commemoration>,
  number?: number,
  local = false,
  options: CatalogOptions = {},
) =>
  importanceOf(
    record('x', more),
    number === undefined ? undefined : { number, milestone: 'other', origin: '1900' },
    local,
    createCatalog([], options),
  )

describe('the steps of importance', () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
    [5, 5],
  ] as const)('of rank %i without a reason is %i', (rank, wanted) => {
    expect(importance({ rank })).toEqual({ importance: wanted })
    expect(importance({ rank }, 7)).toEqual({ importance: wanted })
  })

  it.each([
    ['national', 10, 3],
    ['national', 11, 4],
    ['national', 50, 3],
    ['national', 99, 4],
    ['national', 100, 2],
    ['national', 1000, 2],
    ['sector', 40, 4],
    ['sector', 50, 3],
    ['sector', 60, 4],
    ['sector', 100, 3],
    ['armed-forces', 40, 4],
    ['armed-forces', 150, 3],
    ['armed-forces', 200, 3],
    ['organisation', 40, 4],
    ['organisation', 50, 3],
    ['party', 40, 4],
    ['party', 50, 3],
  ] as const)('of rank 4, level %s, number %i, is %i', (level, number, wanted) => {
    expect(importance({ level, rank: 4 }, number).importance).toBe(wanted)
  })

  it('is never raised above what offices list, however many reasons there are', () => {
    const options: CatalogOptions = { sector: 'health', topics: ['health'] }
    expect(importance({ rank: 3, topics: ['health'] }, 100, true, options)).toEqual({
      importance: 2,
      raised: ['round', 'province', 'sector', 'topic'],
    })
    expect(importance({ rank: 2, topics: ['health'] }, 100, true, options)).toEqual({ importance: 2 })
    expect(importance({ rank: 1 }, 100)).toEqual({ importance: 1 })
  })

  it.each<[string, boolean, CatalogOptions, string[]]>([
    ['its own province', true, {}, ['province']],
    ['its own sector', false, { sector: 'health' }, ['sector']],
    ['a topic that it follows', false, { topics: ['press', 'health'] }, ['topic']],
    ['province and topic', true, { topics: ['health'] }, ['province', 'topic']],
  ])('is raised by one step for each of: %s', (_name, local, options, raised) => {
    expect(importance({ rank: 5, topics: ['health'] }, undefined, local, options)).toEqual({
      importance: 5 - raised.length,
      raised,
    })
  })

  it('is not raised by the sector and the topics of others', () => {
    expect(
      importance({ rank: 4, topics: ['press'] }, 7, false, { sector: 'health', topics: ['health'] }),
    ).toEqual({
      importance: 4,
    })
  })

  it.each([
    [1, 4],
    [4, 4],
    [5, 5],
  ] as const)('of another province’s day of rank %i is %i, whatever its number', (rank, wanted) => {
    expect(importance({ level: 'province', rank }, 100)).toEqual({ importance: wanted })
  })

  it.each([
    ['historic-event', 'party', 40, 3],
    ['historic-event', 'sector', 40, 4],
    ['tradition', 'party', 40, 4],
    ['death', 'national', 100, 4],
    ['response', 'national', 100, 4],
    ['international', 'national', 100, 4],
    ['birth', 'person', 90, 4],
    ['birth', 'person', 100, 2],
    ['birth', 'person', 110, 3],
    ['birth', 'person', 111, 4],
  ] as const)('of a %s, level %s, rank 4, number %i, is %i', (kind, level, number, wanted) => {
    expect(importance({ kind, level, rank: 4, topics: ['leaders'] }, number).importance).toBe(wanted)
  })

  it.each([
    [['quang-ngai'], 80, 3],
    [['quang-ngai'], 50, 2],
    [['nghe-an', 'ha-tinh'], 80, 2],
    [undefined, 80, 2],
  ])('of an event of %j in its year %i, rank 3, is %i', (provinces, number, wanted) => {
    const more = provinces ? { provinces } : {}
    expect(importance({ kind: 'historic-event', rank: 3, ...more }, number).importance).toBe(wanted)
  })

  it('of a birth is raised for leaders alone', () => {
    expect(importance({ kind: 'birth', level: 'person', rank: 4, topics: ['history'] }, 100).importance).toBe(
      4,
    )
  })

  it('stays where the record keeps it', () => {
    expect(
      importance({ rank: 4, raise: 'never', topics: ['health'] }, 100, true, { topics: ['health'] }),
    ).toEqual({
      importance: 4,
    })
  })
})
