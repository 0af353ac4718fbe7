import type { Campaign } from '../campaigns/campaign.js'
import type { Catalog } from '../commemorations/catalog.js'
import type { Commemoration } from '../commemorations/commemoration.js'
import { InputError, type Problem } from '../errors.js'
import { type OwnFile, placeOf } from './own-file.js'
import { unknownCommemorations } from './references.js'

// The schema (zod, rrule) and the YAML reader are loaded only for a user's own files: they cost more than a month's plan.
const loadReaders = () => Promise.all([import('./files.js'), import('../schema.js')])

/** The user's own commemorations, to stand beside the shipped ones: an id that is there already is refused unless `override`. */
export async function readEntries(
  files: readonly string[],
  shipped: readonly Commemoration[],
  override = false,
): Promise<Commemoration[]> {
  const [{ readSource }, { parseCommemorations }] = await loadReaders()
  const own = await Promise.all(
    files.map(async (file): Promise<OwnFile<Commemoration>> => {
      const source = await readSource(file)
      return { source, records: parseCommemorations(source.data, source) }
    }),
  )
  if (!override) {
    const ids = new Set(shipped.map(({ id }) => id))
    const problems = own.flatMap((file) =>
      file.records.filter(({ id }) => ids.has(id)).map(({ id }) => alreadyShipped(file, id)),
    )
    refuseAny([...problems, ...twice(own)])
  }
  return own.flatMap(({ records }) => records)
}

/** The user's campaigns; one id in two files is refused, and a commemoration that the catalog does not have. */
export async function readCampaigns(files: readonly string[], catalog: Catalog): Promise<Campaign[]> {
  const [{ readSource }, { parseCampaigns }] = await loadReaders()
  const own = await Promise.all(
    files.map(async (file): Promise<OwnFile<Campaign>> => {
      const source = await readSource(file)
      return { source, records: parseCampaigns(source.data, source) }
    }),
  )
  const known = { ids: new Set(catalog.all.map(({ id }) => id)), search: catalog.search }
  refuseAny([...twice(own), ...own.flatMap((file) => unknownCommemorations(file, known))])
  return own.flatMap(({ records }) => records)
}

function twice<T extends { id: string }>(files: readonly OwnFile<T>[]): Problem[] {
  const first = new Map<string, string>()
  return files.flatMap((file) =>
    file.records.flatMap(({ id }): Problem[] => {
      const before = first.get(id)
      if (before === undefined) {
        first.set(id, file.source.file)
        return []
      }
      return [
        {
          code: 'duplicate-id',
          ...placeOf(file.source, id, 'id'),
          value: id,
          message: {
            vi: `Mã này đã có trong tệp ${before}; mỗi mã chỉ dùng một lần.`,
            en: `This id is already in the file ${before}; an id is used once.`,
          },
        },
      ]
    }),
  )
}

function alreadyShipped(file: OwnFile<Commemoration>, id: string): Problem {
  return {
    code: 'duplicate-id',
    ...placeOf(file.source, id, 'id'),
    value: id,
    message: {
      vi: 'Mã này đã có trong dữ liệu kèm theo; đặt mã khác, hoặc thêm --override (trong JavaScript: { override: true }) để thay bản ghi kèm theo.',
      en: 'This id is already in the shipped data; choose another, or add --override (in JavaScript: { override: true }) to replace the shipped record.',
    },
  }
}

function refuseAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems)
}
