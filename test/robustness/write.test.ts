import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { type Run, runHere } from '../cli/run.js'

const root = mkdtempSync(join(tmpdir(), 'write-'))
// Another user works in it too.
chmodSync(root, 0o755)
afterAll(() => rmSync(root, { recursive: true, force: true }))
const superuser = process.getuid?.() === 0

let folder = ''
let count = 0
beforeEach(() => {
  folder = join(root, `${count++}`)
  mkdirSync(folder)
})
const place = (name: string) => join(folder, name)
const save = (name: string, content = 'before\n', mode = 0o644) => {
  writeFileSync(place(name), content)
  chmodSync(place(name), mode)
  return place(name)
}
const mode = (file: string) => (statSync(file).mode & 0o7777).toString(8)
/** Files of the folder, the hidden ones too: none is left over. */
const left = () => readdirSync(folder).sort()

const LUNAR = ['lunar', '2026-02-17']
const LINE = '2026-02-17 = ngày 1 tháng 1 năm Bính Ngọ (2026)\n'
const lunar = (...args: string[]) => runHere([...LUNAR, ...args], { cwd: folder })
/** In a process of its own, under a mask for new files or as another user. */
const shell = (script: string, { asNobody = false } = {}): Run => {
  const cli = `${process.execPath} ${join(inject('dist'), 'cli.js')}`
  const command = ['bash', '-c', script.replaceAll('ky-niem', cli)]
  const [name = '', ...args] = asNobody
    ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', ...command]
    : command
  const { status, stdout, stderr } = spawnSync(name, args, { cwd: folder, encoding: 'utf8', timeout: 15_000 })
  return { status, stdout, stderr }
}

describe('a file that is written', () => {
  it('is said on standard error, unless that is silenced', async () => {
    expect(await lunar('-o', 'a.txt')).toEqual({ status: 0, stdout: '', stderr: 'Đã ghi a.txt: 0,1 KB\n' })
    expect(readFileSync(place('a.txt'), 'utf8')).toBe(LINE)
    expect((await lunar('-o', 'a.txt', '--quiet')).stderr).toBe('')
    expect((await lunar('-q', '-o', 'a.txt')).stderr).toBe('')
    expect((await lunar('-o', 'a.txt', '--lang', 'en')).stderr).toBe('Wrote a.txt: 0.1 KB\n')
    expect(await lunar('-o', '-')).toEqual({ status: 0, stdout: LINE, stderr: '' })
    const feed = ['feed', '--from', '2026', '--to', '2026', '-o', 'lich.ics']
    const { stderr } = await runHere(feed, { cwd: folder })
    const events = readFileSync(place('lich.ics'), 'utf8').match(/^BEGIN:VEVENT/gm)!.length
    expect(stderr).toBe(`Đã ghi lich.ics: ${events} sự kiện\n`)
    expect(left()).toEqual(['a.txt', 'lich.ics'])
  })

  it.each([
    ['022', '644'],
    ['077', '600'],
    ['002', '664'],
  ])('has the mode that the mask %s leaves it, if it is new', (mask, expected) => {
    expect(shell(`umask ${mask}; ky-niem lunar 2026-02-17 -o new.txt`).status).toBe(0)
    expect(mode(place('new.txt'))).toBe(expected)
  })

  it.each([0o600, 0o644, 0o664, 0o640, 0o755, 0o2755])('keeps the mode %o under any mask', (before) => {
    const file = save('old.txt', 'before\n', before)
    expect(shell('umask 077; ky-niem lunar 2026-02-17 -o old.txt').status).toBe(0)
    expect(mode(file)).toBe(before.toString(8))
    expect(readFileSync(file, 'utf8')).toBe(LINE)
    expect(left()).toEqual(['old.txt'])
  })

  it.runIf(superuser)('keeps owner and group', async () => {
    const file = save('old.txt', 'before\n', 0o640)
    chownSync(file, 12345, 23456)
    expect((await lunar('-o', 'old.txt')).status).toBe(0)
    expect(statSync(file)).toMatchObject({ uid: 12345, gid: 23456 })
    expect(mode(file)).toBe('640')
  })

  it('is written where a link leads, and the link stays', async () => {
    mkdirSync(place('far'))
    save('far/real.txt', 'before\n', 0o600)
    symlinkSync('far/real.txt', place('link.txt'))
    symlinkSync('link.txt', place('link-to-link.txt'))
    expect((await lunar('-o', 'link-to-link.txt')).status).toBe(0)
    expect(readFileSync(place('far/real.txt'), 'utf8')).toBe(LINE)
    expect(mode(place('far/real.txt'))).toBe('600')
    expect(readlinkSync(place('link.txt'))).toBe('far/real.txt')
    expect(readlinkSync(place('link-to-link.txt'))).toBe('link.txt')
    expect(readdirSync(place('far'))).toEqual(['real.txt'])
  })

  it('is made where a link leads that leads nowhere yet', async () => {
    symlinkSync('later.txt', place('link.txt'))
    expect((await lunar('-o', 'link.txt')).status).toBe(0)
    expect(lstatSync(place('later.txt')).isFile()).toBe(true)
    expect(lstatSync(place('link.txt')).isSymbolicLink()).toBe(true)
  })
})

describe('a file that cannot be written', () => {
  /** One sentence, exit code 2, and everything as it was. */
  const refused = ({ status, stdout, stderr }: Run, sentence: string, files: string[] = ['old.txt']) => {
    expect(stderr).toContain(sentence)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(left()).toEqual(files)
    if (files.includes('old.txt')) expect(readFileSync(place('old.txt'), 'utf8')).toBe('before\n')
  }

  it('is refused if it is read-only, to the superuser too', async () => {
    save('old.txt', 'before\n', 0o444)
    refused(await lunar('-o', 'old.txt'), 'old.txt: Không ghi được: tệp chỉ cho đọc.')
    refused(await lunar('-o', 'old.txt', '--lang', 'en'), 'Cannot be written: the file is read-only.')
  })

  it('is refused in a folder that is not there, and in a file', async () => {
    save('old.txt')
    refused(await lunar('-o', 'none/a.txt'), 'none/a.txt: Không ghi được: không có thư mục này.')
    refused(await lunar('-o', 'old.txt/a.txt'), 'một phần của đường dẫn là tệp')
  })

  it('is refused if it is a folder, or links in a circle', async () => {
    mkdirSync(place('folder'))
    symlinkSync('b', place('a'))
    symlinkSync('a', place('b'))
    refused(await lunar('-o', 'folder'), 'folder: Không ghi được: đây là thư mục.', ['a', 'b', 'folder'])
    refused(await lunar('-o', 'new/'), 'new/: Không ghi được: đây là thư mục.', ['a', 'b', 'folder'])
    refused(await lunar('-o', 'a'), 'a: Không ghi được: các liên kết đi vòng tròn.', ['a', 'b', 'folder'])
  })

  it('is refused if its name is too long', async () => {
    refused(await lunar('-o', 'x'.repeat(300)), 'tên tệp quá dài', [])
  })

  it.runIf(superuser)('is refused to a user who may not', () => {
    save('old.txt')
    refused(shell('ky-niem lunar 2026-02-17 -o new.txt', { asNobody: true }), 'không có quyền')
    refused(shell('ky-niem lunar 2026-02-17 -o old.txt', { asNobody: true }), 'tệp chỉ cho đọc')
    // Who may write the file and its folder still does not take it from its owner.
    chmodSync(folder, 0o777)
    chmodSync(place('old.txt'), 0o666)
    refused(shell('ky-niem lunar 2026-02-17 -o old.txt', { asNobody: true }), 'của người hoặc nhóm khác')
    const own = shell('umask 027; ky-niem lunar 2026-02-17 -o own.txt', { asNobody: true })
    expect(own.status).toBe(0)
    expect(statSync(place('own.txt')).uid).toBe(65534)
    expect(mode(place('own.txt'))).toBe('640')
    chmodSync(folder, 0o755)
  })

  it.runIf(superuser)('is refused on a full disk, and the old one stays', () => {
    const disk = place('disk')
    mkdirSync(disk)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk])
    try {
      writeFileSync(join(disk, 'old.ics'), 'before\n')
      for (const name of ['old.ics', 'new.ics']) {
        const { status, stderr } = shell(`ky-niem feed --from 2026 --to 2028 -o disk/${name}`)
        expect(stderr).toBe(`disk/${name}: Không ghi được: ổ đĩa đã đầy.\n`)
        expect(status).toBe(2)
        expect(readdirSync(disk)).toEqual(['old.ics'])
        expect(readFileSync(join(disk, 'old.ics'), 'utf8')).toBe('before\n')
      }
    } finally {
      execFileSync('umount', [disk])
    }
  })
})

describe('what is no file', () => {
  let reader: ChildProcess | undefined
  afterEach(() => reader?.kill())

  it('is written to and stays: a pipe', async () => {
    execFileSync('mkfifo', [place('pipe')])
    const { status, stdout } = shell(
      'timeout 10 cat pipe & ky-niem lunar 2026-02-17 -o pipe; r=$?; wait; exit $r',
    )
    expect({ status, stdout }).toEqual({ status: 0, stdout: LINE })
    expect(lstatSync(place('pipe')).isFIFO()).toBe(true)
    const late = shell('(sleep 1; timeout 10 cat pipe) & ky-niem lunar 2026-02-17 -o pipe; wait')
    expect(late.stdout).toBe(LINE)
    reader = spawn('tail', ['-f', place('pipe')], { stdio: 'ignore' })
    expect((await lunar('-o', 'pipe')).status).toBe(0)
    expect(left()).toEqual(['pipe'])
  })

  it('is not waited for without an end: a pipe that nobody reads', async () => {
    execFileSync('mkfifo', [place('pipe')])
    const { status, stderr } = await lunar('-o', 'pipe')
    expect(stderr).toContain('pipe: Không ghi được: không chương trình nào đọc ống dẫn này trong 3 giây.')
    expect(status).toBe(2)
    expect(left()).toEqual(['pipe'])
  })

  it.runIf(superuser)('is written to and stays: a device', async () => {
    execFileSync('mknod', [place('null'), 'c', '1', '3'])
    execFileSync('mknod', [place('full'), 'c', '1', '7'])
    execFileSync('mknod', [place('disk'), 'b', '7', '250'])
    symlinkSync('null', place('link'))
    expect((await lunar('-o', 'null')).status).toBe(0)
    expect((await lunar('-o', 'link')).status).toBe(0)
    expect(await lunar('-o', 'full')).toMatchObject({
      status: 2,
      stderr: 'full: Không ghi được: ổ đĩa đã đầy.\n',
    })
    expect((await lunar('-o', 'disk')).stderr).toContain('đây là cả một ổ đĩa')
    for (const name of ['null', 'full']) expect(lstatSync(place(name)).isCharacterDevice()).toBe(true)
    expect(left()).toEqual(['disk', 'full', 'link', 'null'])
  })

  it('is written to and stays: standard output by its names', () => {
    for (const name of ['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1']) {
      expect(shell(`ky-niem lunar 2026-02-17 -q -o ${name} | cat`).stdout, name).toBe(LINE)
      expect(shell(`ky-niem lunar 2026-02-17 -q -o ${name} > out.txt && cat out.txt`).stdout).toBe(LINE)
    }
    expect(shell('ky-niem lunar 2026-02-17 -q -o >(cat >&2); sleep 0.3').stderr).toBe(LINE)
    expect(shell('ky-niem lunar 2026-02-17 -q -o /dev/fd/7 7> seven.txt; cat seven.txt').stdout).toBe(LINE)
    expect(existsSync('/dev/stdout')).toBe(true)
    expect(left()).toEqual(['out.txt', 'seven.txt'])
  })

  it('is told in a sentence if standard output cannot be written', () => {
    for (const args of [
      'lunar 2026-02-17',
      '--help',
      'month --help',
      '--version',
      'month 2023-07 --format html',
    ]) {
      expect(shell(`ky-niem ${args} > /dev/full`), args).toEqual({
        status: 2,
        stdout: '',
        stderr: 'Không ghi được ra đầu ra chuẩn: ổ đĩa đã đầy.\n',
      })
    }
    expect(shell('ky-niem --lang en lunar 2026-02-17 > /dev/full').stderr).toBe(
      'Standard output cannot be written: the disk is full.\n',
    )
    expect(shell('ky-niem lunar nonsense 2> /dev/full').status).toBe(2)
    expect(shell('ky-niem lunar 2026-02-17 >&-')).toMatchObject({
      status: expect.any(Number),
      stderr: expect.not.stringContaining('    at '),
    })
  })

  it('may stop early', () => {
    expect(shell('set -o pipefail; ky-niem year 2027 --all --format json | head -c 10')).toEqual({
      status: 0,
      stdout: '{\n  "span"',
      stderr: '',
    })
  })
})

describe('a file that a person writes on in', () => {
  it.each([
    ['a draft', ['new', 'huong-dan', '-o', 'old'], 'Đã có tệp này'],
    ['campaigns', ['intake', 'in.txt', '-o', 'old'], 'Đã có tệp này'],
    ['what a shell reads', ['completion', 'bash', '-o', 'old'], 'Đã có tệp này'],
    ['what is no feed', ['feed', '--month', '2026-01', '-o', 'old'], 'không phải là lịch iCalendar'],
    [
      'what is no baseline',
      ['check', 'in.txt', '--baseline', 'old', '--write-baseline'],
      'không phải là tệp do --write-baseline ghi',
    ],
  ])('is replaced only where that is asked for: %s', async (_, args, sentence) => {
    save('in.txt', 'Ngày 27/7/2023\n')
    save('old', 'mine: 1\n')
    const { status, stderr } = await runHere(args, { cwd: folder })
    expect(status).toBe(2)
    expect(stderr).toContain(sentence)
    expect(readFileSync(place('old'), 'utf8')).toBe('mine: 1\n')
    expect((await runHere([...args, '--force'], { cwd: folder })).status).toBe(0)
    expect(readFileSync(place('old'), 'utf8')).not.toContain('mine')
    expect(left()).toEqual(['in.txt', 'old'])
  })

  it('is no feed and no baseline of before', async () => {
    save('in.txt', 'Ngày 27/7/2023\n')
    for (const args of [
      ['feed', '--month', '2026-01', '-o', 'feed'],
      ['check', 'in.txt', '--baseline', 'known.json', '--write-baseline'],
    ])
      for (let times = 0; times < 2; times++) expect((await runHere(args, { cwd: folder })).status).toBe(0)
  })

  it('is made anew by init where that is asked for', async () => {
    expect((await runHere(['init'], { cwd: folder })).status).toBe(0)
    const [name = ''] = left()
    save(name, 'mine\n')
    expect((await runHere(['init'], { cwd: folder })).status).toBe(2)
    expect(readFileSync(place(name), 'utf8')).toBe('mine\n')
    expect((await runHere(['init', '--force'], { cwd: folder })).status).toBe(0)
    expect(readFileSync(place(name), 'utf8')).not.toBe('mine\n')
  })
})

describe('a folder that may not be looked into', () => {
  it.runIf(superuser).each(['.', '*/*.txt', '**/*.txt'])(
    'is told by check, and the others are checked: %s',
    (given) => {
      mkdirSync(place('open'))
      mkdirSync(place('closed'))
      save('open/a.txt', 'Ngày 27/7/2023\n')
      save('closed/b.txt', 'Ngày 27/7/2023\n')
      chmodSync(place('closed'), 0o700)
      const { status, stdout, stderr } = shell(`ky-niem check '${given}'`, { asNobody: true })
      expect(stderr).toMatch(/^closed\/?: Không đọc được: không có quyền\.\n$/)
      expect(stdout).toContain('1 tệp không kiểm tra được')
      expect(status).toBe(2)
    },
  )
})

describe('a file with several names', () => {
  it('is refused: the other names would keep what was before', async () => {
    save('a.txt', '75 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)\n')
    linkSync(place('a.txt'), place('b.txt'))
    for (const args of [
      ['lunar', '2026-02-17', '-o', 'b.txt'],
      ['check', 'a.txt', '--year', '2023', '--fix'],
    ]) {
      const { status, stderr } = await runHere(args, { cwd: folder })
      expect(status).toBe(2)
      expect(stderr).toContain('tệp này có 2 tên (liên kết cứng)')
      expect(readFileSync(place('a.txt'), 'utf8')).toMatch(/^75 năm/)
      expect(statSync(place('a.txt')).ino).toBe(statSync(place('b.txt')).ino)
    }
    expect(left()).toEqual(['a.txt', 'b.txt'])
  })
})

describe('the name of an output', () => {
  it.each([
    ['x.md', /^## |^# /m],
    ['x.html', /^<!doctype html>/i],
    ['x.json', /^\{/],
    ['x.ics', /^BEGIN:VCALENDAR/],
    ['x.svg', /^<svg/],
    ['X.DOCX', /^PK/],
    ['x.txt', /^ĐỊNH HƯỚNG/],
    ['x', /^ĐỊNH HƯỚNG/],
  ])('says the format where none is said: %s', async (name, content) => {
    expect((await runHere(['month', '2023-07', '-o', name], { cwd: folder })).status).toBe(0)
    expect(readFileSync(place(name), 'latin1').normalize()).toMatch(
      new RegExp(Buffer.from(content.source).toString('latin1'), content.flags),
    )
  })
})

describe('an output that is an input of the command', () => {
  const OWN = '[]\n'
  const refused = ({ status, stderr }: Run, name: string, content: string) => {
    expect(stderr).toContain('Tệp này cũng là tệp đọc vào')
    expect(status).toBe(2)
    expect(readFileSync(place(name), 'utf8')).toBe(content)
  }

  it.each([
    ['--entries', ['month', '2026-12', '--entries']],
    ['--campaigns', ['month', '2026-12', '--campaigns']],
    ['--issuer', ['month', '2026-12', '--issuer']],
    ['--entries of a feed', ['feed', '--month', '2026-12', '--entries']],
    ['--entries of a look-up', ['on', '2026-12-01', '--entries']],
    ['a draft', ['check']],
    ['a file to validate', ['validate']],
  ])('is refused: %s, by its name and through links', async (_, args) => {
    save('own.yaml', OWN)
    symlinkSync('own.yaml', place('soft.yaml'))
    linkSync(place('own.yaml'), place('hard.yaml'))
    for (const name of ['own.yaml', './own.yaml', 'soft.yaml', 'hard.yaml']) {
      refused(await runHere([...args, 'own.yaml', '-o', name], { cwd: folder }), 'own.yaml', OWN)
      refused(await runHere([...args, name, '-o', 'own.yaml'], { cwd: folder }), 'own.yaml', OWN)
    }
  })

  it('is refused before anything is mended', async () => {
    const text = '75 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)\n'
    save('draft.txt', text)
    refused(
      await runHere(['check', 'draft.txt', '--fix', '-o', 'draft.txt'], { cwd: folder }),
      'draft.txt',
      text,
    )
  })

  it('is refused for standard input', () => {
    save('draft.txt', 'Ngày 27/7\n')
    refused(shell('ky-niem check - -o draft.txt < draft.txt'), 'draft.txt', 'Ngày 27/7\n')
  })
})

describe('--fix', () => {
  const fix = (name: string) => runHere(['check', name, '--fix', '--year', '2023'], { cwd: folder })
  const WRONG = '75 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)'
  const RIGHT = WRONG.replace('75', '76')

  it.each([
    ['a byte order mark', `\ufeff${WRONG}\n`],
    ['line ends of Windows', `a\r\n${WRONG}\r\n\r\nb`],
    ['line ends of old Macs', `a\r${WRONG}\rb\r`],
    ['all of them, and no end', `\ufeff\ufeffa\r\nb\n${WRONG}\rc`],
    ['decomposed letters beside it', `${'Tuyên truyền tiếng Việt'.normalize('NFD')}\n${WRONG}\n`],
    ['marks that nobody sees', `a\u200bb\u00a0c\u00ad\u2028d\t \n${WRONG}  \n`],
    ['a very long line', `${'x '.repeat(50_000)}\n${WRONG}`],
  ])('keeps to the byte: %s', async (_, text) => {
    save('draft.txt', text, 0o600)
    const { stderr } = await fix('draft.txt')
    expect(stderr).toBe('Đã ghi draft.txt: sửa 1 chỗ\n')
    expect(readFileSync(place('draft.txt')).equals(Buffer.from(text.replace(WRONG, RIGHT)))).toBe(true)
    expect(mode(place('draft.txt'))).toBe('600')
    expect(left()).toEqual(['draft.txt'])
  })

  it('leaves what is read-only, and goes on', async () => {
    save('a.txt', WRONG, 0o444)
    save('b.txt', WRONG)
    const { status, stdout, stderr } = await runHere(
      ['check', 'a.txt', 'none.txt', 'b.txt', '--fix', '--year', '2023'],
      { cwd: folder },
    )
    expect(stderr).toContain('a.txt: Không ghi được: tệp chỉ cho đọc.')
    expect(stderr).toContain('none.txt: Không đọc được: không có tệp này.')
    expect(stdout).toContain('a.txt:1:1: lỗi number-')
    expect(readFileSync(place('a.txt'), 'utf8')).toBe(WRONG)
    expect(readFileSync(place('b.txt'), 'utf8')).toBe(RIGHT)
    expect(status).toBe(2)
  })

  it('writes through a link', async () => {
    save('real.txt', WRONG)
    symlinkSync('real.txt', place('link.txt'))
    expect((await fix('link.txt')).status).toBe(0)
    expect(readFileSync(place('real.txt'), 'utf8')).toBe(RIGHT)
    expect(readlinkSync(place('link.txt'))).toBe('real.txt')
  })

  it('touches nothing where nothing is to mend', async () => {
    const file = save('draft.txt', `\ufeff${RIGHT}\r\n`, 0o444)
    const before = statSync(file)
    expect((await fix('draft.txt')).status).toBe(0)
    expect(statSync(file)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs })
  })
})
