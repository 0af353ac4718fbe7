import { type Check, that } from '../../arguments.js'
import { refuse } from '../../errors.js'

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const DOMAIN = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/

/**
 * Returns the UID of an event: its parts joined by hyphens, at the domain. A pure function, so that a feed made again updates
 * the subscriber's events in place of doubling them.
 *
 * @throws InputError if a part could break the file: ids are lower-case ASCII words joined by hyphens.
 * @example
 * uid('example.org', 'war-invalids-martyrs-day', 2023) // 'war-invalids-martyrs-day-2023@example.org'
 */
export function uid(host: string, id: string, ...parts: (string | number)[]): string {
  if (!ID.test(id)) {
    refuse({
      code: 'invalid-id',
      record: id,
      field: 'id',
      value: id,
      allowed: 'a-z, 0-9, -',
      message: {
        vi: 'Mã phải gồm chữ thường không dấu và chữ số, nối bằng dấu gạch nối.',
        en: 'An id is made of lower-case ASCII letters and digits, joined by hyphens.',
      },
    })
  }
  return `${[id, ...parts].join('-')}@${host}`
}

/** A lower-case host name: what stands after the @ in UIDs. */
export const domain: Check<string> = that(
  (value) => typeof value === 'string' && value.length <= 253 && DOMAIN.test(value),
  {
    vi: 'một tên miền viết thường, ví dụ example.org (phần sau @ trong UID của sự kiện)',
    en: "a lower-case domain name such as example.org (it stands after the @ in the events' UIDs)",
  },
  'invalid-domain',
)
