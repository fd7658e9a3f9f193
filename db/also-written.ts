import type { FieldValue } from '@/domain/proposal'
import type { Pen } from '@/domain/typed'
import type { Writer } from './act'
import { alsoWritten } from './waiting-proposals'

/**
 * Two open pages write in one field: the later write stands, and what it covers is offered beside the field. Called
 * within the deed that writes, before it does.
 * @param written.stored what stands in the field now
 * @param written.value what is about to stand there
 */
export async function offerCovered(
  writer: Writer,
  written: { aboutId: string; field: string; stored: FieldValue | undefined; value: FieldValue | undefined },
  pen: Pen
): Promise<void> {
  const { aboutId, field, stored, value } = written
  const covers = !isSame(stored, pen.base) && !isSame(stored, value) && !isEmpty(stored)
  const offered = (await alsoWritten(writer.database, aboutId)).filter((one) => one.field === field)
  // What this page goes on from, or writes now itself, needs no offer: two that type at once would leave one a letter.
  const settled = offered.filter(({ after }) => isSame(after, pen.base) || isSame(after, value))
  const known = offered.some((one) => !settled.includes(one) && isSame(one.after, stored))
  const [again, ...gone] = settled
  for (const one of gone) await writer.set('proposals', one.id, { state: 'left' })
  if (!covers || known || stored === undefined) {
    if (again) await writer.set('proposals', again.id, { state: 'left' })
  } else if (again) await writer.set('proposals', again.id, { after: stored })
  else {
    const base = { id: writer.newId(), createdAt: writer.now, changedAt: writer.now }
    await writer.add('proposals', { ...base, aboutId, field, after: stored, state: 'waiting' })
  }
}

const isEmpty = (value: FieldValue | undefined) =>
  value === undefined || (typeof value === 'string' && value.trim() === '')
const isSame = (a: FieldValue | undefined, b: FieldValue | undefined) =>
  JSON.stringify(a ?? '') === JSON.stringify(b ?? '')
