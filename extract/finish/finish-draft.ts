import type { ClipDraft } from '@/domain/clip-draft'
import type { PractitionerFields } from '@/domain/page-fields'
import type { PageReading, TextReading } from '@/domain/page-reading'
import { toE164 } from './phones'

/**
 * A reading of a page as the draft that programs rely on: one kind, phones as E.164 where their country can be told, no
 * doubles. Pure; the reading is not changed.
 */
export function finishDraft(reading: PageReading, text?: TextReading): ClipDraft {
  const { kind, page, people } = reading
  const { fields, sources } = reading[kind]
  const draft: ClipDraft = { kind, page: { ...page }, fields: { ...fields }, sources: { ...sources } }
  if (kind === 'practitioner') {
    const practitioner = draft.fields as PractitionerFields
    const phones = finishPhones(practitioner, reading)
    if (phones) practitioner.phones = phones
    if (practitioner.emails)
      practitioner.emails = distinct(practitioner.emails, (email) => email.toLowerCase())
  }
  if (kind === 'advice' && text?.text) {
    draft.fields = { ...fields, text: text.text }
    draft.sources['text'] = 'text'
  }
  if (kind === 'practitioner' && people) draft.people = people.map((person) => ({ ...person }))
  if (text && text.passages.length > 0) draft.passages = text.passages.map((passage) => ({ ...passage }))
  return draft
}

function finishPhones(fields: PractitionerFields, { page }: PageReading): string[] | undefined {
  if (!fields.phones) return undefined
  const numbers = fields.phones.map((printed) => toE164(printed, page, fields.address) ?? printed)
  return distinct(numbers, (number) => number.replace(/\D/g, '').slice(-9))
}

function distinct(values: string[], key: (value: string) => string): string[] {
  const seen = new Set<string>()
  return values.filter((value) => !seen.has(key(value)) && seen.add(key(value)))
}
