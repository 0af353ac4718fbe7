import type { Planner } from '../planner/planner.js'
import { loadPlanner } from './context.js'
import type { PlanOptions } from './options.js'
import { watchFiles } from './read-file.js'

/** A planner that follows the files it was made from. */
export interface LivePlanner {
  /** The planner of a province, the same one as long as no file changes. */
  source: (province?: string) => Planner
  /** Reads the files anew; what is wrong in them is told, and the planner stays as it was. */
  reload(): Promise<void>
  close(): void
}

/**
 * The planner of a server: own days and campaigns are read anew when their files change, and the last good state is served while
 * one of them is wrong.
 *
 * @throws InputError if they are wrong from the start.
 */
export async function livePlanner(
  options: PlanOptions,
  { reloaded, refused }: { reloaded: () => void; refused: (error: unknown) => void },
): Promise<LivePlanner> {
  let planner = await loadPlanner(options)
  let byProvince = new Map<string, Planner>()
  let running: Promise<void> = Promise.resolve()
  const load = async () => {
    try {
      planner = await loadPlanner(options)
      byProvince = new Map()
      reloaded()
    } catch (error) {
      refused(error)
    }
  }
  // One after the other, so that the last state of the files is the one that stays.
  const reload = () => {
    running = running.then(load)
    return running
  }
  const close = watchFiles([...(options.entries ?? []), ...(options.campaigns ?? [])], () => void reload())
  return {
    source: (province) => {
      if (province === undefined) return planner
      const known = byProvince.get(province) ?? planner.with({ province })
      if (byProvince.size < MOST_PROVINCES) byProvince.set(province, known)
      return known
    },
    reload,
    close,
  }
}

/** There are 34 provinces and 63 former ones, by slug and by name. */
const MOST_PROVINCES = 200
