import fc from 'fast-check'
import { completeClip } from '@/db/complete'
import { connect, disconnect } from '@/db/connections'
import { joinSubjects } from '@/db/join'
import { keepPage } from '@/db/keep'
import { keepFile } from '@/db/keep-file'
import { keepListed } from '@/db/keep-listed'
import { writeNote } from '@/db/notes'
import { answerPassage, keepSelection, removePassage } from '@/db/passages'
import { leaveProposal, takeProposals } from '@/db/proposals'
import { letGo } from '@/db/let-go'
import { recentlyRemoved } from '@/db/removed'
import { bringBack, placeSeveral, removeSeveral } from '@/db/several'
import { switchKind } from '@/db/switch-kind'
import { addByHand } from '@/db/add-by-hand'
import { placePartner, removeClip, removeSubject, settleClip, writeField } from '@/db/write'
import type { PageReading } from '@/domain/page-reading'
import { fieldsOf, kindOf, listFields, type SubjectKind } from '@/domain/subject'
import { anyClip, anySubject, pick, subjects, word, type Numbers, type Play, type Web } from './made-up'
import { practitionerReading, somePdf, somePicture } from './web'
import { visitDeeds } from './visit-deeds'
import { wordDeeds } from './word-deeds'

const kinds = ['practitioner', 'practice', 'product', 'advice', 'supporter'] as const satisfies SubjectKind[]
const unhurried = { onDone: () => {}, isStopped: () => false }

/** Pages of a small town: some share an address, a phone, a practice; some change their prices. */
function pageOf({ a, b, c }: Numbers): PageReading {
  const name = word(a)
  const fields = {
    ...(name.trim() !== '' && { name }),
    ...(b % 3 === 0 && { practice: 'Alder Clinic' }),
    ...(b % 4 === 0 && { partyKind: 'organization' as const }),
    ...(c % 2 === 0 && { phones: ['(503) 555-0148'] }),
    fees: [`First visit: $${100 + (c % 3) * 10}`]
  }
  const reading = practitionerReading(fields, `https://clinic.example/${a % 5}`)
  const kind = pick(['practitioner', 'practitioner', 'product', 'advice'] as const, b) ?? 'practitioner'
  const product = { fields: { name: 'Magnesium', price: 10 + (c % 3) }, sources: { name: 'meta' as const } }
  const advice = { fields: { title: `Rest ${c % 2}`, author: 'Ada Moss' }, sources: {} }
  const people = c % 5 === 0 ? { people: [{ name: 'Ada Moss' }, { name: 'Ben Hart', role: 'Coach' }] } : {}
  return { ...reading, kind, product, advice, ...people }
}

const deeds = {
  add: async ({ database, surroundings }, { a, b }) =>
    addByHand(database, surroundings, [
      { kind: pick(kinds, b) ?? 'supporter', name: word(a), relation: word(b) }
    ]),
  keep: async ({ database, surroundings }, deed) =>
    keepPage(database, surroundings, surroundings.newId(), pageOf(deed)),
  keepListed: async (web, { a, b }) => {
    const clip = await anyClip(web, a)
    const chosen = clip?.reading.people?.slice(b % 2) ?? []
    if (clip) await keepListed(web.database, web.surroundings, clip.id, chosen)
  },
  complete: async (web, { a, b }) => {
    const clip = await anyClip(web, a)
    const picture = b % 2 === 0 ? { picture: somePicture(web.surroundings.newId()) } : {}
    if (clip) await completeClip(web.database, clip.id, { text: { text: word(b), passages: [] }, ...picture })
  },
  write: async (web, { a, b, c }) => {
    const subject = await anySubject(web, a)
    const field = subject && pick(fieldsOf(kindOf(subject)), b)
    if (!subject || field === undefined) return
    const value = listFields.has(field)
      ? [word(c), word(c + 1)]
      : field === 'price'
        ? c
        : field === 'acceptingNew'
          ? c % 2 === 0
          : word(c)
    // Every third time from a page that showed something else: what stood there is covered.
    const pen = c % 3 === 0 ? { id: `page-${b % 2}`, base: word(c + 2) } : undefined
    await writeField(web.database, web.surroundings, subject.record.id, field, value, pen)
  },
  note: async (web, { a, b, c }) => {
    const subject = await anySubject(web, a)
    if (!subject) return
    const start = {
      id: `note-${b % 3}-${subject.record.id}`,
      aboutId: subject.record.id,
      prompt: 'none'
    } as const
    const pen = c % 3 === 0 ? { id: 'page', base: word(c + 2) } : undefined
    await writeNote(web.database, web.surroundings, start, word(c), '', pen)
  },
  answer: async (web, { a, b, c }) => {
    const clip = await anyClip(web, a)
    const passage = {
      exact: `Sentence ${b % 2}`,
      prefix: '',
      suffix: '',
      quality: 'my-story',
      stance: 'for'
    } as const
    const about = clip?.about[0] === undefined ? {} : { personId: clip.about[0] }
    if (clip)
      await answerPassage(
        web.database,
        web.surroundings,
        { clipId: clip.id, passage, ...about },
        c % 2 === 0 ? 'kept' : 'left-out'
      )
  },
  select: async (web, { a, b }) => {
    const clip = await anyClip(web, a)
    const selection = { exact: word(b) || 'x', prefix: '', suffix: '', start: 0, end: 4 }
    const id = web.surroundings.newId()
    if (clip) await keepSelection(web.database, web.surroundings, id, selection, clip.id, clip.about[0])
  },
  removePassage: async ({ database, surroundings }, { a }) => {
    const passage = pick(await database.passages.toArray(), a)
    if (passage) await removePassage(database, surroundings, passage.id)
  },
  take: async ({ database, surroundings }, { a }) => {
    const ids = (await database.proposals.toArray()).map(({ id }) => id)
    await takeProposals(database, surroundings, ids.slice(0, 1 + (a % 3)))
  },
  leave: async ({ database, surroundings }, { a }) => {
    const proposal = pick(await database.proposals.toArray(), a)
    if (proposal) await leaveProposal(database, surroundings, proposal.id)
  },
  switch: async (web, { a, b }) => {
    const subject = await anySubject(web, a)
    const clip = (await web.database.clips.toArray()).find(({ about }) =>
      about.includes(subject?.record.id ?? '')
    )
    if (subject && clip)
      await switchKind(
        web.database,
        web.surroundings,
        subject.record.id,
        clip.id,
        pick(kinds, b) ?? 'supporter'
      )
  },
  join: async (web, { a, b }) => {
    const [one, other] = [await anySubject(web, a), await anySubject(web, b)]
    if (one && other) await joinSubjects(web.database, web.surroundings, one.record.id, other.record.id)
  },
  connect: async (web, { a, b, c }) => {
    const [one, other] = [await anySubject(web, a), await anySubject(web, b)]
    const kind = pick(['suggested-by', 'goes-with', 'not-at'] as const, c) ?? 'goes-with'
    if (one && other) await connect(web.database, web.surroundings, one.record.id, other.record.id, kind)
  },
  disconnect: async ({ database, surroundings }, { a }) => {
    const connection = pick(await database.connections.toArray(), a)
    if (connection) await disconnect(database, surroundings, connection.id)
  },
  keepFile: async (web, { a, b, c }) => {
    const { database, surroundings } = web
    const known = await anySubject(web, b)
    const about = known && { id: known.record.id }
    const made = { kind: pick(kinds, b) ?? 'supporter', name: word(c) }
    await keepFile(database, surroundings, {
      file: somePdf(surroundings.newId()),
      title: word(a),
      note: word(c),
      about: pick([about, made, undefined], c)
    })
  },
  remove: async (web, { a }) => {
    const subject = await anySubject(web, a)
    if (subject) await removeSubject(web.database, web.surroundings, subject.record.id)
  },
  removeClip: async (web, { a }) => {
    const clip = await anyClip(web, a)
    if (clip) await removeClip(web.database, web.surroundings, clip.id, '')
  },
  removeSeveral: async (web, { a, b }) => {
    const all = (await subjects(web)).slice(a % 5, (a % 5) + 1 + (b % 4))
    const named = all.map(({ table, record }) => ({ table, id: record.id }))
    await removeSeveral(web.database, web.surroundings, named, unhurried)
  },
  placeSeveral: async (web, { a, b }) => {
    const ids = (await subjects(web)).slice(a % 5, (a % 5) + 1 + (b % 4)).map(({ record }) => record.id)
    const place = b % 2 === 0 ? ({ sector: 'community' } as const) : ({ ring: 'closest' } as const)
    await placeSeveral(web.database, web.surroundings, ids, place, unhurried)
  },
  bringBack: async (web, { a, b }) => {
    const things = await recentlyRemoved(web.database, web.surroundings.now())
    await bringBack(web.database, web.surroundings, things.slice(0, 1 + ((a + b) % 4)), unhurried)
  },
  letGo: async (web, { a, b }) => {
    const things = await recentlyRemoved(web.database, web.surroundings.now())
    const some = things.slice(a % 3, (a % 3) + 1 + (b % 3))
    await letGo(web.database, web.surroundings, some)
  },
  settle: async (web, { a }) => {
    const clip = await anyClip(web, a)
    if (clip) await settleClip(web.database, web.surroundings, clip.id, '')
  },
  ...wordDeeds,
  ...visitDeeds,
  place: async (web, { a, b, c }) => {
    const subject = await anySubject(web, a)
    const ring = pick(['closest', 'close', 'further-out'] as const, b) ?? 'close'
    const place = c % 2 === 0 ? { ring } : { whatFor: word(c) }
    if (subject) await placePartner(web.database, web.surroundings, subject.record.id, place)
  }
} as const satisfies Record<string, Play>

export type DeedName = keyof typeof deeds
/** One deed of a made-up person: its name, and numbers that choose among what there is by then. */
export type Deed = Numbers & { name: DeedName }
export const deedNames = Object.keys(deeds) as DeedName[]

/** Keeping and adding come more often, so that there is something to do the rest to. */
const often: DeedName[] = ['keep', 'keep', 'keep', 'add', 'write', 'write']
const anyName = fc.constantFrom<DeedName>(...often, ...deedNames)
export const anyDeed: fc.Arbitrary<Deed> = fc.record({
  name: anyName,
  a: fc.nat(60),
  b: fc.nat(60),
  c: fc.nat(60)
})

export const doDeed = (web: Web, deed: Deed): Promise<unknown> => deeds[deed.name](web, deed)
