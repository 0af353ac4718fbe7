import type { PlainDate } from '../../dates/plain-date.js'
/** A body that bears another name, or was merged into another, from a day on. */
export interface Body {
  /** The former name, folded. */
  folded: string
  /** Folded words that, standing right behind, make it the name of today: "và Dân vận". */
  unless?: string
  now: string
  /** First day under the name of today. */
  since: PlainDate
  source: string
}

const CENTRAL =
  'https://znews.vn/ong-nguyen-trong-nghia-lam-truong-ban-tuyen-giao-va-dan-van-trung-uong-post1527701.html'
const GOVERNMENT = 'https://sieucacuocnews.com/print/470461.html'
const NAMES =
  'https://news.thuvienphapluat.vn/tintuc/vn/ho-tro-phap-luat/chinh-sach-moi/80789/ten-goi-va-viec-su-dung-con-dau-cua-co-quan-co-tham-quyen-khi-sap-xep-bo-may'

/** Mergers of 2025: the Party's boards on 3 February, the ministries on 1 March (Nghị quyết 176/2025/QH15). */
export const FORMER_BODIES: readonly Body[] = [
  {
    folded: 'ban tuyen giao',
    unless: 'va dan van',
    now: 'Ban Tuyên giáo và Dân vận',
    since: '2025-02-03',
    source: CENTRAL,
  },
  { folded: 'ban dan van', now: 'Ban Tuyên giáo và Dân vận', since: '2025-02-03', source: CENTRAL },
  {
    folded: 'bo thong tin va truyen thong',
    now: 'Bộ Khoa học và Công nghệ',
    since: '2025-03-01',
    source: GOVERNMENT,
  },
  { folded: 'bo giao thong van tai', now: 'Bộ Xây dựng', since: '2025-03-01', source: GOVERNMENT },
  { folded: 'bo ke hoach va dau tu', now: 'Bộ Tài chính', since: '2025-03-01', source: GOVERNMENT },
  {
    folded: 'bo nong nghiep va phat trien nong thon',
    now: 'Bộ Nông nghiệp và Môi trường',
    since: '2025-03-01',
    source: GOVERNMENT,
  },
  {
    folded: 'bo tai nguyen va moi truong',
    now: 'Bộ Nông nghiệp và Môi trường',
    since: '2025-03-01',
    source: GOVERNMENT,
  },
  { folded: 'bo lao dong - thuong binh va xa hoi', now: 'Bộ Nội vụ', since: '2025-03-01', source: NAMES },
]
