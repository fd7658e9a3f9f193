import { titleOf } from '@/domain/page-reading'
import { fieldsOf, kindOf, nameOf, readingKind } from '@/domain/subject'
import type { FieldSource } from '@/domain/record'
import type { FieldValue, Proposal } from '@/domain/proposal'
import type { ByHand, Jotted, Placing, Typed } from './content'
import type { answered, removed, removedClips, tied } from './happenings'
import type { Pen } from './pen'

/** The deeds of the example beside keeping pages, each as its file in db/ would write it. */

export const nameAt = (pen: Pen, id: string): string => {
  const subject = pen.subject(id)
  if (!subject) throw new Error(`The example has nobody and nothing called ${id}.`)
  return nameOf(subject)
}

export function addByHand(pen: Pen, at: string, one: ByHand): void {
  pen.deed(at, 'add', one.name, () => {
    const you: FieldSource = { from: 'you', at }
    const base = { id: one.id, createdAt: at, changedAt: at }
    const isCarer = one.sector === 'professional'
    const said = isCarer ? { profession: one.relation } : { relation: one.relation }
    const sources = { name: you, [isCarer ? 'profession' : 'relation']: you }
    const role = isCarer ? 'practitioner' : 'supporter'
    pen.add('people', { ...base, keys: [], role, name: one.name, ...said, sources })
    const stands = { partnerId: one.id, sector: one.sector, ring: one.ring }
    pen.add('partnerships', { ...base, id: `${one.id}-place`, ...stands })
  })
}

export function place(
  pen: Pen,
  at: string,
  { id, ago: _ago, ...where }: Placing,
  action: 'place' | 'tie' = 'place'
): void {
  pen.deed(at, action, nameAt(pen, id), () => pen.set('partnerships', `${id}-place`, where))
}

export function writeField(pen: Pen, at: string, { id, field, value }: Typed): void {
  pen.deed(at, 'write', nameAt(pen, id), () => setField(pen, id, field, value, { from: 'you', at }))
}

function setField(pen: Pen, id: string, field: string, value: FieldValue, source: FieldSource): void {
  const subject = pen.subject(id)
  if (!subject || !fieldsOf(kindOf(subject)).includes(field)) throw new Error(`${id} has no ${field}.`)
  const sources = { ...subject.record.sources, [field]: source }
  pen.set(subject.table, id, { [field]: value, sources })
}

/** Writes a note; `clipId` and `prompt` say which question it answers. */
export function jot(
  pen: Pen,
  at: string,
  note: Jotted & { id: string; clipId?: string; prompt: 'drew' | 'since' | 'none' }
): void {
  const { id, about, clipId, prompt, text } = note
  pen.deed(at, 'write-note', nameAt(pen, about), () => {
    const base = { id, createdAt: at, changedAt: at, aboutId: about, prompt, text }
    pen.add('notes', { ...base, ...(clipId !== undefined && { clipId }) })
  })
}

/** Takes over what a page says by now, or leaves it; one field, or all that waits. */
export function answer(pen: Pen, at: string, { about, field, as }: (typeof answered)[number]): void {
  pen.deed(at, as === 'taken' ? 'update' : 'leave', nameAt(pen, about), () => {
    for (const proposal of pen.rows.proposals) {
      const isMeant = proposal.aboutId === about && (field === undefined || proposal.field === field)
      if (!isMeant || proposal.state !== 'waiting') continue
      if (as === 'taken') setField(pen, about, proposal.field, proposal.after, pageSource(pen, proposal))
      pen.set('proposals', proposal.id, { state: as })
    }
  })
}

function pageSource(pen: Pen, { aboutId, clipId = '', field }: Proposal): FieldSource {
  const [clip, subject] = [pen.find('clips', clipId), pen.subject(aboutId)]
  if (!clip || !subject) throw new Error(`The example has no clip ${clipId}.`)
  const method = clip.reading[readingKind(kindOf(subject))].sources[field] ?? 'text'
  return { from: 'page', clipId, method, at: clip.keptAt }
}

export function tie(pen: Pen, at: string, { from, to, kind }: (typeof tied)[number]): void {
  const said = { id: `${from}-${to}`, createdAt: at, changedAt: at, fromId: from, toId: to, kind }
  pen.deed(at, 'connect', `${nameAt(pen, from)}, ${nameAt(pen, to)}`, () => pen.add('connections', said))
}

export function remove(pen: Pen, at: string, { id }: (typeof removed)[number]): void {
  const table = pen.subject(id)?.table
  pen.deed(at, 'remove', nameAt(pen, id), () => table && pen.set(table, id, { removedAt: at }))
}

export function removeClip(pen: Pen, at: string, { clip }: (typeof removedClips)[number]): void {
  const kept = pen.find('clips', clip)
  pen.deed(at, 'remove', kept ? titleOf(kept.reading) : '', () => pen.set('clips', clip, { removedAt: at }))
}

/** "Keep in my web": the clip waits no longer. */
export function settle(pen: Pen, at: string, clip: string): void {
  const kept = pen.find('clips', clip)
  if (kept?.waitingSince === undefined) return
  pen.deed(at, 'settle', titleOf(kept.reading), () => pen.set('clips', clip, { waitingSince: undefined }))
}
