import { describe, expect, it } from 'vitest'
import { circles, isTied, rootOf, shortened } from '../../src/dates/relative.js'
import type { DayRule, RelativeRule } from '../../src/dates/rule.js'

const root: DayRule = { kind: 'fixed', month: 7, day: 27 }
const to = (target: string, days: number): RelativeRule => ({ kind: 'relative', to: target, days })
const rules = new Map<string, DayRule>([
  ['root', root],
  ['a', to('root', -3)],
  ['b', to('a', 10)],
  ['c', to('b', 1)],
])

const codeOf = (make: () => unknown) => {
  try {
    make()
  } catch (error) {
    return error
  }
  throw new Error('not refused')
}

describe('a chain of relative rules', () => {
  it.each([
    ['a', -3],
    ['b', 7],
    ['c', 8],
  ])('from %s ends %i days off its root', (id, days) => {
    const rule = rules.get(id) as RelativeRule
    expect(rootOf(rule, (name) => rules.get(name))).toEqual({ rule: root, days })
    expect(shortened(rules).get(id)).toEqual(to('root', days))
  })

  it('is short where it was, and leaves other rules as they are', () => {
    expect([...shortened(rules).keys()].sort()).toEqual(['a', 'b', 'c', 'root'])
    expect(shortened(rules).get('root')).toBe(root)
  })

  it.each([0, 1, 2, 3])('is short whichever rule is met first (%i)', (turn) => {
    const given = [...rules]
    const turned = new Map([...given.slice(turn), ...given.slice(0, turn)])
    for (const order of [turned, new Map([...turned].reverse())]) {
      expect(Object.fromEntries(shortened(order))).toEqual({
        root,
        a: to('root', -3),
        b: to('root', 7),
        c: to('root', 8),
      })
    }
  })

  it('is refused where it names nothing, or comes back', () => {
    expect(codeOf(() => rootOf(to('nobody', 1), () => undefined))).toMatchObject({
      problems: [
        {
          code: 'unknown-commemoration',
          field: 'rule.to',
          value: 'nobody',
          message: {
            vi: 'Không có ngày kỷ niệm nào mang mã "nobody".',
            en: 'There is no commemoration with the id "nobody".',
          },
        },
      ],
    })
    const one = to('x', 1)
    expect(codeOf(() => rootOf(one, () => one))).toMatchObject({
      problems: [
        {
          code: 'circular-rule',
          field: 'rule.to',
          value: 'x',
          message: {
            vi: 'Quy tắc đi vòng tròn qua "x".',
            en: 'The rule goes round in a circle through "x".',
          },
        },
      ],
    })
  })
})

describe('circles', () => {
  const found = (ties: Record<string, string>) => [...circles(new Map(Object.entries(ties)))].sort()

  it.each<[string, Record<string, string>, string[]]>([
    ['none in a chain', { a: 'b', b: 'c' }, []],
    ['one that names itself', { a: 'a' }, ['a']],
    ['two that name each other', { a: 'b', b: 'a' }, ['a', 'b']],
    ['not what only leads into one', { x: 'a', a: 'b', b: 'a' }, ['a', 'b']],
    ['not what leads into one that was walked before', { a: 'b', b: 'a', x: 'a' }, ['a', 'b']],
    ['two circles', { a: 'b', b: 'a', c: 'c' }, ['a', 'b', 'c']],
    ['none in two chains to one end', { a: 'c', b: 'c' }, []],
  ])('are %s', (_name, ties, wanted) => expect(found(ties)).toEqual(wanted))
})

describe('a rule is tied to another', () => {
  it.each<[boolean, unknown]>([
    [true, to('tet', -7)],
    [true, { kind: 'relative', to: '' }],
    [false, root],
    [false, { kind: 'fixed', to: 'tet' }],
    [false, { kind: 'relative', to: 7 }],
    [false, { kind: 'relative' }],
    [false, { to: 'tet' }],
    [false, {}],
    [false, 'relative'],
    [false, null],
    [false, undefined],
  ])('%s: %j', (tied, rule) => expect(isTied(rule)).toBe(tied))
})
