import type { Element } from 'hast'
import type { Signer } from '../document/tree.js'
import { brokenLines, element, textOf } from './html-nodes.js'
import type { AnnexWords } from './letterhead/annexes.js'
import type { LetterheadWords } from './letterhead/index.js'
import { ownLines } from './plain.js'

/** The head in two columns as on paper, then the type with its subject, or the addressees. */
export function headHtml(words: LetterheadWords): Element[] {
  const { parent, issuer, number, letterSubject, heading, motto, placeAndDate, title } = words
  const { addressWord, addressees } = words
  const left = [
    ...(parent === undefined ? [] : [capitals(parent, 'parent')]),
    capitals(issuer, 'name'),
    ...(number === '' ? [] : [line(number, 'number')]),
    ...(letterSubject === undefined ? [] : [line(letterSubject, 'about')]),
  ]
  const right = [
    line(heading, 'country'),
    ...(motto === undefined ? [] : [line(motto, 'motto')]),
    line(placeAndDate, 'date'),
  ]
  const nodes = [
    element('header', { className: ['letterhead', system(words)] }, [
      element('div', { className: ['issuer'] }, left),
      element('div', { className: ['state'] }, right),
    ]),
  ]
  if (title) {
    const lines = [title.type.toUpperCase(), ...ownLines(title.subject)]
    nodes.push(element('h1', { className: ['title', system(words)] }, brokenLines(lines)))
  }
  if (addressees.length === 1) nodes.push(line(`${addressWord} ${addressees[0]}`, 'addressees'))
  if (addressees.length > 1) nodes.push(line(addressWord, 'addressees'), points(addressees, 'addressees'))
  return nodes
}

/** Recipients on the left, the signing block on the right. */
export function footHtml(words: LetterheadWords): Element[] {
  if (!words.foot) return []
  const { recipientsWord, recipients, signer, secretary } = words.foot
  const below = [line(recipientsWord, 'recipients-word'), points(recipients, 'recipients')]
  const columns = secretary
    ? [signature(secretary), signature(signer), element('div', { className: ['below'] }, below)]
    : [element('div', {}, below), signature(signer)]
  return [element('footer', { className: ['signing', system(words)] }, columns)]
}

/** Word, title and reference of an annex. */
export function annexHeadHtml({ label, title, reference }: AnnexWords): Element[] {
  const lines = [label, ...(title === undefined ? [] : ownLines(title.toUpperCase()))]
  return [
    element('h1', {}, brokenLines(lines)),
    ...(reference === undefined ? [] : [line(reference, 'reference')]),
  ]
}

function signature(signer: Signer | undefined): Element {
  const lines = signer
    ? [
        ...(signer.authority ? [capitals(signer.authority, 'authority')] : []),
        capitals(signer.position, 'position'),
        line(signer.name, 'signer'),
      ]
    : []
  return element('div', { className: ['signature'] }, lines)
}

function system({ standard }: LetterheadWords): 'state' | 'party' | 'party youth' {
  if (standard === 'state-30-2020') return 'state'
  return standard === 'youth-29-hd' ? 'party youth' : 'party'
}

function line(value: string, className: string): Element {
  return element('p', { className: [className] }, [textOf(value)])
}

function capitals(value: string, className: string): Element {
  return element('p', { className: [className] }, brokenLines(ownLines(value.toUpperCase())))
}

function points(values: readonly string[], className: string): Element {
  const children = values.map((value) => element('li', {}, [textOf(value)]))
  return element('ul', { className: [className] }, children)
}
