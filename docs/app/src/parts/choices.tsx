import type { LayoutName, Profile } from 'ky-niem'
import { PROFILE_LABELS } from '../../../../src/commemorations/labels.js'
import type { Choice } from '../exchange.js'
import { ask } from '../page/ask.js'
import { choice, choose, own } from '../page/state.js'
import { today } from '../page/today.js'
import { useAnswer } from '../page/use-answer.js'
import { say } from '../page/words.js'
import { CheckField, DateField, SelectField, TextField } from './fields.js'

/** What everything on the page is made for: time, province, kind of office, language. */
export function Choices() {
  const { span, year, month, province, profile, language, layout, all } = choice.value
  return (
    <section class="choices" aria-label={say('Thời gian và cơ quan', 'Time and office')}>
      <div class="fields">
        <SelectField
          label={say('Thời gian', 'Stretch of time')}
          value={span}
          change={(value) => choose({ span: value as Choice['span'] })}
          options={[
            { value: 'month', words: say('Một tháng', 'A month') },
            { value: 'year', words: say('Cả năm', 'A year') },
          ]}
        />
        {span === 'month' && (
          <SelectField
            label={say('Tháng', 'Month')}
            value={`${month}`}
            change={(value) => choose({ month: Number(value) })}
            options={MONTHS.map((value) => ({ value, words: value }))}
          />
        )}
        <YearField year={year} />
        <div class="steps">
          <button type="button" onClick={() => choose(stepped(choice.value, -1))}>
            {say('‹ Trước', '‹ Earlier')}
          </button>
          <button type="button" onClick={() => choose(present(span))}>
            {span === 'month' ? say('Tháng này', 'This month') : say('Năm nay', 'This year')}
          </button>
          <button type="button" onClick={() => choose(stepped(choice.value, 1))}>
            {say('Sau ›', 'Later ›')}
          </button>
        </div>
        <ProvinceField province={province} />
        <SelectField
          label={say('Loại cơ quan', 'Kind of office')}
          value={profile}
          change={(value) => choose({ profile: value as Profile | '' })}
          options={[
            { value: '', words: say('Chung', 'Any') },
            ...Object.entries(PROFILE_LABELS).map(([value, { vi, en }]) => ({ value, words: say(vi, en) })),
          ]}
        />
        <SelectField
          label={say('Mẫu văn bản', 'Layout')}
          value={layoutOf(layout, span)}
          change={(value) => choose({ layout: value as LayoutName })}
          options={LAYOUTS_OF[span].map(([value, vi, en]) => ({ value, words: say(vi, en) }))}
        />
        <SelectField
          label={say('Ngôn ngữ văn bản', 'Language of documents')}
          value={language}
          change={(value) => choose({ language: value === 'en' ? 'en' : 'vi' })}
          options={[
            { value: 'vi', words: 'Tiếng Việt' },
            { value: 'en', words: 'English' },
          ]}
        />
        {own.value.issuer && <HeadFields />}
        <CheckField
          label={say('Lấy tất cả các ngày, kể cả ngày ít gặp', 'All days, also those that few offices print')}
          value={all}
          change={(value) => choose({ all: value })}
        />
      </div>
    </section>
  )
}

const MONTHS = Array.from({ length: 12 }, (_, index) => `${index + 1}`)

const LAYOUTS_OF: Record<Choice['span'], [LayoutName, string, string][]> = {
  month: [
    ['guidance', 'Định hướng tuyên truyền', 'Guidance'],
    ['letter', 'Công văn', 'Official letter'],
    ['calendar', 'Lịch theo ngày', 'Calendar by day'],
  ],
  year: [
    ['year-list', 'Các ngày kỷ niệm trong năm', 'Anniversaries of the year'],
    ['calendar', 'Lịch theo ngày', 'Calendar by day'],
  ],
}

function layoutOf(layout: LayoutName, span: Choice['span']): LayoutName {
  const known = LAYOUTS_OF[span].map(([name]) => name)
  return known.includes(layout) ? layout : known[0]!
}

/** While a year is being typed it has fewer figures; what is planned stays with the last whole one. */
function YearField({ year }: { year: number }) {
  return (
    <TextField
      label={say('Năm', 'Year')}
      type="number"
      min={1000}
      max={9998}
      value={`${year}`}
      change={(value) => {
        if (/^[1-9]\d{3}$/.test(value) && value !== '9999') choose({ year: Number(value) })
      }}
    />
  )
}

function stepped({ span, year, month }: Choice, step: 1 | -1): Partial<Choice> {
  if (span === 'year') return { year: within(year + step) }
  const at = year * 12 + month - 1 + step
  return { year: within(Math.floor(at / 12)), month: (at % 12) + 1 }
}

const within = (year: number) => Math.min(9998, Math.max(1000, year))

function present(span: Choice['span']): Partial<Choice> {
  const [year, month] = today().split('-').map(Number) as [number, number]
  return span === 'year' ? { year } : { year, month }
}

function ProvinceField({ province }: { province: string }) {
  const { answer } = useAnswer('lists', () => ask('lists'))
  const options = [
    { value: '', words: say('Cả nước', 'The whole country') },
    // What was chosen on an earlier visit, until the list is there.
    ...(answer || province === '' ? [] : [{ value: province, words: province }]),
    ...(answer?.provinces ?? []).map(({ slug, name }) => ({ value: slug, words: name })),
    ...(answer?.formerProvinces ?? [])
      .filter(({ slug }) => !answer!.provinces.some((now) => now.slug === slug))
      .map(({ slug, name }) => ({
        value: slug,
        words: name,
        group: say('Trước ngày 01/7/2025', 'Before 1 July 2025'),
      })),
  ]
  return (
    <SelectField
      label={say('Tỉnh, thành phố', 'Province')}
      // Also before the list is there, so that nothing moves when it comes.
      wide="long"
      value={province}
      change={(value) => choose({ province: value })}
      options={options}
    />
  )
}

/** What changes with each document, for offices whose head is printed. */
function HeadFields() {
  const { number, date } = choice.value
  return (
    <>
      <TextField
        label={say('Số văn bản', 'Number of the document')}
        value={number}
        change={(value) => choose({ number: value.trim() })}
      />
      <DateField
        label={say('Ngày văn bản', 'Day of the document')}
        placeholder="27/11/2026"
        value={date}
        change={(value) => choose({ date: value })}
      />
    </>
  )
}
