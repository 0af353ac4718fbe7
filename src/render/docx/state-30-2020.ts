import type { DocxStandard } from './standard.js'

const annex = (place: string): string => `Phụ lục I, Phần I, ${place}`
const sample = annex('Mục V')

/**
 * Nghị định 30/2020/NĐ-CP of 05/3/2020 on clerical work, annex I, part I. Where the annex allows a range, the size
 * is the one of its own table of samples (Mục V): 12 for quốc hiệu goes with 13 for tiêu ngữ and for place and date.
 */
export const state302020: DocxStandard = {
  id: 'state-30-2020',
  name: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
  font: 'Times New Roman',
  page: {
    width: 210,
    height: 297,
    margins: {
      top: { value: 20, range: [20, 25] },
      bottom: { value: 20, range: [20, 25] },
      left: { value: 30, range: [30, 35] },
      right: { value: 15, range: [15, 20] },
    },
    headerDistance: 10,
    source: annex('Mục I, khoản 1, 3, 7'),
  },
  underIssuer: { rule: 0.4 },
  underAbstract: { rule: 0.4 },
  body: {
    firstLine: 12.7,
    after: 6,
    line: { multiple: 1.15 },
    groundMark: '',
    source: annex('Mục II, khoản 6, điểm e'),
  },
  columns: { head: [70, 95], foot: [80, 85] },
  elements: {
    heading: {
      size: 12,
      range: [12, 13],
      bold: true,
      capitals: true,
      source: annex('Mục II, khoản 1, điểm a'),
    },
    motto: { size: 13, range: [13, 14], bold: true, source: annex('Mục II, khoản 1, điểm b') },
    parent: { size: 12, range: [12, 13], capitals: true, source: annex('Mục II, khoản 2, điểm b') },
    issuer: {
      size: 12,
      range: [12, 13],
      bold: true,
      capitals: true,
      source: annex('Mục II, khoản 2, điểm b'),
    },
    number: { size: 13, range: [13, 13], source: annex('Mục II, khoản 3, điểm c') },
    placeAndDate: { size: 13, range: [13, 14], italic: true, source: annex('Mục II, khoản 4, điểm c') },
    typeName: {
      size: 14,
      range: [13, 14],
      bold: true,
      capitals: true,
      source: annex('Mục II, khoản 5, điểm b'),
    },
    abstract: { size: 14, range: [13, 14], bold: true, source: annex('Mục II, khoản 5, điểm b') },
    letterSubject: { size: 12, range: [12, 13], source: annex('Mục II, khoản 5, điểm b') },
    addresseeLabel: { size: 14, range: [13, 14], source: annex('Mục II, khoản 9, điểm d') },
    addressee: { size: 14, range: [13, 14], source: annex('Mục II, khoản 9, điểm d') },
    body: { size: 14, range: [13, 14], source: annex('Mục II, khoản 6, điểm e') },
    ground: { size: 14, range: [13, 14], italic: true, source: annex('Mục II, khoản 6, điểm a') },
    part: { size: 14, range: [13, 14], bold: true, source: annex('Mục II, khoản 6, điểm đ') },
    partTitle: {
      size: 14,
      range: [13, 14],
      bold: true,
      capitals: true,
      source: annex('Mục II, khoản 6, điểm đ'),
    },
    section: { size: 14, range: [13, 14], bold: true, capitals: true, source: `${sample}, STT 6b` },
    clause: { size: 14, range: [13, 14], bold: true, source: annex('Mục II, khoản 6, điểm đ') },
    point: { size: 14, range: [13, 14], source: annex('Mục II, khoản 6, điểm đ') },
    authority: {
      size: 14,
      range: [13, 14],
      bold: true,
      capitals: true,
      source: annex('Mục II, khoản 7, điểm đ'),
    },
    position: {
      size: 14,
      range: [13, 14],
      bold: true,
      capitals: true,
      source: annex('Mục II, khoản 7, điểm đ'),
    },
    signer: { size: 14, range: [13, 14], bold: true, source: annex('Mục II, khoản 7, điểm đ') },
    recipientsLabel: {
      size: 12,
      range: [12, 12],
      bold: true,
      italic: true,
      source: annex('Mục II, khoản 9, điểm d'),
    },
    recipients: { size: 11, range: [11, 11], source: annex('Mục II, khoản 9, điểm d') },
    pageNumber: { size: 14, range: [13, 14], source: annex('Mục I, khoản 7') },
  },
}
