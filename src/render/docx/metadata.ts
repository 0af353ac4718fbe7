import type { Outline } from '../../document/tree.js'
import { dateParts } from '../letterhead/lines.js'
import { escapeXml, oneLine } from './safe-text.js'

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ')

/** A date without its day counts as the first of the month. @throws InputError for any other text. */
function firstDay(date: string): string {
  return dateParts(date).day === undefined ? `${date}-01` : date
}

/**
 * `docProps/core.xml`: title, language and, where the document has a date, that date as its creation; never the
 * clock, so that the same outline gives the same bytes.
 */
export function coreProperties(outline: Outline): string {
  const { letterhead, title, language } = outline
  const element = (name: string, value: string, attributes = ''): string =>
    `<${name}${attributes}>${escapeXml(oneLine(value))}</${name}>`
  const instant = letterhead && `${firstDay(letterhead.date)}T00:00:00Z`
  const dates =
    instant === undefined
      ? []
      : ['dcterms:created', 'dcterms:modified'].map((name) =>
          element(name, instant, ' xsi:type="dcterms:W3CDTF"'),
        )
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${NAMESPACES}>`,
    element('dc:title', title),
    element('dc:creator', 'ky-niem'),
    element('cp:lastModifiedBy', 'ky-niem'),
    element('dc:language', language === 'vi' ? 'vi-VN' : 'en-US'),
    ...dates,
    '</cp:coreProperties>',
  ].join('')
}
