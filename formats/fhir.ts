import type {
  Appointment,
  Bundle,
  CareTeam,
  CareTeamParticipant,
  ContactPoint,
  DocumentReference,
  FhirResource,
  Goal,
  MedicationStatement,
  Organization,
  Patient,
  Practitioner,
  PractitionerRole,
  RelatedPerson
} from 'fhir/r4'
import type {
  SharedGoal,
  SharedPage,
  SharedPerson,
  SharedTaking,
  SharedVisit,
  SharedWeb
} from '@/domain/shared-web'

interface BundleParts {
  /** What the person is called in it; nothing else of them goes out. */
  me: string
  title: string
  now: string
  newId: () => string
}

/**
 * The web as a FHIR R4 bundle: a courtesy copy. Animals, places, nature and what one gives another have no home in FHIR.
 * Of a person's own words only hopes go into one, and of those the ones that were chosen.
 */
export function toFhir(given: SharedWeb, { me, title, now, newId }: BundleParts): Bundle {
  const web = inPlainStrings(given)
  const urls = new Map<string, string>()
  const urlOf = (key: string) => {
    const url = urls.get(key) ?? `urn:uuid:${newId()}`
    urls.set(key, url)
    return url
  }
  const subject = { reference: urlOf('me') }
  const entries: { fullUrl: string; resource: FhirResource }[] = []
  const put = (key: string, resource: FhirResource) => entries.push({ fullUrl: urlOf(key), resource })
  const patient: Patient = { resourceType: 'Patient', name: [{ text: plain(me) || unnamed }] }
  put('me', patient)
  for (const person of web.people) {
    if (person.kind === 'practice') put(person.id, organization(person))
    else if (person.kind === 'supporter') put(person.id, relatedPerson(person, subject))
    else {
      put(person.id, practitioner(person))
      const role = practitionerRole(person, urlOf, web)
      if (role) put(`role ${person.id}`, role)
    }
  }
  const team: CareTeam = {
    resourceType: 'CareTeam',
    status: 'active',
    name: title,
    subject,
    participant: web.people.map((person) => participant(person, urlOf))
  }
  put('team', team)
  for (const taking of web.takings)
    if (taking.kind === 'takes') put(taking.id, statement(taking, subject, now))
  for (const visit of web.visits) put(visit.id, appointment(visit, subject, urlOf))
  for (const one of web.goals) put(one.id, goal(one, subject))
  for (const page of web.pages) put(page.id, documentReference(page, subject))
  return { resourceType: 'Bundle', type: 'collection', timestamp: now, entry: entries }
}

/** FHIR asks for a name in some places where we have none. */
const unnamed = '?'

/** Strings of FHIR are never empty, and know no other white space than these and no control characters. */
const plain = (text: string) =>
  text
    .replaceAll(/[^\S \r\n\t]/g, ' ')
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '')
    .trim()

function inPlainStrings(web: SharedWeb): SharedWeb {
  const { people, takings, goals, pages } = web
  const named = <T extends { name: string }>(one: T) => ({
    ...plainRow(one),
    name: plain(one.name) || unnamed
  })
  return {
    ...web,
    people: people.map(named),
    takings: takings.map(named),
    visits: web.visits.map(plainRow),
    goals: goals.map(plainRow).filter(({ text }) => text),
    pages: pages.map(plainRow).map((page) => ({ ...page, title: page.title || page.address }))
  }
}

/** What is empty then is not said at all. */
function plainRow<T extends object>(row: T): T {
  const fields = Object.entries(row).flatMap(([field, value]: [string, unknown]) => {
    if (typeof value === 'string') return plain(value) === '' ? [] : [[field, plain(value)]]
    if (!Array.isArray(value)) return [[field, value]]
    const list = value.map((one) => plain(String(one))).filter(Boolean)
    return list.length > 0 ? [[field, list]] : []
  })
  return Object.fromEntries(fields) as T
}

function telecom({ phones = [], emails = [], website }: SharedPerson): { telecom?: ContactPoint[] } {
  const points: ContactPoint[] = [
    ...phones.map((value) => ({ system: 'phone' as const, value })),
    ...emails.map((value) => ({ system: 'email' as const, value })),
    ...(website === undefined ? [] : [{ system: 'url' as const, value: website }])
  ]
  return points.length > 0 ? { telecom: points } : {}
}
const address = ({ addresses = [] }: SharedPerson) =>
  addresses.length > 0 ? { address: addresses.map((text) => ({ text })) } : {}

const organization = (one: SharedPerson): Organization => ({
  resourceType: 'Organization',
  name: one.name,
  ...telecom(one),
  ...address(one)
})

const practitioner = (one: SharedPerson): Practitioner => ({
  resourceType: 'Practitioner',
  ...(one.npi !== undefined && {
    identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: one.npi }]
  }),
  name: [{ text: one.name, ...(one.credentials && { suffix: [...one.credentials] }) }],
  ...telecom(one),
  ...address(one),
  ...(one.credentials && { qualification: one.credentials.map((text) => ({ code: { text } })) }),
  ...(one.languages && { communication: one.languages.map((text) => ({ text })) })
})

function practitionerRole(
  one: SharedPerson,
  urlOf: (key: string) => string,
  web: SharedWeb
): PractitionerRole | undefined {
  const place = web.people.find(({ id }) => id === one.practiceId)
  if (one.profession === undefined && one.practice === undefined && !place) return undefined
  return {
    resourceType: 'PractitionerRole',
    practitioner: { reference: urlOf(one.id), display: one.name },
    ...(place
      ? { organization: { reference: urlOf(place.id), display: place.name } }
      : one.practice !== undefined && { organization: { display: one.practice } }),
    ...(one.profession !== undefined && { code: [{ text: one.profession }] }),
    ...(one.specialties && { specialty: one.specialties.map((text) => ({ text })) })
  }
}

const relatedPerson = (one: SharedPerson, patient: { reference: string }): RelatedPerson => ({
  resourceType: 'RelatedPerson',
  patient,
  ...(one.relation !== undefined && { relationship: [{ text: one.relation }] }),
  name: [{ text: one.name }],
  ...telecom(one),
  ...address(one)
})

function participant(one: SharedPerson, urlOf: (key: string) => string): CareTeamParticipant {
  const role = one.kind === 'supporter' ? one.relation : one.profession
  return {
    ...(role !== undefined && { role: [{ text: role }] }),
    member: { reference: urlOf(one.id), display: one.name }
  }
}

/** Supplements and herbs go with the medicines: so says FHIR itself. */
function statement(taking: SharedTaking, subject: { reference: string }, now: string): MedicationStatement {
  const start = wholeDate(taking.since)
  const end = wholeDate(taking.stopped)
  const name = [taking.name, taking.strength, taking.form].filter((part) => part !== unnamed && part)
  return {
    resourceType: 'MedicationStatement',
    status: taking.stopped === undefined ? 'active' : 'stopped',
    medicationCodeableConcept: { text: name.join(', ') || unnamed },
    subject,
    ...((start ?? end) !== undefined && {
      effectivePeriod: { ...(start !== undefined && { start }), ...(end !== undefined && { end }) }
    }),
    dateAsserted: now,
    informationSource: subject,
    ...(taking.how !== undefined && { dosage: [{ text: taking.how }] })
  }
}

/** A visit without a clock has no instant, and FHIR then lets it only be proposed. */
function appointment(
  visit: SharedVisit,
  subject: { reference: string },
  urlOf: (key: string) => string
): Appointment {
  const day = wholeDate(visit.on)
  const description = [visit.on, visit.time, visit.place].filter(Boolean).join(', ')
  const isOff = visit.ended === 'called-off'
  return {
    resourceType: 'Appointment',
    status: isOff ? 'cancelled' : 'proposed',
    ...(description !== '' && { description }),
    ...(day?.length === 10 && { requestedPeriod: [{ start: day }] }),
    participant: [
      { actor: subject, status: 'accepted' },
      ...visit.personIds.map((id) => ({ actor: { reference: urlOf(id) }, status: 'accepted' as const }))
    ]
  }
}

const goal = (one: SharedGoal, subject: { reference: string }): Goal => ({
  resourceType: 'Goal',
  lifecycleStatus: 'active',
  description: { text: one.text },
  subject,
  expressedBy: subject
})

/** Where the page is and when it was kept. Its text belongs to whoever wrote it, and stays here. */
const documentReference = (
  { title, address: url, keptAt }: SharedPage,
  subject: { reference: string }
): DocumentReference => ({
  resourceType: 'DocumentReference',
  status: 'current',
  type: { text: 'Web page' },
  subject,
  date: keptAt,
  content: [
    { attachment: { contentType: 'text/html', url: url.replaceAll(/\s/g, encodeURIComponent), title } }
  ]
})

/** "2024", "2024-05" or "2024-05-03": seasons and "about" have no place in FHIR, so the year is what stays of them. */
function wholeDate(date: string | undefined): string | undefined {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '')
  if (!found) return undefined
  const [, year, month, day] = found
  if (month === undefined || Number(month) > 12) return year
  return [year, month, day].filter((part) => part !== undefined).join('-')
}
