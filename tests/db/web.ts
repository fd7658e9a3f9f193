import 'fake-indexeddb/auto'
import { careWebDatabase, type Database } from '@/db/database'
import type { PractitionerFields } from '@/domain/page-fields'
import type { PageReading } from '@/domain/page-reading'
import type { Surroundings } from '@/domain/record'

let webs = 0

/** A fresh web of its own, with a clock that goes on one second a look (or is set) and ids that count. */
export function freshWeb(): { database: Database; surroundings: Surroundings; at: (instant: string) => void } {
  webs += 1
  const database = careWebDatabase(`test-web-${webs}`)
  let clock = Date.parse('2026-11-21T10:00:00.000Z')
  let ids = 0
  return {
    database,
    at: (instant) => (clock = Date.parse(instant)),
    surroundings: {
      newId: () => `id-${(ids += 1)}`,
      now: () => new Date((clock += 1000)).toISOString()
    }
  }
}

/** What a practitioner's page gives, for tests: every field read from text. */
export function practitionerReading(fields: PractitionerFields, url = 'https://clinic.example/ada'): PageReading {
  const sources = Object.fromEntries(Object.keys(fields).map((field) => [field, 'text' as const]))
  return {
    kind: 'practitioner',
    page: { url, title: 'A page' },
    practitioner: { fields, sources },
    product: { fields: {}, sources: {} },
    advice: { fields: {}, sources: {} }
  }
}
