import { anyCase } from '../text/any-case'
import type { PractitionerFields } from '@/domain/page-fields'
import type { ReadMethod } from '@/domain/clip-kind'
import type { Line } from '../dom/line'
import { gather, type KindReading, type Reader } from '../readers'
import type { Source } from '../source'
import { npiIn } from '../text/npi'
import { compact } from '../words/notation'
import { acceptingNewInText } from './accepting-new'
import { addressesInText, addressInMapLinks } from './addresses'
import { ownEmails } from './emails'
import { feesInText } from './fees'
import { insuranceInText } from './insurance'
import { languagesInText } from './languages'
import { ownContact } from './own-contact'
import { linesOfOne } from './of-one'
import { lineOf, ownPhones } from './phones'
import { portrait } from './portrait'
import { professionInText } from './profession'
import { specialtiesInText } from './specialties'
import { partyReader } from './structured'
import type { Subject } from './subject'

const syntaxes: ReadMethod[] = ['json-ld', 'microdata', 'rdfa', 'microformats']

/** What the page says of a practitioner: the readers in order of trust. */
export function readPractitioner(source: Source, subject: Subject): KindReading<PractitionerFields> {
  const text = (read: Reader<PractitionerFields>['read']): Reader<PractitionerFields> => ({
    method: 'text',
    read
  })
  const link = (read: Reader<PractitionerFields>['read']): Reader<PractitionerFields> => ({
    method: 'link',
    read
  })
  const lines = ownLines(source.view.lines)
  const isOwn = ({ href, text: said }: { href: string; text: string }) =>
    lineOf(lines, href, said) !== undefined || lineOf(source.view.lines, href, said) === undefined
  const own: Source = {
    ...source,
    view: { ...source.view, lines, anchors: source.view.anchors.filter(isOwn) }
  }
  const contact = ownContact(own, subject)
  const ofOne = linesOfOne(own.view.lines, subject)
  const structured = syntaxes.map((method) => {
    const { phones = [], emails = [], ...fields } = safely(() => partyReader(method, subject)(own))
    return { method, phones, emails, fields }
  })
  const phones = safely(() => ownPhones(own, contact, subject, structured))
  const emails = safely(() => ownEmails(own, contact, subject, structured))
  const readers: Reader<PractitionerFields>[] = [
    text(() => fromSubject(subject)),
    text((from) => addressesInText(from, contact, subject.partyKind === 'person')),
    ...structured.map(({ method, fields }) => ({ method, read: () => fields })),
    { method: phones.method ?? 'text', read: () => ({ phones: phones.phones ?? [] }) },
    { method: emails.method ?? 'text', read: () => ({ emails: emails.emails ?? [] }) },
    link(addressInMapLinks),
    text(feesInText),
    text(insuranceInText),
    text((from) => languagesInText(from, ofOne)),
    text((from) => acceptingNewInText(from, ofOne)),
    text(specialtiesInText),
    text(npiInText),
    text((from) => professionInText(from, subject)),
    text((from) => portrait(from, subject))
  ]
  return gather(readers, own, { specialties: compact })
}

/** Nothing where a reader throws: a page must not keep the others from being read. */
function safely<T extends object>(read: () => T): Partial<T> {
  try {
    return read()
  } catch {
    return {}
  }
}

const others = anyCase(
  /^(?:people|patients|users|others|clients) also \p{L}+(?: \p{L}+)?$|^(?:nearby|near you|others? near (?:you|here)|inni (?:specjaliści|lekarze).*|people also viewed|similar profiles|à proximité|in der nähe|cerca de ti|vicino a te|in de buurt|also listed here)$|^(?:\p{L}+\s){1,3}(?:cercan[oa]s|à proximité|in der nähe|nearby|near you|nelle vicinanze|in de buurt|próxim[oa]s|similares|similaires)$|^(?:other|similar|related|nearby|recommended|more|weitere|andere|ähnliche|autres|otros|overige|altri|altre|outros|outras)\s.{0,20}(?:doctors?|providers?|practitioners?|therapists?|specialists?|physicians?|clinics?|ärzte|therapeut\p{L}*|praxen|praticiens|médecins|profesionales|médicos|artsen|medici|professionisti|profissionais|psy[ck]\p{L}+|psic[oó]l\p{L}+|thérapeut\p{L}*|terapeut\p{L}*|[ok]st[eé]opat\p{L}*|physio\p{L}*|fisio\p{L}*|kinés\p{L}*|dentist\p{L}*|naturopat\p{L}*|acupunct\p{L}*|counsell?ors?|coach\p{L}*|heilprakt\p{L}*|hebamm\p{L}*|mass\p{L}+|nutri\p{L}+|di[eé]t\p{L}+|chiropract\p{L}*|listings|profile)/u
)

/** What visitors and clients wrote. */
const byVisitors = /comment|review|testimonial/

/** The lines without those under "Other doctors": their fees and languages are theirs. */
function ownLines(lines: Line[]): Line[] {
  let under = 0
  // Where a mark stands on the whole page it tells nothing.
  const marked = lines.filter(({ marks }) => byVisitors.test(marks)).length
  const tells = marked * 2 < lines.length
  return lines.filter((line) => {
    if (tells && byVisitors.test(line.marks) && line.heading === 0) return false
    if (line.heading > 0 && (under === 0 || line.heading <= under))
      under = others.test(line.text) ? line.heading : 0
    if (under && line.region === 'footer') under = 0
    return under === 0
  })
}

function fromSubject(subject: Subject): Partial<PractitionerFields> {
  const fields: Partial<PractitionerFields> = {}
  if (subject.name) fields.name = subject.name
  if (subject.partyKind) fields.partyKind = subject.partyKind
  if (subject.credentials.length) fields.credentials = subject.credentials
  if (subject.practice && compact(subject.practice) !== compact(subject.name ?? ''))
    fields.practice = subject.practice
  return fields
}

function npiInText(source: Source): Partial<PractitionerFields> {
  const { lines } = source.view
  for (const [index, { text }] of lines.entries()) {
    const above = lines[index - 1]?.text ?? ''
    const said = /^\d{10}$/.test(text) && above.length < 30 ? `${above} ${text}` : text
    const npi = said.length < 2000 ? npiIn(said) : undefined
    if (npi) return { npi }
  }
  return {}
}
