import { anyCase } from '../text/any-case'
import type { ListedPerson } from '@/domain/page-reading'
import { isKnownCredential } from '../text/credentials'
import { readPersonName } from '../text/person-name'
import type { Source } from '../source'
import { decoded } from '../structured/decoded'
import { isOfType, textOf } from '../structured/thing'
import { compact } from '../words/notation'
import { practiceWords } from '../words/practice'
import { credentialsOf } from './credentials'
import type { Mention } from './mention'
import { keyOfName, readMentions } from './mentions'
import { directorsPage } from '../words/eastern-names'
import { isDirectory } from './directory'
import { listedPeople } from './team'
import { nameWeights } from './weights'

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
  const mentions = readMentions(source)
  const candidates = plainlyNamed(group(mentions, source))
  const people = listedPeople(mentions, new Set(candidates.map((candidate) => candidate.key)), source)
  const organization = source.identities.find((name) => isOrganizationName(name))
  const titled = (place: Mention['place'][]) => (each: Candidate) =>
    each.mentions.some((m) => place.includes(m.place))
  const team = people.length > 1
  const found =
    // On a page of several the owner's name in the page frame says nothing of them.
    candidates.find(titled(team ? ['h1', 'title'] : ['h1', 'title', 'identity'])) ??
    candidates.find((each) => each.weight >= 1.5 && namesSite(each, source, organization)) ??
    (team
      ? undefined
      : candidates.find(
          (each) =>
            (each.weight >= 2.5 && !(organization && hasRival(each, candidates))) ||
            (each.weight >= 1.5 && candidates.length === 1 && !inPassing(each))
        ))
  const person = found && isHouseOf(found, organization, source) ? undefined : found
  const structured = candidates.some((each) => each === person && titled(['structured'])(each))
  if (person) {
    const listedThere = isDirectory(source)
    const best = bestMention(person)
    const [withCredentials] = [...person.mentions]
      .filter((mention) => mention.person.credentials.length)
      .toSorted((a, b) => b.person.credentials.length - a.person.credentials.length)
    const subject: Subject = {
      name: best.person.name,
      partyKind: 'person',
      credentials: credentialsOf(
        best.person.name,
        withCredentials?.person.credentials ?? [],
        person.mentions.flatMap(({ line }) => line ?? []),
        source
      ),
      people,
      structured
    }
    if (
      organization &&
      !listedThere &&
      !serviceInPlace.test(organization) &&
      (practiceWords.test(organization) || organization === source.page.siteName)
    ) {
      subject.practice = organization
    }
    return subject
  }
  const named = organization ?? organizationThing(source) ?? source.identities[0]
  const subject: Subject = { credentials: [], people, structured: false }
  if (named) Object.assign(subject, { name: named, partyKind: 'organization' })
  return subject
}

/** Two who are named as plainly as each other in a house of its own name: it is of neither alone. */
const hasRival = (person: Candidate, candidates: Candidate[]): boolean =>
  candidates.some(
    (each) =>
      each !== person &&
      each.weight > person.weight - 1 &&
      each.mentions.some(
        (mention) => mention.person.works || mention.person.credentials.some(isKnownCredential)
      )
  )

/** In Japan a house's director is named on all of its pages; they are of the house unless one is headed as the director's. */
function isHouseOf(
  person: Candidate,
  organization: string | undefined,
  { view, titleParts }: Source
): boolean {
  if (!/[\p{Script=Han}\p{Script=Katakana}]/u.test(bestMention(person).person.name)) return false
  if (!organization || !practiceWords.test(organization)) return false
  const heads = view.lines.filter(({ heading }) => heading === 1).map(({ text }) => text)
  return ![...heads, titleParts[0] ?? ''].some(
    (head) =>
      directorsPage.test(head) || person.mentions.some((mention) => head.includes(mention.person.name))
  )
}

/** Three capitals over a page are a house, not a person, where someone with letters or a calling is named below. */
function plainlyNamed(candidates: Candidate[]): Candidate[] {
  const isSure = ({ mentions }: Candidate) => mentions.some(({ person }) => person.sure)
  const works = candidates.some(
    (each) =>
      isSure(each) &&
      each.weight >= nameWeights.inParts.weight &&
      each.mentions.some(({ person }) => person.works || person.credentials.some(isKnownCredential))
  )
  return works ? candidates.filter(isSure) : candidates
}

/** "We refer to Dr. Ada Moss in Langford": named once in running text, which may be of anybody. */
const inPassing = ({ mentions }: Candidate): boolean =>
  mentions.length === 1 &&
  mentions[0]?.place === 'prose' &&
  mentions[0].weight <= nameWeights.titledInProse.weight &&
  // What a line begins with it tells of.
  (mentions[0].line?.text.indexOf(mentions[0].person.name) ?? 0) > 12

/** Whether the title or the site's address has the surname and no house is called so: "Moss – Fees", praxis-moss.test. */
function namesSite(candidate: Candidate, source: Source, organization: string | undefined): boolean {
  const surname = compact(bestMention(candidate).person.name.split(' ').pop() ?? '')
  // "Moss" alone over the page is she herself, no house that is called so.
  const house = compact(organization ?? '')
  if (house !== surname && house.includes(surname)) return false
  const host = /^https?:\/\/([^/:?#]+)/i.exec(source.view.url)?.[1] ?? ''
  return surname.length > 4 && compact(`${source.page.title ?? ''} ${host}`).includes(surname)
}

/** "Counselling in Harrow Falls": what is offered and where, the name of no practice. */
const serviceInPlace = /^\p{Lu}?\p{L}+(?: \p{L}+)? (?:in|near|à|a|en|em|bei|te) \p{Lu}/u

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

function group(mentions: Mention[], source: Source): Candidate[] {
  const groups = new Map<string, Candidate>()
  for (const mention of mentions) {
    const key = keyOfName(mention.person.name)
    const held = groups.get(key) ?? { key, mentions: [], weight: 0 }
    held.mentions.push(mention)
    groups.set(key, held)
  }
  const path = compact(decoded(source.view.url.replace(/^https?:\/\/[^/]+/, '')))
  const boxes = mailboxes(source)
  for (const { mentions: named } of groups.values()) {
    const mention = named[0]
    if (!mention || !writes(mention.person.name, boxes)) continue
    const person = { ...mention.person, sure: true }
    named.push({ person, weight: nameWeights.inMail.weight, place: 'identity' })
  }
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
    if (surname.length > 3 && path.includes(surname)) candidate.weight += nameWeights.inAddress.weight
  }
  return candidates.toSorted((a, b) => b.weight - a.weight)
}

/** What stands before the "@" of the page's addresses, whichever way it is written: "ada(at)", "ada apestaartje". */
function mailboxes({ view }: Source): string[] {
  const texts = view.lines
    .filter(({ text }) => text.length < 400 && written.test(text))
    .map(({ text }) => text)
  const linked = view.anchors.map(({ href }) => /^mailto:(.+)/i.exec(decoded(href))?.[1] ?? '')
  const host = compact(/^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(view.url)?.[1] ?? '')
  return [...texts, ...linked].flatMap((text) =>
    [...text.matchAll(mailbox)].flatMap((match) => {
      // An authority's address begins with its name as well: only those at the page's own domain tell.
      const domain = compact(/^[\w-]+/.exec(text.slice(match.index + match[0].length))?.[0] ?? '')
      return domain.length > 2 && host.includes(domain) ? [(match[1] ?? '').toLowerCase()] : []
    })
  )
}
/** Asked of every line, so that few are read for their mailboxes. */
const written = /@|[([{<]\s?(?:at|ät|chez)\s?[)\]}>]|arroba|chiocciola|staartje|\sdot\s/i
const mailbox = anyCase(
  /(?<![\p{L}\d])([\p{L}\d._-]{3,40})\s*(?:@|[([{<]\s?(?:at|ät|arroba|chez|chiocciola|apenstaartje)\s?[)\]}>]|\s(?:arroba|chiocciola|apestaartje|apenstaartje)\s|\sat\s(?=[\w-]+\sdot\s))/gu
)

/** "ada@", "ada.moss@", "a.moss@": a first name alone or with the surname. */
function writes(name: string, boxes: string[]): boolean {
  const words = name.split(' ').map(compact)
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  if (first.length < 3 || last.length < 3) return false
  const called = compact(/\((\p{L}{3,})\)/u.exec(name)?.[1] ?? first)
  const own = [first, called, `${first}${last}`, `${first.slice(0, 1)}${last}`, `${last}${first}`]
  return boxes.some((box) => own.includes(compact(box)))
}

function bestMention(candidate: Candidate): Mention {
  const order = candidate.mentions.toSorted((a, b) => b.weight - a.weight)
  return order[0] as Mention
}
