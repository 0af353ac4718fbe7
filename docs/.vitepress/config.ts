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
  srcExclude: ['app/**', 'examples/**', 'feeds/examples/**'],
  rewrites: { 'README.md': 'index.md', ':folder/README.md': ':folder/index.md' },
  // Links to sources and to the pages at the top of the repository lead out of the site.
  ignoreDeadLinks: [
    /\.\.\/(?:README|CHANGELOG|CONTRIBUTING|LICENSE)/,
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
      { text: 'Trang cho văn phòng', link: '/ky-niem.html', target: '_self' },
      { text: 'Library', link: '/library' },
      { text: 'API', link: '/api/README' },
    ],
    sidebar: [
      {
        text: 'Cho văn phòng',
        items: [
          { text: 'Hướng dẫn cho văn phòng', link: '/huong-dan-van-phong' },
          { text: 'Dự thảo', link: '/drafts/huong-dan' },
          { text: 'Soát lỗi', link: '/proofread/huong-dan' },
          { text: 'Campaign files', link: '/campaigns' },
          { text: 'The issuer profile', link: '/issuer' },
          { text: 'Layouts', link: '/layouts/' },
          { text: 'Word documents', link: '/docx' },
          { text: 'Word files', link: '/word/' },
        ],
      },
      {
        text: 'For developers',
        items: [
          { text: 'The library', link: '/library' },
          { text: 'Feeds', link: '/feeds/' },
          { text: 'Proofreading', link: '/proofread/' },
          { text: 'Pictures', link: '/pictures' },
          { text: 'Days off', link: '/holidays' },
          { text: 'The lunar calendar', link: '/lunar-calendar' },
          { text: 'Data', link: '/data' },
          { text: 'Architecture', link: '/architecture' },
          { text: 'API', link: '/api/README' },
        ],
      },
    ],
  },
})
