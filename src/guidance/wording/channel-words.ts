import type { CampaignChannel } from '../../campaigns/campaign.js'
import type { Language } from '../../text/language.js'

/** What a plan writes for each way of communicating. */
const WORDS: Record<CampaignChannel, Record<Language, string>> = {
  press: { vi: 'Báo in, báo điện tử, tạp chí', en: 'Newspapers, online newspapers and magazines' },
  'radio-television': { vi: 'Phát thanh, truyền hình', en: 'Radio and television' },
  portal: { vi: 'Cổng thông tin điện tử, trang thông tin điện tử', en: 'Portals and websites' },
  'social-media': { vi: 'Mạng xã hội và các nền tảng số', en: 'Social networks and digital platforms' },
  messaging: { vi: 'Tin nhắn và các ứng dụng nhắn tin', en: 'Text messages and messaging applications' },
  'grassroots-broadcast': { vi: 'Hệ thống thông tin, truyền thanh cơ sở', en: 'Grass-roots loudspeakers' },
  visual: {
    vi: 'Pa nô, áp phích, băng rôn, khẩu hiệu, bảng tin',
    en: 'Panels, posters, slogans and notice boards',
  },
  bulletin: { vi: 'Bản tin, tài liệu, sổ tay tuyên truyền', en: 'Bulletins, leaflets and handbooks' },
  'mobile-team': { vi: 'Đội tuyên truyền lưu động', en: 'Mobile teams' },
  conference: { vi: 'Hội nghị, hội thảo, tọa đàm', en: 'Conferences, seminars and talks' },
  training: { vi: 'Tập huấn, bồi dưỡng', en: 'Training' },
  contest: { vi: 'Cuộc thi, hội thi', en: 'Contests' },
  dialogue: { vi: 'Chương trình hỏi đáp, đối thoại', en: 'Questions and answers, dialogue' },
  speakers: { vi: 'Đội ngũ báo cáo viên, tuyên truyền viên', en: 'The network of speakers' },
  exhibition: { vi: 'Triển lãm, trưng bày', en: 'Exhibitions' },
  performance: { vi: 'Biểu diễn văn nghệ, chiếu phim', en: 'Performances and film showings' },
  ceremony: { vi: 'Lễ phát động, mít tinh', en: 'Launches and meetings' },
}

/** A channel as plans write it. */
export function channelName(channel: CampaignChannel, language: Language): string {
  return WORDS[channel][language]
}
