import type { Outline } from '../../document/tree.js'
import { escapeXml } from '../../text/xml.js'
import { dateParts } from '../letterhead/lines.js'
import { oneLine } from './safe-text.js'

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
    element('dc:creator', letterhead?.issuer.name ?? 'ky-niem'),
    element('cp:lastModifiedBy', 'ky-niem'),
    element('dc:language', language === 'vi' ? 'vi-VN' : 'en-US'),
    ...dates,
    '</cp:coreProperties>',
  ].join('')
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
/** 1 January 1980, 00:00, the first moment that a ZIP file can tell. */
const DOS_TIME = 0
const DOS_DATE = 0x21

/**
 * Gives every entry of a ZIP file the same date, in a copy. The docx package stamps entries with the local time of
 * the moment, which would make two renderings of one outline differ (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16).
 */
export function fixZipDates(zip: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(zip)
  const view = new DataView(bytes.buffer)
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1
  if (end < 0) throw new Error('not a ZIP file')
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Error('not a ZIP file')
    const local = view.getUint32(at + 42, true)
    for (const time of [at + 12, local + 10]) {
      view.setUint16(time, DOS_TIME, true)
      view.setUint16(time + 2, DOS_DATE, true)
    }
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return bytes
}
