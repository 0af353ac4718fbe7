import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import config from '../../docs/.vitepress/config.js'

const docs = resolve(import.meta.dirname, '../../docs')
type Item = { link?: string; items?: Item[] }
const linksOf = ({ link, items = [] }: Item): string[] => [...(link ? [link] : []), ...items.flatMap(linksOf)]
const sidebar = (config.themeConfig!.sidebar as Item[]).flatMap(linksOf)

describe('the site', () => {
  it('has every guide in its sidebar, and nothing that is not there', () => {
    const guides = readdirSync(docs, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter(
        (path) =>
          path.endsWith('.md') && !/^(?:api|examples|feeds\/examples|app\/dist|README\.md)/.test(path),
      )
      .map((path) => `/${path.replace(/README\.md$/, '').replace(/\.md$/, '')}`)
    expect(guides.filter((path) => !sidebar.includes(path))).toEqual([])
    expect(sidebar.filter((link) => !link.startsWith('/api/') && !guides.includes(link))).toEqual([])
  })

  it('finds words typed with and without marks', () => {
    const { search } = config.themeConfig as unknown as {
      search: { options: { miniSearch: { options: { processTerm: (term: string) => string } } } }
    }
    const term = search.options.miniSearch.options.processTerm
    for (const word of ['Đợt', 'đợt', 'ĐỢT', 'dot', 'đợt'.normalize('NFD')]) expect(term(word)).toBe('dot')
    expect(term('Thương')).toBe(term('thuong'))
  })

  it('tells the limits of sizes that are held to', () => {
    const page = readFileSync(join(docs, 'sizes.md'), 'utf8')
    const limits: { name: string; limit: string }[] = JSON.parse(
      readFileSync(join(docs, '../.size-limit.json'), 'utf8'),
    )
    for (const { name, limit } of limits) expect(page).toContain(`| ${name} | ${limit} |`)
  })
})
