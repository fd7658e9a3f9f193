import { mostBrought, type Brought } from '@/domain/brought'
import { longestLine, longestList } from '@/domain/reading-limits'
import { wallTimeAt } from '@/domain/zone-time'
import { isSound } from './backup'

/** Bundles of clinics nest a resource in a bundle in a bundle; more is none. */
const deepest = 60

type Json = Record<string, unknown>

/** What a bundle gives us, and how much of it has no place here. */
export interface FromBundle {
  brought: Brought[]
  leftOut: number
}

/**
 * Reads who and what stands in a FHIR bundle: people, places of work, what is taken, visits and pages. Only values named
 * here are taken, each as plain words; what the rest of it says, nobody here could show.
 * @returns undefined when it is none
 */
export function readFhir(text: string): FromBundle | undefined {
  const bundle = parsed(text)
  if (bundle === undefined) return undefined
  const all = resourcesOf(bundle)
  if (all.length === 0) return undefined
  const found = new Map<string, Brought>()
  let leftOut = 0
  for (const { key, resource } of all) {
    const one = readers.get(kindOf(resource))?.(resource)
    if (one) found.set(key, { ...one, key })
    else if (!quiet.has(kindOf(resource))) leftOut += 1
  }
  const find = finder(all, found)
  for (const { resource } of all) completers.get(kindOf(resource))?.(resource, find)
  for (const { key, resource } of all)
    if (kindOf(resource) === 'Appointment') addWhom(found.get(key), resource, find)
  return { brought: [...found.values()].slice(0, mostBrought), leftOut }
}

function parsed(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return isObject(value) && isSound(value, deepest) && typeof value['resourceType'] === 'string'
      ? value
      : undefined
  } catch {
    return undefined
  }
}

interface Found {
  /** Full address, or kind and id: whichever others point with. */
  key: string
  other: string
  resource: Json
}

function resourcesOf(bundle: Json): Found[] {
  if (bundle['resourceType'] !== 'Bundle') return [{ key: 'one', other: '', resource: bundle }]
  return listOf(bundle['entry'])
    .slice(0, 2 * mostBrought)
    .flatMap((entry, index) => {
      const resource = isObject(entry) ? entry['resource'] : undefined
      if (!isObject(entry) || !isObject(resource)) return []
      const other = `${kindOf(resource)}/${textOf(resource['id'])}`
      return [{ key: textOf(entry['fullUrl']) || `${index} ${other}`, other, resource }]
    })
}

type Find = (reference: unknown) => Brought | undefined
/** Finds whom a reference means, by either way of pointing. */
function finder(all: readonly Found[], found: ReadonlyMap<string, Brought>): Find {
  const keys = new Map(all.flatMap(({ key, other }) => [[other, key] as const, [key, key] as const]))
  return (reference) => {
    const key = isObject(reference) ? keys.get(textOf(reference['reference'])) : undefined
    return key === undefined ? undefined : found.get(key)
  }
}

/** Whoever the bundle is about, and what only ties others together: nothing is left out with them. */
const quiet = new Set(['Patient', 'PractitionerRole', 'CareTeam'])

/** Looked up by what the file says, so no plain object: that would know "constructor", too. */
const readers = new Map<string, (resource: Json) => Brought | undefined>(
  Object.entries({
    Practitioner: (one) => ({
      kind: 'practitioner',
      ...party(one),
      ...list(
        'credentials',
        listOf(one['qualification']).map((each) => conceptOf(at(each, 'code')))
      ),
      ...list('languages', listOf(one['communication']).map(conceptOf))
    }),
    RelatedPerson: (one) => ({
      kind: 'supporter',
      ...party(one),
      ...some('relation', conceptOf(listOf(one['relationship'])[0]))
    }),
    Organization: (one) => ({ kind: 'practice', ...party(one) }),
    MedicationStatement: (one) => {
      const name =
        conceptOf(one['medicationCodeableConcept']) || textOf(at(one['medicationReference'], 'display'))
      const period = one['effectivePeriod']
      return name === '' || one['status'] === 'entered-in-error'
        ? undefined
        : {
            kind: 'taking',
            name,
            ...some('how', textOf(at(listOf(one['dosage'])[0], 'text'))),
            ...some('since', dayOf(at(period, 'start') ?? one['effectiveDateTime'])),
            ...some('stopped', dayOf(at(period, 'end')))
          }
    },
    Appointment: (one) => {
      if (one['status'] === 'cancelled' || one['status'] === 'entered-in-error') return undefined
      const start = textOf(one['start'])
      const instant = Date.parse(start)
      const wall = Number.isNaN(instant) ? undefined : wallTimeAt(instant)
      const on = wall?.slice(0, 10) ?? dayOf(at(listOf(one['requestedPeriod'])[0], 'start'))
      const minutes = Math.round((Date.parse(textOf(one['end'])) - instant) / 60_000)
      return {
        kind: 'visit',
        name: textOf(one['description']),
        ...some('on', on),
        ...(wall !== undefined && { time: wall.slice(11, 16) }),
        ...(minutes > 0 && minutes <= 1440 && { minutes })
      }
    },
    DocumentReference: (one) => {
      const attachment = at(listOf(one['content'])[0], 'attachment')
      const address = textOf(at(attachment, 'url'))
      if (!/^https?:\/\//i.test(address)) return undefined
      return { kind: 'advice', name: textOf(at(attachment, 'title')) || address, website: address }
    }
  })
)

/** What stands apart from those it is about. */
const completers = new Map<string, (resource: Json, find: Find) => void>(
  Object.entries({
    PractitionerRole: (one, find) => {
      const who = find(one['practitioner'])
      if (!who) return
      const place = find(one['organization'])?.name ?? textOf(at(one['organization'], 'display'))
      Object.assign(who, some('practice', place), some('profession', conceptOf(listOf(one['code'])[0])))
      Object.assign(who, list('specialties', listOf(one['specialty']).map(conceptOf)))
    },
    CareTeam: (one, find) => {
      for (const participant of listOf(one['participant'])) {
        const who = find(at(participant, 'member'))
        const role = conceptOf(listOf(at(participant, 'role'))[0])
        if (who && role !== '')
          if (who.kind === 'supporter') who.relation ??= role
          else who.profession ??= role
      }
    }
  })
)

function addWhom(visit: Brought | undefined, resource: Json, find: Find): void {
  const whom = listOf(resource['participant']).flatMap((one) => find(at(one, 'actor'))?.key ?? [])
  if (visit && whom.length > 0) visit.whom = whom.slice(0, longestList)
}

function party(one: Json): Pick<Brought, 'name' | 'phones' | 'emails' | 'website' | 'address' | 'addresses'> {
  const points = listOf(one['telecom']).flatMap((point) => {
    const value = textOf(at(point, 'value'))
    return value === '' ? [] : [{ system: at(point, 'system'), value }]
  })
  const of = (system: string) => points.filter((point) => point.system === system).map(({ value }) => value)
  const [address, ...others] = listOf(one['address']).map(addressOf).filter(Boolean)
  const website = of('url').find((url) => /^https?:\/\//i.test(url))
  return {
    name: nameOf(one['name']),
    ...list('phones', of('phone')),
    ...list('emails', of('email')),
    ...some('website', website),
    ...some('address', address),
    ...list('addresses', others)
  }
}

function nameOf(name: unknown): string {
  if (typeof name === 'string') return textOf(name)
  const [first] = listOf(name)
  const parts = (field: string) => listOf(at(first, field)).map(textOf)
  const text = textOf(at(first, 'text'))
  return (
    text || [...parts('prefix'), ...parts('given'), textOf(at(first, 'family'))].filter(Boolean).join(' ')
  )
}

function addressOf(address: unknown): string {
  const text = textOf(at(address, 'text'))
  const parts = ['city', 'state', 'postalCode', 'country'].map((field) => textOf(at(address, field)))
  return text || [...listOf(at(address, 'line')).map(textOf), ...parts].filter(Boolean).join(', ')
}

/** What a concept is called: in words, else as one of its codes is. */
function conceptOf(concept: unknown): string {
  return textOf(at(concept, 'text')) || textOf(at(listOf(at(concept, 'coding'))[0], 'display'))
}

/** "2024", "2024-05" or "2024-05-03", also of a whole instant. */
const dayOf = (value: unknown): string | undefined =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?=$|T)/.exec(textOf(value))?.[0]

const kindOf = (resource: Json): string => textOf(resource['resourceType'])
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const at = (value: unknown, field: string): unknown =>
  isObject(value) && Object.hasOwn(value, field) ? value[field] : undefined
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, 2 * mostBrought) : [])
const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '')
        .trim()
        .slice(0, longestLine)
    : ''
const some = <F extends keyof Brought>(field: F, value: string | undefined) =>
  (value === undefined || value === '' ? {} : { [field]: value }) as { [K in F]?: string }
const list = <F extends keyof Brought>(field: F, values: readonly string[]) => {
  const said = [...new Set(values.filter(Boolean))].slice(0, longestList)
  return (said.length > 0 ? { [field]: said } : {}) as { [K in F]?: string[] }
}
