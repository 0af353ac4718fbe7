import type { DocxStandard } from './standard.js'

const GUIDE = 'Hướng dẫn 36-HD/VPTW, Phụ lục 3'

/**
 * Hướng dẫn 36-HD/VPTW of 03/4/2018 of the Central Party Office, for documents dated before 27/5/2026. The text of
 * the guide was not at hand: sizes come from published answers that restate it and agree with each other, margins,
 * the signing block and "Nơi nhận" from public templates that follow it.
 */
export const party36: DocxStandard = {
  id: 'party-36-hd',
  name: 'Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng',
  font: 'Times New Roman',
  page: {
    width: 210,
    height: 297,
    margins: {
      top: { value: 20, range: [20, 20] },
      bottom: { value: 20, range: [20, 20] },
      left: { value: 30, range: [30, 30] },
      right: { value: 15, range: [15, 15] },
    },
    headerDistance: 10,
    source: 'Hướng dẫn 36-HD/VPTW, phần khổ giấy, định lề trang và số trang',
  },
  underIssuer: { mark: '*' },
  underAbstract: { mark: '-----' },
  body: {
    firstLine: 10,
    after: 6,
    line: { exactly: 18 },
    groundMark: '- ',
    source: GUIDE,
  },
  columns: { head: [72, 93], foot: [80, 85] },
  elements: {
    heading: { size: 15, range: [15, 15], bold: true, capitals: true, source: GUIDE },
    motto: { size: 14, range: [14, 14], source: 'none: a Party document has no tiêu ngữ' },
    parent: { size: 14, range: [14, 14], capitals: true, source: GUIDE },
    issuer: { size: 14, range: [14, 14], bold: true, capitals: true, source: GUIDE },
    number: { size: 14, range: [14, 14], source: GUIDE },
    placeAndDate: { size: 14, range: [14, 14], italic: true, source: GUIDE },
    typeName: { size: 16, range: [15, 16], bold: true, capitals: true, source: GUIDE },
    abstract: { size: 14, range: [14, 15], bold: true, source: GUIDE },
    letterSubject: { size: 12, range: [12, 12], italic: true, source: GUIDE },
    addresseeLabel: { size: 14, range: [14, 14], italic: true, source: GUIDE },
    addressee: { size: 14, range: [14, 14], source: GUIDE },
    body: { size: 14, range: [14, 15], source: GUIDE },
    ground: { size: 14, range: [14, 15], source: GUIDE },
    part: { size: 14, range: [14, 15], bold: true, source: GUIDE },
    partTitle: { size: 14, range: [14, 15], bold: true, capitals: true, source: GUIDE },
    section: { size: 14, range: [14, 15], bold: true, capitals: true, source: GUIDE },
    clause: { size: 14, range: [14, 15], bold: true, source: GUIDE },
    point: { size: 14, range: [14, 15], source: GUIDE },
    authority: { size: 14, range: [14, 14], bold: true, capitals: true, source: GUIDE },
    position: { size: 14, range: [14, 14], capitals: true, source: GUIDE },
    signer: { size: 14, range: [14, 14], bold: true, source: GUIDE },
    recipientsLabel: { size: 14, range: [14, 14], underline: true, source: GUIDE },
    recipients: { size: 12, range: [12, 12], source: GUIDE },
    pageNumber: { size: 14, range: [14, 14], source: GUIDE },
  },
}
