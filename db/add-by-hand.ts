import type { Ring, Sector } from '@/domain/partnership'
import type { Surroundings } from '@/domain/record'
import type { SubjectKind } from '@/domain/subject'
import { act, type Writer } from './act'
import type { Database } from './database'
import { addPartnership } from './new-subject'

/** What is written down by hand. A first name is enough. */
export interface ByHand {
  kind: SubjectKind
  name: string
  relation?: string
  sector?: Sector
  ring?: Ring
  /** Where they stand in the map. */
  angle?: number
}

/** Adds someone or something the client knows without a page. @returns ids in the order given */
export async function addByHand(
  database: Database,
  surroundings: Surroundings,
  all: ByHand[]
): Promise<string[]> {
  return act(
    database,
    surroundings,
    { action: 'add', subject: all.map((one) => one.name.trim()).join(', ') },
    async (writer) => {
      const ids = []
      for (const one of all) ids.push(await addOne(writer, one))
      return ids
    }
  )
}

/** The same within another deed. */
export async function addOne(writer: Writer, one: ByHand): Promise<string> {
  const you = { from: 'you', at: writer.now } as const
  const base = { id: writer.newId(), createdAt: writer.now, changedAt: writer.now, keys: [] }
  const name = one.name.trim()
  if (one.kind === 'product') await writer.add('products', { ...base, name, sources: { name: you } })
  else if (one.kind === 'advice')
    await writer.add('advice', { ...base, title: name, sources: { title: you } })
  else {
    if (one.kind === 'practice') await writer.add('practices', { ...base, name, sources: { name: you } })
    else {
      const relation = one.relation?.trim()
      const field = one.kind === 'supporter' ? 'relation' : 'profession'
      const said = relation ? { [field]: relation } : {}
      const sources = relation ? { name: you, [field]: you } : { name: you }
      await writer.add('people', { ...base, role: one.kind, name, ...said, sources })
    }
    const supporter = one.kind === 'supporter'
    const usual = { sector: supporter ? 'family' : 'professional', ring: 'close' } as const
    await addPartnership(writer, base.id, {
      sector: one.sector ?? usual.sector,
      ring: one.ring ?? usual.ring,
      ...(one.angle !== undefined && { angle: one.angle })
    })
  }
  return base.id
}
