import type { Campaign } from '../campaigns/campaign.js'
import type { Catalog } from '../commemorations/catalog.js'
import type { Commemoration } from '../commemorations/commemoration.js'
import { InputError, isKyNiemError, type Problem } from '../errors.js'
import type { DataSource } from './files.js'
import { type OwnFile, placeOf, whereIn } from './own-file.js'
import { unknownCommemorations } from './references.js'

// The schema (zod, rrule) and the YAML reader are loaded only for a user's own files: they cost more than a month's plan.
const loadReaders = () => Promise.all([import('./files.js'), import('../schema.js')])

/** How own files are read. */
export interface ReadOptions {
  /** Own records may replace shipped ones, or the fields that they name of these. */
  override?: boolean
  /** Most megabytes of a file that are read. */
  maxSize?: number
}

/** The user's own commemorations, to stand beside the shipped ones: an id that is there already is refused unless `override`. */
export async function readEntries(
  files: readonly string[],
  shipped: readonly Commemoration[],
  { override = false, maxSize }: ReadOptions,
): Promise<Commemoration[]> {
  const [{ readSource }, { parseCommemorations }] = await loadReaders()
  const ids = new Set(override ? [] : shipped.map(({ id }) => id))
  const own = await readEach(files, async (file, problems) => {
    const source = await readSource(file, maxSize)
    const taken = idsOf(source.data).filter((id) => ids.has(id))
    problems.push(...taken.map((id) => alreadyShipped(source, id)))
    const { records, faults } = attempt(() =>
      parseCommemorations(source.data, { ...whereIn(source), ...(override ? { changes: shipped } : {}) }),
    )
    // What a record that only changes a shipped one leaves out is no second fault.
    problems.push(...faults.filter(({ record }) => record === undefined || !taken.includes(record)))
    return { source, records }
  })
  if (!override) refuseAny(twice(own))
  return own.flatMap(({ records }) => records)
}

/** The user's campaigns; one id in two files is refused, and a commemoration that the catalog does not have. */
export async function readCampaigns(
  files: readonly string[],
  catalog: Catalog,
  { maxSize }: ReadOptions,
): Promise<Campaign[]> {
  const [{ readSource }, { parseCampaigns }] = await loadReaders()
  const known = { ids: new Set(catalog.all.map(({ id }) => id)), search: catalog.search }
  const own = await readEach(files, async (file) => {
    const source = await readSource(file, maxSize)
    return { source, records: parseCampaigns(source.data, whereIn(source)) }
  })
  refuseAny([...twice(own), ...own.flatMap((file) => unknownCommemorations(file, known))])
  return own.flatMap(({ records }) => records)
}

/** Reads every file before it refuses any, so that the faults of all are told at once. */
async function readEach<T>(
  files: readonly string[],
  read: (file: string, problems: Problem[]) => Promise<OwnFile<T>>,
): Promise<OwnFile<T>[]> {
  const problems: Problem[] = []
  const own: OwnFile<T>[] = []
  for (const file of files) {
    try {
      own.push(await read(file, problems))
    } catch (error) {
      if (!isKyNiemError(error)) throw error
      problems.push(...error.problems)
    }
  }
  refuseAny(problems)
  return own
}

function attempt<T>(parse: () => T[]): { records: T[]; faults: readonly Problem[] } {
  try {
    return { records: parse(), faults: [] }
  } catch (error) {
    if (!isKyNiemError(error)) throw error
    return { records: [], faults: error.problems }
  }
}

function idsOf(data: unknown): string[] {
  return [data].flat().flatMap((record) => {
    const id = (record as { id?: unknown } | null)?.id
    return typeof id === 'string' ? [id] : []
  })
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

function alreadyShipped(source: DataSource, id: string): Problem {
  return {
    code: 'duplicate-id',
    ...placeOf(source, id, 'id'),
    value: id,
    message: {
      vi: 'Mã này đã có trong dữ liệu kèm theo; đặt mã khác, hoặc thêm --override (trong JavaScript: { override: true }) để thay bản ghi kèm theo, hoặc chỉ những trường được ghi.',
      en: 'This id is already in the shipped data; choose another, or add --override (in JavaScript: { override: true }) to replace the shipped record, or the fields alone that are named.',
    },
  }
}

function refuseAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems)
}
