import { describe, expect, it } from 'vitest'
import { parseCampaigns, parseCommemorations, parseIssuer, validateData } from '../../src/schema.js'
import { CAMPAIGN, COMMEMORATION, faultsOf, problemsOf } from './records.js'

const ISSUER = { system: 'state', name: 'Sở Y tế', place: 'Hải Phòng' }

describe('what a file holds', () => {
  it('is told by its shape', () => {
    expect(validateData([COMMEMORATION])).toMatchObject({ kind: 'commemorations', records: 1 })
    expect(validateData([CAMPAIGN, { ...CAMPAIGN, id: 'b' }])).toMatchObject({
      kind: 'campaigns',
      records: 2,
    })
    expect(validateData(ISSUER)).toMatchObject({ kind: 'issuer', records: 1 })
  })

  it('is checked as what it most looks like', () => {
    const { title: _, ...untitled } = CAMPAIGN
    expect(faultsOf(() => validateData([untitled]))).toEqual(['missing-field title'])
    const { place: __, ...unplaced } = ISSUER
    expect(faultsOf(() => validateData(unplaced))).toEqual(['missing-field place'])
  })

  it.each([
    [
      parseCommemorations,
      CAMPAIGN,
      /^Nội dung này là đợt tuyên truyền \(dùng với --campaigns, parseCampaigns\)/,
    ],
    [parseCampaigns, COMMEMORATION, /^Nội dung này là ngày kỷ niệm \(dùng với --entries/],
    [parseCampaigns, ISSUER, /^Nội dung này là thông tin cơ quan ban hành \(dùng với --issuer/],
    [parseIssuer, [CAMPAIGN, CAMPAIGN], /, không phải thông tin cơ quan ban hành\.$/],
  ])('is refused in one sentence by %o if it is another kind', (parse, json, sentence) => {
    const problems = problemsOf(() => parse(json, { file: 'x.yaml', lineOf: () => 1 }))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ code: 'wrong-kind', file: 'x.yaml' })
    expect(problems[0]!.message.vi).toMatch(sentence)
  })

  it('is told field by field where it has signs of both kinds, or but one of the other', () => {
    const both = { ...CAMPAIGN, rule: COMMEMORATION.rule, rank: 2, level: 'national', kind: 'tradition' }
    expect(faultsOf(() => parseCampaigns(both))).toEqual([
      'unknown-field rule',
      'unknown-field rank',
      'unknown-field level',
      'unknown-field kind',
    ])
    expect(faultsOf(() => parseCampaigns({ id: 'a', rank: 2 }))).toEqual([
      'missing-field title',
      'missing-field period',
      'unknown-field rank',
    ])
    expect(faultsOf(() => parseCampaigns({ id: 'a', rank: 2, kind: 'tradition' }))).toEqual(['wrong-kind'])
  })

  it.each([null, undefined, 5, 'text', {}, [], [[]], [null], [ISSUER]])('is refused for %j', (json) => {
    expect(faultsOf(() => validateData(json))).toEqual(['unknown-content'])
  })
})

describe("an issuer's profile", () => {
  it('comes back as it is', () => {
    const full = { ...ISSUER, symbol: 'SYT-VP', signer: { position: 'Giám đốc', name: 'Nguyễn Văn A' } }
    expect(parseIssuer(full)).toEqual(full)
  })

  it.each([
    [{ system: 'company' }, ['unknown-value system']],
    [{ symbol: 'S YT' }, ['wrong-form symbol']],
    [{ signer: { name: 'Nguyễn Văn A' } }, ['missing-field signer.position']],
    [{ recipients: 'Lãnh đạo' }, ['wrong-type recipients']],
    [{ adressees: [] }, ['unknown-field adressees']],
  ])('is refused with %j', (more, expected) => {
    expect(faultsOf(() => parseIssuer({ ...ISSUER, ...more }))).toEqual(expected)
  })
})
