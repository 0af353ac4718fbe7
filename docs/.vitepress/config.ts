import { defineConfig } from 'vitepress'

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase()

/** The guides, the reference and the page for offices as a site of plain files. */
export default defineConfig({
  lang: 'en',
  title: 'ky-niem',
  description: 'Vietnamese commemorations: anniversary numbers, guidance documents, feeds, proofreading',
  outDir: '../out/site',
  cacheDir: '../out/site-cache',
  srcExclude: ['app/src/**', 'examples/**', 'feeds/examples/**'],
  rewrites: { 'README.md': 'index.md', ':folder/README.md': ':folder/index.md' },
  // Links to sources and to the pages at the top of the repository lead out of the site.
  ignoreDeadLinks: [
    /\.\.\/(?:README|CHANGELOG|CONTRIBUTING|LICENSE|SECURITY)/,
    /\/(?:src|test|data|examples|app)(?:\/|$)/,
    /\.(?:yaml|json|js|html)$/,
    /\/editor$/,
  ],
  // Two braces in a text are a placeholder of a Word form, not an expression.
  vue: { template: { compilerOptions: { delimiters: ['[[[expression', 'expression]]]'] } } },
  cleanUrls: false,
  themeConfig: {
    // With and without diacritics, as people type.
    search: { provider: 'local', options: { miniSearch: { options: { processTerm: fold } } } },
    nav: [
      { text: 'Hướng dẫn', link: '/huong-dan-van-phong' },
      { text: 'Trang cho văn phòng', link: '/page' },
      { text: 'Library', link: '/library' },
      { text: 'API', link: '/api/README' },
    ],
    sidebar: [
      {
        text: 'Cho văn phòng',
        items: [
          { text: 'Hướng dẫn cho văn phòng', link: '/huong-dan-van-phong' },
          { text: 'The first month', link: '/first-month' },
          { text: 'Dự thảo', link: '/drafts/huong-dan' },
          { text: 'Soát lỗi', link: '/proofread/huong-dan' },
          { text: 'Campaign files', link: '/campaigns' },
          { text: 'The issuer profile', link: '/issuer' },
          {
            text: 'Layouts',
            link: '/layouts/',
            collapsed: true,
            items: [
              { text: 'Guidance', link: '/layouts/guidance' },
              { text: 'Letter', link: '/layouts/letter' },
              { text: 'Briefing', link: '/layouts/briefing' },
              { text: 'Campaign plan', link: '/layouts/campaign-plan' },
              { text: 'List of a year', link: '/layouts/year-list' },
              { text: 'Calendar', link: '/layouts/calendar' },
            ],
          },
          { text: 'Word documents', link: '/docx' },
          { text: 'Word files', link: '/word/' },
          { text: 'Subscribing to a feed', link: '/feeds/subscribe' },
          { text: 'Trang cho văn phòng', link: '/page' },
          { text: 'Dùng trang cho văn phòng', link: '/app/' },
        ],
      },
      {
        text: 'For developers',
        items: [
          { text: 'The library', link: '/library' },
          { text: 'Embedding', link: '/embedding' },
          { text: 'Feeds', link: '/feeds/' },
          { text: 'Publishing a feed', link: '/feeds/publish' },
          { text: 'Readers of feeds', link: '/feeds/readers' },
          { text: 'Proofreading', link: '/proofread/' },
          { text: 'Rules of proofreading', link: '/proofread/rules' },
          { text: 'The check as a linter', link: '/proofread/linter' },
          { text: 'Pictures', link: '/pictures' },
          { text: 'Days off', link: '/holidays' },
          { text: 'The lunar calendar', link: '/lunar-calendar' },
          { text: 'Data', link: '/data' },
          { text: 'Beside other libraries', link: '/comparison' },
          { text: 'Sizes and speed', link: '/sizes' },
          { text: 'Benchmarks', link: '/benchmarks' },
          { text: 'Architecture', link: '/architecture' },
          { text: 'Mutants', link: '/mutation' },
          { text: 'API', link: '/api/README' },
        ],
      },
    ],
  },
})
