import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { typeByName } from '../../src/citations/document-types.js'
import { DRAFT_KIND_NAMES, DRAFT_KINDS, type DraftKind, documentKind } from '../../src/drafts/kinds.js'
import type { DocumentKind } from '../../src/guidance/letterhead.js'
import { GUIDANCE, NOTICE } from '../../src/guidance/notice.js'
import { LANGUAGES, type Language } from '../../src/text/language.js'

/** What an official document of a type is called, with its letters. */
function official(vi: string): Record<Language, DocumentKind> | undefined {
  const type = typeByName(vi)
  const symbol = type?.state ?? type?.party
  return type && symbol !== undefined
    ? { vi: { type: vi, symbol }, en: { type: type.en, symbol } }
    : undefined
}

describe('the kinds of documents that drafts name', () => {
  const kinds = DRAFT_KIND_NAMES.map((name): [string, DraftKind] => [name, DRAFT_KINDS[name]])

  it.each(kinds)('%s is called as citations call it, by the same letters', (_, kind) => {
    const type = official(kind.name.vi)
    for (const language of LANGUAGES) {
      if (kind.letter) expect(documentKind(kind, language)).toBeUndefined()
      else if (kind.unnumbered) expect(documentKind(kind, language)?.symbol).toBe('')
      else expect(documentKind(kind, language)).toEqual(type?.[language])
    }
    if (!kind.unnumbered) expect(typeByName(kind.name.vi)?.en).toBe(kind.name.en)
  })

  it.each(kinds)('%s stands in the guide to drafts', (name) => {
    const guide = readFileSync(new URL('../../docs/drafts/huong-dan.md', import.meta.url), 'utf8')
    expect(guide).toContain(`\`${name}\``)
  })
})

describe('the kinds of documents that layouts make', () => {
  it('are called as citations call them, by the same letters', () => {
    expect([NOTICE, GUIDANCE]).toEqual([official('Thông báo'), official('Hướng dẫn')])
  })
})
