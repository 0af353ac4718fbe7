// Commemorations: what they are, which year they are in, how to collect and find them.
export {
  type Anniversary,
  anniversary,
  type Counted,
  milestoneOf,
  nameIn,
} from './commemorations/anniversary.js'
export { type Catalog, type CatalogOptions, createCatalog } from './commemorations/catalog.js'
export type { Commemoration, DatedName, PublicHoliday, YearRow } from './commemorations/commemoration.js'
export { type CommemorationDetails, withDetails } from './commemorations/details.js'
export {
  type AdvisedDay,
  type Ceremony,
  type MilestoneAdvice,
  milestoneAdvice,
} from './commemorations/milestone-advice.js'
export type { Confidence, Kind, Level, Milestone, Profile, Rank, Topic } from './commemorations/vocabulary.js'
export {
  CONFIDENCES,
  KINDS,
  LEVELS,
  MILESTONES,
  PROFILES,
  RANKS,
  TOPICS,
} from './commemorations/vocabulary.js'
export type { Province, ProvinceMap } from './provinces/provinces.js'
export { findProvince, provinces } from './provinces/provinces.js'
export { unitsOf } from './provinces/slugs.js'

export { type NameHit, type NameIndex, namesOf } from './commemorations/names/index.js'

// Dates: the Vietnamese lunar calendar and the rules that days follow.
export { canChi } from './dates/can-chi.js'
export {
  fromLunar,
  LUNAR_YEARS,
  type LunarDate,
  leapMonthOf,
  lunarMonthLength,
  toLunar,
} from './dates/lunar.js'
export type { PartialDate, PlainDate } from './dates/plain-date.js'
export type { DateInput, DateObject } from './dates/given-date.js'
export type * from './dates/rule.js'
export { WEEKDAYS } from './dates/rule.js'

// Campaigns and the documents that they rest on.
export type {
  Campaign,
  CampaignAttachment,
  CampaignChannel,
  CampaignContent,
  CampaignMilestone,
  CampaignPeriod,
  CampaignSource,
  CampaignTime,
  MonthDay,
} from './campaigns/campaign.js'
export { CAMPAIGN_CHANNELS, CAMPAIGN_STATUSES, ISSUER_LEVELS } from './campaigns/campaign.js'
export { type Citation, findCitations, formatCitation, parseCitation, sameDocument } from './citations.js'

// Plans: what falls in a stretch of time.
export type { OccurrenceFilter } from './planner/filter.js'
export { occurrencesInYear } from './planner/occurrences.js'
export { byDate, byImportance, type CompareOccurrences } from './planner/order.js'
export type {
  CampaignRun,
  DayOff,
  Occurrence,
  PendingDay,
  Plan,
  PlanSpan,
  Raise,
  WorkedDay,
} from './planner/plan.js'
export type { LookAheadReach } from './planner/look-ahead.js'
export { RAISES } from './planner/plan.js'
export { createPlanner, type Planner, type PlannerOptions } from './planner/planner.js'

// Documents: from a plan to a tree, from a tree to text. `nodes`, `dayPhrase` and `groupDays` are for layouts of your own.
export {
  type DayGroup,
  type DayPhraseOptions,
  dayPhrase,
  groupDays,
  LAYOUT_READS,
  LAYOUTS,
  type Layout,
  type LayoutName,
  type LayoutOptions,
  type OptionsOf,
  type OutlineOptions,
  outline,
} from './guidance/index.js'
export type { Content } from './document/nodes.js'
export { nodes } from './document/own-nodes.js'
export type * from './document/tree.js'
export { type HtmlOptions, toHtml } from './render/html.js'
export { toMarkdown } from './render/markdown.js'
export { toText } from './render/text.js'

export { type DescribeOptions, describeProblem } from './describe-problem.js'
// Words in two languages, and errors.
export { type Bilingual, LANGUAGES, type Language, type LocalText } from './text/language.js'
export {
  DateRangeError,
  InputError,
  isKyNiemError,
  KyNiemError,
  type Problem,
  type ProblemCode,
} from './errors.js'
