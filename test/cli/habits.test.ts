import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runHere } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'habits-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const ky = (...args: string[]) => runHere(args, { cwd: folder })
const ids = async (...args: string[]): Promise<string[]> =>
  JSON.parse((await ky(...args, '--format', 'json')).stdout).map(({ id }: { id: string }) => id)

describe('habits of the people', () => {
  it.each([
    [
      ['month', '12/2026'],
      ['month', '2026-12'],
    ],
    [
      ['on', '27/7/2026'],
      ['on', '2026-07-27'],
    ],
    [
      ['between', '1/7/2026', '5.7.2026'],
      ['between', '2026-07-01', '2026-07-05'],
    ],
    [
      ['week', '10/2021'],
      ['week', '2021-W10'],
    ],
    [
      ['quarter', 'III/2023'],
      ['quarter', '2023-Q3'],
    ],
    [
      ['quarter', '3/2023'],
      ['quarter', '2023-Q3'],
    ],
    [
      ['lunar', '17/2/2026'],
      ['lunar', '2026-02-17'],
    ],
    [
      ['lunar', '10/3/2026', '--reverse'],
      ['lunar', '2026-03-10', '--reverse'],
    ],
    [
      ['feed', '--month', '7/2026'],
      ['feed', '--month', '2026-07'],
    ],
    [
      ['on', 'Ngày 27 tháng 7, năm 2026'],
      ['on', '2026-07-27'],
    ],
    [
      ['on', '2026/7/27'],
      ['on', '2026-07-27'],
    ],
    [
      ['month', 'Tháng 7 năm 2026'],
      ['month', '2026-07'],
    ],
    [
      ['month', 'thang 7/2026'],
      ['month', '2026-07'],
    ],
    [
      ['week', 'tuần thứ 10 năm 2021'],
      ['week', '2021-W10'],
    ],
    [
      ['quarter', 'Quý III năm 2023'],
      ['quarter', '2023-Q3'],
    ],
    [
      ['quarter', 'quy 3/2023'],
      ['quarter', '2023-Q3'],
    ],
    [
      ['year', 'năm 2027'],
      ['year', '2027'],
    ],
    [
      ['between', '7/2023', 'tháng 8 năm 2023'],
      ['between', '2023-07-01', '2023-08-31'],
    ],
    [
      ['lunar', 'mùng 10 tháng 3 năm 2026', '--reverse'],
      ['lunar', '2026-03-10', '--reverse'],
    ],
    [
      ['--lang', 'en', 'on', '27/7/2026'],
      ['on', '2026-07-27', '--lang', 'en'],
    ],
  ])('take %j as %j', async (typed, iso) => {
    const [first, second] = [await ky(...typed), await ky(...iso)]
    expect(first).toEqual(second)
    expect(first).toMatchObject({ status: 0, stderr: '' })
  })

  it('search by day, solar and lunar, and by the day of an origin', async () => {
    expect((await ids('search', '27/7'))[0]).toBe('war-invalids-martyrs-day')
    expect(await ids('search', 'ngày 10 tháng 3')).toContain('gio-to-hung-vuong')
    // As widely kept as others: the day that leads its month, the country's before a province's.
    expect((await ids('search', '8/3'))[0]).toBe('international-womens-day')
    expect((await ids('search', '10/10'))[0]).toBe('capital-liberation-day')
    expect(await ids('search', '27/7/1947')).toContain('war-invalids-martyrs-day')
    // A date with its year finds what falls on it, by the lunar calendar too, and what began on it.
    for (const typed of ['27/7/2023', '2023-07-27', 'ngày 27 tháng 7 năm 2023'])
      expect(await ids('search', typed)).toContain('war-invalids-martyrs-day')
    expect(await ids('search', '26/4/2026')).toContain('gio-to-hung-vuong')
    expect(await ids('search', '26/4/2025')).not.toContain('gio-to-hung-vuong')
  })

  it('say once where the lunar calendar ends, and end a feed with it', async () => {
    for (const args of [
      ['month', '2101-07'],
      ['on', '27/7/2101'],
      ['year', '1890'],
    ]) {
      const { status, stderr } = await ky(...args)
      expect(status).toBe(0)
      expect(stderr).toMatch(/^Âm lịch chỉ có từ năm âm lịch 1890 đến năm 2100:[^\n]*\n$/)
    }
    for (const month of ['2100-12', '1890-06']) expect((await ky('month', month)).stderr).toBe('')
    expect(await ky('feed', '--from', '2100', '--days-off', 'only')).toMatchObject({ status: 0, stderr: '' })
  })

  it('tell the faults of a configuration in its order', async () => {
    const config = join(mkdtempSync(join(folder, 'order-')), 'order.yaml')
    writeFileSync(config, 'colour: red\nyear: abc\nrule: []\n')
    writeFileSync(join(folder, 'draft.txt'), 'Ngày 27/7')
    const { stderr } = await ky('check', 'draft.txt', '--config', config)
    expect(stderr.match(/order\.yaml:\d/g)).toEqual(['order.yaml:1', 'order.yaml:2', 'order.yaml:3'])
  })

  it('say the month of a draft with its year or without', async () => {
    writeFileSync(join(folder, 'ngay.txt'), 'Kỷ niệm 78 năm Ngày Thương binh - Liệt sĩ (27/7)')
    const told = async (...args: string[]) =>
      (await ky('check', 'ngay.txt', '--format', 'json', ...args)).stdout
    expect(await told('--month', '7/2026')).toContain('79 năm')
    expect(await told('--month', '7/2026')).toBe(await told('--month', '7', '--year', '2026'))
    const refused = await ky('check', 'ngay.txt', '--month', '7/2026', '--year', '2025')
    expect(refused).toMatchObject({ status: 2, stdout: '' })
    expect(refused.stderr).toContain('chỉ nói một năm')
    expect((await ky('check', 'ngay.txt', '--month', '13/2026')).status).toBe(2)
  })

  it('find what a value means beside it in the Vietnamese help', async () => {
    const help = async (command: string) => (await ky(command, '--help')).stdout.replace(/\s+/g, ' ')
    expect(await help('month')).toContain('founding (Ngày thành lập), tradition (Ngày truyền thống)')
    expect(await help('feed')).toContain('sector (Ngành), organisation (Đoàn thể)')
    for (const command of ['month', 'init', 'new'])
      expect(await help(command)).toContain('front (Mặt trận, các hội)')
  })

  it('list what can be named', async () => {
    expect((await ky('provinces')).stdout).toMatch(/^quang-ninh +.*Quảng Ninh$/m)
    expect((await ky('provinces')).stdout).toMatch(/^hai-duong +.*\(nay thuộc .*Hải Phòng\)$/m)
    expect((await ky('topics', '--lang', 'en')).stdout).toMatch(/^health +Health$/m)
    expect((await ky('layouts')).stdout.trimEnd().split('\n')).toHaveLength(6)
  })

  it('begin with drafts for the stretch that their wording is of', async () => {
    const time = async (...words: string[]) => /thoi-gian: (.*)/.exec((await ky('new', ...words)).stdout)?.[1]
    expect(await time('huong-dan-hai-thang', '--month', '2027-12')).toBe('12/2027-1/2028')
    expect(await time('huong-dan-hai-thang', '--month', '2027-11')).toBe('11-12/2027')
    expect(await time('huong-dan-quy', '--month', '2027-05')).toBe('2027-Q2')
    expect(await time('ke-hoach', '--year', '2027')).toBe('2027')
    for (const [kind = '', option = '', value = ''] of [
      ['huong-dan-quy', '--year', '2027'],
      ['huong-dan-nam', '--quarter', 'III/2027'],
      ['huong-dan', '--year', '2027'],
      ['huong-dan-hai-thang', '--quarter', 'III/2027'],
    ]) {
      const { status, stderr } = await ky('new', kind, option, value)
      expect(status).toBe(2)
      expect(stderr).toContain(`${option} không dùng với ${kind}`)
    }
  })

  it('begin outlines with a day that is there', async () => {
    const day = async (...words: string[]) => ky('new', 'de-cuong', ...words)
    expect((await day('--month', '2027-12')).stdout).toContain(':ngay[peoples-army-founding]')
    expect((await day('--day', 'Ngày Thương binh - Liệt sĩ')).stdout).toContain(
      ':ngay[war-invalids-martyrs-day]',
    )
    expect(await day('--day', 'abcd')).toMatchObject({ status: 2, stdout: '' })
    expect((await day('--day', 'abcd')).stderr).toMatch(/^--day: Không có ngày kỷ niệm .*"abcd"/)
    expect((await day()).stderr).toContain('thêm --day')
  })

  it('begin with commented files, which are valid and never written over', async () => {
    for (const language of ['vi', 'en']) expect((await ky('init', '--lang', language)).status).toBe(0)
    const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
    expect(files).toHaveLength(6)
    expect(await ky('validate', ...files)).toMatchObject({ status: 0, stderr: '' })
    writeFileSync(join(folder, 'co-quan.yaml'), 'mine')
    expect(await ky('init')).toMatchObject({ status: 2, stdout: '' })
    expect(readFileSync(join(folder, 'co-quan.yaml'), 'utf8')).toBe('mine')
  })

  it('begin in a folder that is made for them, not in the place of a file', async () => {
    expect((await ky('init', join('phong', 'van-thu'))).status).toBe(0)
    expect(readdirSync(join(folder, 'phong', 'van-thu'))).toHaveLength(3)
    writeFileSync(join(folder, 'tep'), 'mine')
    const refused = await ky('init', join('tep', 'con'), '--lang', 'en')
    expect(refused.status).toBe(2)
    expect(refused.stderr).toContain('a part of the path is a file, not a folder')
  })

  it('ends where the system lets no folder be made', async () => {
    if (process.platform !== 'linux') return
    const refused = await ky('init', '/proc/ky-niem/van-thu')
    expect(refused).toMatchObject({ status: 2, stdout: '' })
    expect(refused.stderr).toContain('/proc/ky-niem/van-thu: ')
  })

  it('is told of two languages that differ, before and after the command', async () => {
    const two = await ky('--lang', 'vi', 'on', '27/7/2026', '--lang', 'en')
    expect(two).toMatchObject({ status: 2, stdout: '' })
    expect(two.stderr).toContain('--lang stands twice, as "vi" and "en"')
    expect((await ky('--lang', 'en', 'on', '27/7/2026', '--lang', 'en')).status).toBe(0)
  })

  it('list days by the kind of office that init or the office’s file names', async () => {
    const office = join(folder, 'doan')
    mkdirSync(office)
    expect((await ky('init', office, '--profile', 'youth')).status).toBe(0)
    const file = join(office, 'co-quan.yaml')
    expect(readFileSync(file, 'utf8')).toMatch(/^system: youth\n[\s\S]*^profile: youth$/m)
    expect((await ky('validate', file)).status).toBe(0)
    const month = async (...args: string[]) => (await ky('month', '2026-02', ...args)).stdout
    const days = async (...args: string[]) =>
      JSON.parse(await month('--format', 'json', ...args))
        .occurrences.filter(({ importance }: { importance: number }) => importance <= 2)
        .map(({ id }: { id: string }) => id)
    expect(await days('--issuer', file)).toEqual(await days('--profile', 'youth'))
    expect(await days('--issuer', file)).not.toEqual(await days())
    expect(await days('--issuer', file, '--profile', 'party')).toEqual(await days('--profile', 'party'))
    writeFileSync(
      join(folder, 'draft.md'),
      `---\nloai: huong-dan\nco-quan:\n  system: party\n  name: Ban B\n  place: A\n  profile: party\n---\n# Việc\n\n::ngay-ky-niem\n`,
    )
    expect((await ky('write', 'draft.md', '--month', '2026-02')).stdout).toContain('Tổng Bí thư Trường Chinh')
    expect((await ky('validate', file)).status).toBe(0)
    writeFileSync(file, readFileSync(file, 'utf8').replace('profile: youth', 'profile: doan'))
    expect((await ky('validate', file)).stderr).toMatch(/"profile".*"doan".*party, state, youth/)
  })

  it('keep a draft with its day of issue for another month, and are told', async () => {
    const draft =
      '---\nloai: thong-bao\nngay: 20/4/2027\nco-quan: { system: state, name: A, place: B }\n---\nx'
    writeFileSync(join(folder, 'dated.md'), draft)
    const june = await ky('write', 'dated.md', '--month', '2027-06')
    expect(june.stderr).toMatch(/^dated\.md:3:7: .*01\/6\/2027/)
    expect(june.stdout).toContain('ngày 20 tháng 4 năm 2027')
    expect((await ky('write', 'dated.md', '--month', '2027-05')).stderr).toBe('')
    expect((await ky('write', 'dated.md', '--month', '2027-06', '--date', '2027-06-01')).stderr).toBe('')
  })

  it('leave shipped days out, and change them in part', async () => {
    const plan = (...args: string[]) => ky('month', '2026-07', '--format', 'json', ...args)
    expect((await plan()).stdout).toContain('"war-invalids-martyrs-day"')
    const without = JSON.parse((await plan('--exclude', 'war-invalids-martyrs-day')).stdout)
    expect(JSON.stringify(without.occurrences)).not.toContain('"war-invalids-martyrs-day"')
    writeFileSync(
      join(folder, 'part.yaml'),
      '{ id: war-invalids-martyrs-day, rank: 4, name: { en: Changed } }\n',
    )
    expect((await plan('--entries', 'part.yaml')).stderr).toContain('--override')
    const changed = JSON.parse((await plan('--entries', 'part.yaml', '--override')).stdout)
    expect(
      changed.occurrences.find(({ id }: { id: string }) => id === 'war-invalids-martyrs-day'),
    ).toMatchObject({ rank: 4, name: { vi: 'Ngày Thương binh - Liệt sĩ', en: 'Changed' } })
    expect((await ky('validate', 'part.yaml', '--override')).status).toBe(0)
  })

  it('complete commands, options and values in bash', async () => {
    const script = (await ky('completion', 'bash')).stdout
    const complete = (...words: string[]) =>
      spawnSync(
        'bash',
        [
          '-c',
          `${script}COMP_WORDS=(ky-niem ${words.join(' ')}); COMP_CWORD=${words.length}; _ky_niem; echo "\${COMPREPLY[*]}"`,
        ],
        { encoding: 'utf8' },
      ).stdout.trim()
    expect(complete('prov')).toBe('provinces')
    expect(complete('month', '--layout', 'cal')).toBe('calendar')
    expect(complete('check', '--stdin')).toBe('--stdin-filename')
    expect(complete('--lang', 'en', 'prov')).toBe('provinces')
    expect(complete('month', '--layout', '=', 'cal')).toBe('calendar')
    expect(complete('completion', 'f')).toBe('fish')
    expect(complete('help', 'prov')).toBe('provinces')
    expect(complete('month', '--title', "''")).toBe('')
    expect(complete('month', '--province', 'quang-n')).toBe('quang-ngai quang-ninh')
    expect(complete('check', '--off', 'week')).toBe('weekday')
    expect(complete('new', 'huong-dan-q')).toBe('huong-dan-quy')
    expect(complete('--lang', "''")).toBe('vi en')
    expect(complete('feed', '--lang', "''")).toBe('vi en both')
    expect(complete('check', 'packag')).toBe('package-lock.json package.json')
  })

  const installed = ['zsh', 'fish'].filter((shell) => spawnSync(shell, ['-c', 'true']).status === 0)
  it.each(['bash', ...installed.filter((shell) => shell === 'zsh')])(
    'are well formed for %s',
    async (shell) => {
      const { stdout } = await ky('completion', shell)
      expect(spawnSync(shell, ['-n'], { input: stdout, encoding: 'utf8' })).toMatchObject({
        status: 0,
        stderr: '',
      })
    },
  )

  it.each(installed.filter((shell) => shell === 'fish'))('complete in %s', async (shell) => {
    const script = (await ky('completion', shell)).stdout
    const complete = (line: string) =>
      spawnSync(shell, ['-c', `${script}\ncomplete -C '${line}'`], { encoding: 'utf8' }).stdout.trim()
    expect(complete('ky-niem --lang en prov')).toBe('provinces')
    expect(complete('ky-niem month --layout cal')).toBe('calendar')
    expect(complete('ky-niem check --stdin')).toBe('--stdin-filename')
    expect(complete('ky-niem completion f')).toBe('fish')
  })

  it.each(['zsh', 'fish', 'powershell'])('have a script for %s that names every command', async (shell) => {
    const { stdout } = await ky('completion', shell)
    for (const name of ['month', 'check', 'provinces', 'init']) expect(stdout).toContain(name)
  })
})
