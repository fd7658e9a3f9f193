import type { ListedPerson } from '@/domain/page-reading'
import { readPersonName } from '../text/person-name'
import type { Source } from '../source'
import { absolute } from '../structured/absolute'
import { isOfType, textOf } from '../structured/thing'
import { bare, compact } from '../words/notation'
import { practiceWords } from '../words/practice'
import { type Mention, readMentions } from './mentions'

/** Whom a page is about. */
export interface Subject {
  name?: string
  partyKind?: 'person' | 'organization'
  credentials: string[]
  practice?: string
  people: ListedPerson[]
  structured: boolean
}

interface Candidate {
  key: string
  mentions: Mention[]
  weight: number
}

/**
 * Decides by signals whether the page is about a person or a practice: a person who is named in the title, in the first
 * heading or by the site itself; else one that introduces herself or is the only one named; else the practice.
 */
export function readSubject(source: Source): Subject {
  const candidates = group(readMentions(source), source)
  const people = listed(candidates, source)
  const organization = source.identities.find((name) => isOrganizationName(name))
  const titled = (place: Mention['place'][]) => (each: Candidate) =>
    each.mentions.some((m) => place.includes(m.place))
  const team = people.length > 1
  const person =
    candidates.find(titled(['h1', 'title', 'identity'])) ??
    (team
      ? undefined
      : candidates.find((each) => each.weight >= 2.5 || (each.weight >= 1.5 && candidates.length === 1)))
  const structured = candidates.some((each) => each === person && titled(['structured'])(each))
  if (person) {
    const best = bestMention(person)
    const withCredentials = person.mentions.find((mention) => mention.person.credentials.length)
    const subject: Subject = {
      name: best.person.name,
      partyKind: 'person',
      credentials: withCredentials?.person.credentials ?? [],
      people,
      structured
    }
    if (organization) subject.practice = organization
    return subject
  }
  const named = organization ?? organizationThing(source) ?? source.identities[0]
  const subject: Subject = { credentials: [], people, structured: false }
  if (named) Object.assign(subject, { name: named, partyKind: 'organization' })
  return subject
}

function isOrganizationName(name: string): boolean {
  return (
    !readPersonName(name)?.sure &&
    (practiceWords.test(name) || /^[\p{Lu}][\p{L}\p{N}&'’ .-]{3,50}$/u.test(name))
  )
}

function organizationThing(source: Source): string | undefined {
  const thing = source.things.find((each) => isOfType(each, /Business|Clinic|Organization|Practice/))
  return thing && textOf(thing, 'name')
}

function keyOf(name: string): string {
  const words = bare(name)
    .replace(/\([^)]*\)|,?\s(?:jr|sr)\.?$/g, '')
    .split(/\s+/)
    .filter((word) => word.length > 2 || !word.endsWith('.'))
  return compact(`${words[0] ?? ''}${words[words.length - 1] ?? ''}`)
}

function group(mentions: Mention[], source: Source): Candidate[] {
  const groups = new Map<string, Candidate>()
  for (const mention of mentions) {
    const key = keyOf(mention.person.name)
    const held = groups.get(key) ?? { key, mentions: [], weight: 0 }
    held.mentions.push(mention)
    groups.set(key, held)
  }
  const path = compact(
    decodeURI(source.view.url.replace(/^https?:\/\/[^/]+/, '').replace(/%(?![\da-f]{2})/gi, ''))
  )
  const candidates = [...groups.values()].filter((each) => {
    const places = new Set(each.mentions.map((mention) => mention.place))
    return each.mentions.some((mention) => mention.person.sure) || places.size > 2
  })
  for (const candidate of candidates) {
    const strongest = new Map<string, number>()
    for (const { place, weight } of candidate.mentions)
      strongest.set(place, Math.max(strongest.get(place) ?? 0, weight))
    candidate.weight = [...strongest.values()].reduce((sum, weight) => sum + weight, 0)
    const surname = compact(bestMention(candidate).person.name.split(' ').pop() ?? '')
    if (surname.length > 3 && path.includes(surname)) candidate.weight += 3
  }
  return candidates.sort((a, b) => b.weight - a.weight)
}

function bestMention(candidate: Candidate): Mention {
  const order = [...candidate.mentions].sort((a, b) => b.weight - a.weight)
  return order[0] as Mention
}

/** Several practitioners, each with a heading or a line of their own. */
function listed(candidates: Candidate[], source: Source): ListedPerson[] {
  const entries = candidates
    .flatMap((candidate) => {
      const own = candidate.mentions.filter(
        ({ line, place, person }) =>
          line &&
          line.region !== 'footer' &&
          line.region !== 'header' &&
          line.region !== 'nav' &&
          (place === 'heading' || (place === 'line' && (person.credentials.length > 0 || person.honorific)))
      )
      const first = own[0]
      return first ? [{ mention: own.find((each) => each.person.credentials.length) ?? first, first }] : []
    })
    .sort((a, b) => source.view.lines.indexOf(a.first.line!) - source.view.lines.indexOf(b.first.line!))
  if (entries.length < 2) return []
  return entries.slice(0, 200).map(({ mention, first }) => {
    const person: ListedPerson = { name: mention.person.name }
    if (mention.person.credentials.length) person.credentials = mention.person.credentials
    const url = absolute(first.line?.href || undefined, source.view.base)
    if (url) person.url = url
    return person
  })
}
