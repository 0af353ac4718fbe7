import type { Commemoration } from './commemoration.js'
import type { Kind, Level, Profile, Topic } from './vocabulary.js'

/** What days have in common; every list that is given must hold the day's. */
interface Trait {
  kinds?: readonly Kind[]
  levels?: readonly Level[]
  topics?: readonly Topic[]
}

/** What a kind of office adds to the list that all print, and what it leaves to the bodies concerned. */
interface Habit {
  adds: readonly Trait[]
  leaves: readonly Trait[]
}

/** Days of bodies other than the office's own. */
const OTHER_BODIES: Trait = { levels: ['sector', 'organisation', 'armed-forces'] }
const LEADERS: Trait = { kinds: ['birth'], topics: ['leaders'] }

/** Seen in monthly guidance, youth-union material, plans of unions and schools; the names of the profiles are ours. */
const HABITS: Readonly<Record<Profile, Habit>> = {
  party: { adds: [LEADERS, { levels: ['party'] }, { kinds: ['party-founding'] }], leaves: [] },
  state: {
    adds: [{ topics: ['state-and-law'] }],
    leaves: [{ levels: ['party'] }, { levels: ['organisation'], kinds: ['founding', 'tradition'] }],
  },
  youth: {
    adds: [{ topics: ['youth'] }, { topics: ['children'] }],
    leaves: [OTHER_BODIES, { levels: ['diplomatic'] }],
  },
  front: {
    adds: [
      { levels: ['organisation'] },
      { levels: ['community'] },
      { topics: ['ethnic-religion'] },
      { topics: ['humanitarian'] },
    ],
    leaves: [{ levels: ['sector'] }, { levels: ['diplomatic'] }],
  },
  union: {
    adds: [{ topics: ['labour'] }],
    leaves: [OTHER_BODIES, { levels: ['diplomatic'] }],
  },
  'armed-forces': {
    adds: [{ topics: ['defence'] }, { topics: ['public-security'] }, { topics: ['war-invalids'] }],
    leaves: [{ levels: ['sector', 'organisation', 'diplomatic'] }],
  },
  school: {
    adds: [{ topics: ['education'] }, { topics: ['children'] }, { topics: ['youth'] }],
    leaves: [OTHER_BODIES, { levels: ['diplomatic'] }],
  },
}

/** What a profile makes of a day: `adds` lists it, `leaves` does not, undefined says nothing. */
export function profileOf(profile: Profile, day: Commemoration): 'adds' | 'leaves' | undefined {
  const { adds, leaves } = HABITS[profile]
  if (adds.some((trait) => has(trait, day))) return 'adds'
  return leaves.some((trait) => has(trait, day)) ? 'leaves' : undefined
}

function has({ kinds, levels, topics }: Trait, day: Commemoration): boolean {
  return (
    (!kinds || kinds.includes(day.kind)) &&
    (!levels || levels.includes(day.level)) &&
    (!topics || day.topics.some((topic) => topics.includes(topic)))
  )
}
