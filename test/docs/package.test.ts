import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** What a package would hold now, but for what is built. */
const packed: readonly string[] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' }),
)[0].files.map(({ path }: { path: string }) => path)
const isPacked = (path: string) => packed.some((file) => file === path || file.startsWith(`${path}/`))
const pages = packed.filter((path) => path.endsWith('.md') && !path.startsWith('dist/'))

/** Links of a page to files, as paths from the top. */
function linksOf(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8').replace(/^```[\s\S]*?^```/gm, '')
  return [...text.matchAll(/(!?)\[[^\]]*\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)]
    .filter(([, image]) => image === '')
    .map(([, , link]) => normalize(join(dirname(page), decodeURI(link!))).replace(/\/$/, ''))
}

describe('the package', () => {
  it('holds what the readme links to', () => {
    for (const page of ['README.md', 'README.vi.md']) {
      expect(
        linksOf(page).filter((path) => !isPacked(path)),
        page,
      ).toEqual([])
    }
  })

  it('holds the guides that its guides link to; sources, tests and data are in the repository', () => {
    for (const page of pages) {
      const links = linksOf(page).filter(
        (path) => !/^(?:src|test|data|\.|docs\/app\/|[a-z.]+\.(?:json|ts)$)/.test(path),
      )
      expect(
        links.filter((path) => !isPacked(path)),
        page,
      ).toEqual([])
      expect(
        linksOf(page).filter((path) => !existsSync(join(root, path))),
        page,
      ).toEqual([])
    }
  })

  it('holds no picture, no page of the reference and no source', () => {
    expect(
      packed.filter((path) => /\.(?:png|svg|jpg|tsx?)$|^docs\/api\//.test(path) && !path.startsWith('dist/')),
    ).toEqual([])
    expect(packed).toContain('SECURITY.md')
    expect(packed).toContain('data/CHANGELOG.md')
  })

  it('names no address of a place that is not there', () => {
    for (const page of pages) {
      expect(readFileSync(join(root, page), 'utf8'), page).not.toMatch(
        /github\.com\/[\w-]*\/ky-niem|ky-niem\.(?:vn|com|org|dev|io)/,
      )
    }
  })
})
