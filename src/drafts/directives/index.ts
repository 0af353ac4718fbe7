import { inlines, paragraph } from '../../document/nodes.js'
import type { OutlineBlock, OutlineInline } from '../../document/tree.js'
import type { Directive, DirectiveUse, DraftContext } from '../directive.js'
import { at, meant, refuseAt } from '../place.js'
import { blockAhead, blockBack, blockPeriods, inlineAhead, inlineBack, inlinePeriods } from './around.js'
import {
  blockAttachments,
  blockCampaigns,
  blockCountdown,
  blockDocuments,
  inlineDocuments,
  inlineTheme,
} from './campaigns.js'
import { inlineDate, inlineLeft } from './dates.js'
import { blockDays, inlineDays } from './days.js'
import { blockDaysOff, inlineDaysOff } from './days-off.js'
import { blockLayout } from './layouts.js'
import { blockSlogans } from './slogans.js'
import {
  inlineCarriesOut,
  inlineDay,
  inlineMonth,
  inlineNumber,
  inlineQuarter,
  inlineSpan,
  inlineWeek,
  inlineYear,
  inlineYearTheme,
} from './words.js'

const DIRECTIVES: Readonly<Record<string, Directive>> = {
  'ngay-ky-niem': { inline: inlineDays, block: blockDays, mayBeEmpty: true },
  'huong-toi': { inline: inlineAhead, block: blockAhead, mayBeEmpty: true },
  'nhin-lai': { inline: inlineBack, block: blockBack, mayBeEmpty: true },
  'thang-hanh-dong': { inline: inlinePeriods, block: blockPeriods, mayBeEmpty: true },
  'dot-tuyen-truyen': { block: blockCampaigns, mayBeEmpty: true },
  'van-ban-den': { inline: inlineDocuments, block: blockDocuments, mayBeEmpty: true },
  'tai-lieu-kem': { block: blockAttachments, mayBeEmpty: true },
  'dem-nguoc': { block: blockCountdown, mayBeEmpty: true },
  'khau-hieu': { block: blockSlogans, mayBeEmpty: true },
  'ngay-nghi': { inline: inlineDaysOff, block: blockDaysOff, mayBeEmpty: true },
  ngay: { inline: inlineDay },
  'so-nam': { inline: inlineNumber },
  'ngay-thang': { inline: inlineDate },
  'con-lai': { inline: inlineLeft },
  thang: { inline: inlineMonth(0) },
  'thang-sau': { inline: inlineMonth(1) },
  'thang-truoc': { inline: inlineMonth(-1) },
  'thoi-gian': { inline: inlineSpan },
  quy: { inline: inlineQuarter(0) },
  'quy-sau': { inline: inlineQuarter(1) },
  'quy-truoc': { inline: inlineQuarter(-1) },
  tuan: { inline: inlineWeek },
  nam: { inline: inlineYear(0) },
  'nam-sau': { inline: inlineYear(1) },
  'nam-truoc': { inline: inlineYear(-1) },
  'chu-de-nam': { inline: inlineYearTheme },
  'chu-de': { inline: inlineTheme, mayBeEmpty: true },
  'thuc-hien': { inline: inlineCarriesOut },
  mau: { block: blockLayout },
  // Parts the draft before its blocks are written.
  'phu-luc': { block: refuseNested },
}

/** The names of all directives, without marks. */
export const DIRECTIVE_NAMES: readonly string[] = Object.freeze(Object.keys(DIRECTIVES))

const namesFor = (form: keyof Directive) => DIRECTIVE_NAMES.filter((name) => DIRECTIVES[name]![form])

/**
 * What a directive prints in a sentence.
 *
 * @throws InputError with line, column and the nearest name for a name, option or day that is not known.
 */
export function inlineOf(use: DirectiveUse, context: DraftContext): OutlineInline[] {
  const directive = known(use)
  const { inline } = directive
  if (!inline) return refuseForm(use, 'inline')
  const { own, instead } = withoutInstead(use, directive)
  const nodes = at(use.place, () => inline(own, context))
  if (nodes.length > 0) return nodes
  return instead === undefined ? refuseEmpty(use) : inlines(instead)
}

/** What a directive prints on lines of its own; one that only stands in sentences makes none. */
export function blocksOf(use: DirectiveUse, context: DraftContext): OutlineBlock[] {
  const directive = known(use)
  const { block } = directive
  if (!block) return refuseForm(use, 'block')
  const { own, instead } = withoutInstead(use, directive)
  const blocks = at(use.place, () => block(own, context))
  return blocks.length > 0 || !instead ? blocks : [paragraph(instead)]
}

/** A line of its own that prints nothing would leave what leads to it hanging: `neu-khong=""` says that nothing is meant to stand there. */
export function refuseUntold(use: DirectiveUse): void {
  if (DIRECTIVES[use.name]?.mayBeEmpty && !use.options.has('neu-khong')) refuseEmpty(use)
}

/** `neu-khong="…"`: what stands there if a list is empty, or where a word that has none of it reads the option itself. */
function withoutInstead(
  use: DirectiveUse,
  { mayBeEmpty }: Directive,
): { own: DirectiveUse; instead: string | undefined } {
  const instead = use.options.get('neu-khong')
  if (!mayBeEmpty) return { own: use, instead }
  const elsewhere = ['neu-khong', ...(use.elsewhere ?? [])]
  if (instead === undefined) return { own: { ...use, elsewhere }, instead }
  return {
    own: { ...use, elsewhere, options: new Map([...use.options].filter(([name]) => name !== 'neu-khong')) },
    instead,
  }
}

/** A sentence with a hole in it is no sentence. */
function refuseEmpty({ name, place }: DirectiveUse): never {
  return refuseAt(place, {
    code: 'empty-text',
    field: name,
    message: {
      vi: `Không có nội dung nào cho "${name}" ở chỗ này; thêm neu-khong="…" để ghi chữ thay thế (neu-khong="" nếu để trống).`,
      en: `There is nothing to print for "${name}" here; say neu-khong="…" for what stands in its place (neu-khong="" for nothing).`,
    },
  })
}

/** An annex in a list, in a quotation, in a Word form. */
function refuseNested({ name, place }: DirectiveUse): never {
  return refuseAt(place, {
    code: 'misplaced-directive',
    value: name,
    message: {
      vi: '"::phu-luc[Tên phụ lục]" đứng riêng một dòng ở đầu dòng, không nằm trong danh sách hoặc khối khác.',
      en: '"::phu-luc[Title]" stands on a line of its own at the start of the line, not in a list or another block.',
    },
  })
}

/** True for a directive that stands on lines of its own. */
export function isBlock(name: string): boolean {
  return DIRECTIVES[name]?.block !== undefined
}

function known({ name, place }: DirectiveUse): Directive {
  const found = Object.hasOwn(DIRECTIVES, name) ? DIRECTIVES[name] : undefined
  if (found) return found
  const near = meant(name, DIRECTIVE_NAMES)
  return refuseAt(place, {
    code: 'unknown-directive',
    value: name,
    allowed: DIRECTIVE_NAMES.join(', '),
    message: {
      vi: `Không có chỉ dẫn "${name}"${near.vi} (Nếu đó là chữ thường, viết \\: trước nó.)`,
      en: `There is no directive "${name}"${near.en} (If it is plain text, write \\: before it.)`,
    },
  })
}

function refuseForm({ name, place }: DirectiveUse, wanted: keyof Directive): never {
  const others = namesFor(wanted).join(', ')
  return refuseAt(place, {
    code: 'misplaced-directive',
    value: name,
    allowed: others,
    message:
      wanted === 'inline'
        ? {
            vi: `"${name}" không đứng trong câu; viết ::${name} trên một dòng riêng.`,
            en: `"${name}" does not stand in a sentence; write ::${name} on a line of its own.`,
          }
        : {
            vi: `"${name}" đứng trong câu; viết :${name} với một dấu hai chấm.`,
            en: `"${name}" stands in a sentence; write :${name} with one colon.`,
          },
  })
}
