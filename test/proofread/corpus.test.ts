import { expect, test } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { type Finding, proofread } from '../../src/proofread.js'
import { PASSAGES, type Passage } from './corpus.js'
import { ALL_CASES } from './rules/all.js'

const catalog = createCatalog(vietnam)

interface Score {
  claims: number
  faults: number
  told: number
  right: number
  corrected: number
  errors: number
  rightErrors: number
}

/** The cases of the rules as passages: a silent one makes a right claim, a found one a wrong one. */
function casesAsPassages(): Passage[] {
  return ALL_CASES.filter(({ rule }) => rule !== 'date-style' && rule !== 'unknown-day').flatMap(
    ({ silent, found }) => [
      ...silent.map((item) => ({
        ...(typeof item === 'string' ? { text: item } : item),
        claims: 1,
        wrong: [],
      })),
      ...found
        .filter(({ severity }) => severity !== 'info')
        .map(({ found: piece, expected, severity: _severity, ...draft }) => ({
          ...draft,
          claims: 1,
          wrong: [{ found: piece, ...(expected === undefined ? {} : { expected }) }],
        })),
    ],
  )
}

function judge(passages: readonly Passage[]): { score: Score; mistakes: string[] } {
  const score: Score = { claims: 0, faults: 0, told: 0, right: 0, corrected: 0, errors: 0, rightErrors: 0 }
  const mistakes: string[] = []
  for (const { claims, wrong, text, ...about } of passages) {
    const findings = proofread(text, { catalog, ...about }).filter(({ severity }) => severity !== 'info')
    const meant = (finding: Finding) => wrong.some(({ found }) => found === finding.found)
    score.claims += Math.max(claims, wrong.length)
    score.faults += wrong.length
    score.told += findings.length
    score.right += findings.filter(meant).length
    score.errors += findings.filter(({ severity }) => severity === 'error').length
    score.rightErrors += findings.filter((finding) => finding.severity === 'error' && meant(finding)).length
    for (const { found, expected } of wrong) {
      const hit = findings.find((finding) => finding.found === found)
      if (hit && (expected === undefined || hit.expected === expected)) score.corrected++
      else mistakes.push(`missed "${found}" in: ${text.slice(0, 120)}`)
    }
    for (const finding of findings.filter((item) => !meant(item)))
      mistakes.push(`false alarm ${finding.rule} "${finding.found}" in: ${text.slice(0, 120)}`)
  }
  return { score, mistakes }
}

test('faults of the corpus are found with the right correction, and nothing else is told', () => {
  const { score, mistakes } = judge([...casesAsPassages(), ...PASSAGES])
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`
  console.log(
    `proofread corpus: ${score.claims} claims and citations, ${score.faults} of them wrong; ` +
      `recall ${percent(score.corrected, score.faults)}, precision ${percent(score.right, score.told)}, ` +
      `precision of errors ${percent(score.rightErrors, score.errors)}`,
  )
  expect(score.claims).toBeGreaterThanOrEqual(150)
  expect(mistakes).toEqual([])
  expect(score.rightErrors).toBe(score.errors)
  expect(score.corrected).toBe(score.faults)
})
