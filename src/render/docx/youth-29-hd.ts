import { party36 } from './party-36-hd.js'
import type { DocxStandard, ElementName, ElementStyle } from './standard.js'

const GUIDE = 'Hướng dẫn 29-HD/TWĐTN-VP'

const renamed = Object.fromEntries(
  Object.entries(party36.elements).map(([name, style]) => [name, { ...style, source: GUIDE }]),
) as Record<ElementName, ElementStyle>

/**
 * Hướng dẫn 29-HD/TWĐTN-VP of 29/10/2013 of the Central Committee of Đoàn TNCS Hồ Chí Minh. Its heading, its number, its marks and its right
 * margin are its own; of the sizes, those of heading and issuer (15, 14) were seen in published slides that restate it, and are those of the
 * Party's guide, whose parts it shares, as the others are.
 */
export const youth29: DocxStandard = {
  ...party36,
  id: 'youth-29-hd',
  name: 'Hướng dẫn số 29-HD/TWĐTN-VP ngày 29/10/2013 của Ban Bí thư Trung ương Đoàn về thể thức văn bản của Đoàn TNCS Hồ Chí Minh',
  page: {
    ...party36.page,
    margins: { ...party36.page.margins, right: { value: 20, range: [20, 20] } },
    source: GUIDE,
  },
  underIssuer: { mark: '***' },
  underAbstract: { mark: '-----------' },
  body: { ...party36.body, source: GUIDE },
  columns: { head: [70, 90], foot: [75, 85] },
  elements: renamed,
}
