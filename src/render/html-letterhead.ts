import type { Element } from 'hast'
import type { Letterhead, Outline } from '../guidance/tree.js'
import { brokenLines, element, textOf } from './html-nodes.js'
import { footLines, headLines, punctuated } from './letterhead.js'

/** The head in two columns as on paper, then the type with its subject, or the addressees. */
export function headHtml(letterhead: Letterhead, language: 'vi' | 'en'): Element[] {
  const head = headLines(letterhead, language)
  const [parent, name] = head.issuer.length > 1 ? head.issuer : [undefined, head.issuer[0] ?? '']
  const [country, motto] = head.country
  const left = [
    ...(parent === undefined ? [] : [line(parent, 'parent')]),
    line(name ?? '', 'name'),
    line(head.number, 'number'),
    ...(head.about === undefined ? [] : [line(head.about, 'about')]),
  ]
  const right = [
    line(country ?? '', 'country'),
    ...(motto === undefined ? [] : [line(motto, 'motto')]),
    line(head.dateLine, 'date'),
  ]
  const nodes = [
    element('header', { className: ['letterhead', letterhead.issuer.system] }, [
      element('div', { className: ['issuer'] }, left),
      element('div', { className: ['state'] }, right),
    ]),
  ]
  if (head.title) nodes.push(element('h1', {}, brokenLines(head.title)))
  if (head.addressees.length === 1) {
    nodes.push(line(`${head.addressWord} ${head.addressees[0]}`, 'addressees'))
  }
  if (head.addressees.length > 1) {
    nodes.push(line(head.addressWord, 'addressees'), points(head.addressees, 'addressees'))
  }
  return nodes
}

/** Recipients on the left, the signing block on the right. */
export function footHtml(outline: Outline): Element[] {
  const foot = footLines(outline)
  if (!foot) return []
  const recipients =
    foot.recipients.length === 0
      ? []
      : [line(foot.recipientsWord, 'recipients-word'), points(foot.recipients, 'recipients')]
  const signer = foot.signer.map((value, index) =>
    line(value, index < foot.signer.length - 1 ? 'authority' : 'signer'),
  )
  return [
    element('footer', { className: ['signing'] }, [
      element('div', {}, recipients),
      element('div', { className: ['signature'] }, signer),
    ]),
  ]
}

function line(value: string, className: string): Element {
  return element('p', { className: [className] }, [textOf(value)])
}

function points(values: readonly string[], className: string): Element {
  return element(
    'ul',
    { className: [className] },
    punctuated(values).map((value) => element('li', {}, [textOf(value)])),
  )
}
