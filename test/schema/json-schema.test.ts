import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { vietnam } from '../../src/data.js'
import { campaignJsonSchema, commemorationJsonSchema, issuerJsonSchema } from '../../src/schema.js'

const ajv = new Ajv2020({ allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } })
const example = (name: string) =>
  parse(readFileSync(new URL(`../../docs/examples/${name}.yaml`, import.meta.url), 'utf8'))

describe('the JSON Schema of commemorations, read by another validator', () => {
  const valid = ajv.compile(commemorationJsonSchema())
  const day = vietnam.find(({ id }) => id === 'war-invalids-martyrs-day')!

  it('takes every shipped record', () => {
    expect([valid([...vietnam]), valid.errors]).toEqual([true, null])
  })

  it.each([
    ['/0/id', { id: 'Ngày 27/7' }],
    ['/0/origin', { origin: '27/7/1947' }],
    ['/0/lunarOrigin', { lunarOrigin: '31/11' }],
    ['/0/rank', { rank: 9 }],
    ['/0', { orign: '1947' }],
  ])('refuses %s of %j', (path, fields) => {
    expect(valid([{ ...day, ...fields }])).toBe(false)
    expect(valid.errors?.map(({ instancePath }) => instancePath)).toContain(path)
  })

  it('says of every field what it is', () => {
    const { items } = commemorationJsonSchema() as {
      items: { properties: Record<string, { description?: string }> }
    }
    expect(Object.entries(items.properties).filter(([, { description }]) => !description)).toEqual([])
  })
})

describe('the other JSON Schemas', () => {
  it('take the examples', () => {
    const campaigns = ajv.compile(campaignJsonSchema())
    expect([campaigns(example('campaigns-2023-07')), campaigns.errors]).toEqual([true, null])
    const issuer = ajv.compile(issuerJsonSchema())
    expect([issuer(example('issuer-state')), issuer.errors]).toEqual([true, null])
    expect(issuer({ ...example('issuer-state'), system: 'church' })).toBe(false)
  })
})
