import { party36 } from './party-36-hd.js'
import type { DocxStandard, ElementName, ElementStyle } from './standard.js'

const GUIDE = 'Hướng dẫn 05-HD/VPTW'

const renamed = Object.fromEntries(
  Object.entries(party36.elements).map(([name, style]) => [name, { ...style, source: GUIDE }]),
) as Record<ElementName, ElementStyle>

/**
 * Hướng dẫn 05-HD/VPTW of 27/5/2026 of the Central Party Office, which replaces 36-HD/VPTW. Known through public
 * summaries: the sizes are those of 36-HD/VPTW; lines are exactly 18 to 22 points (19 here).
 */
export const party05: DocxStandard = {
  ...party36,
  id: 'party-05-hd',
  name: 'Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng',
  page: { ...party36.page, source: GUIDE },
  body: { ...party36.body, line: { exactly: 19 }, source: GUIDE },
  elements: renamed,
}
