import type { Writer } from './act'
import './later-rows'

/**
 * The same as db/repoint.ts for what was observed, expected and asked, and for comparisons: two records are one, or one
 * has become another.
 */
export async function repointWords(writer: Writer, fromId: string, toId: string): Promise<void> {
  const { database } = writer
  for (const { id } of await database.observations.where('personId').equals(fromId).toArray())
    await writer.set('observations', id, { personId: toId })
  for (const { id } of await database.expectations.where('personId').equals(fromId).toArray())
    await writer.set('expectations', id, { personId: toId })
  for (const { id } of await database.expectations.where('whoseId').equals(fromId).toArray())
    await writer.set('expectations', id, { whoseId: toId })
  await repointNotExpected(writer, fromId, toId)
  await repointQuestions(writer, fromId, toId)
  await repointColumns(writer, fromId, toId)
}

/** Once is enough; nobody covers for themselves. */
async function repointNotExpected(writer: Writer, fromId: string, toId: string): Promise<void> {
  const { notExpected } = writer.database
  const standing = await notExpected.where('personId').equals(toId).toArray()
  for (const one of await notExpected.where('personId').equals(fromId).toArray()) {
    const twice = standing.some(
      ({ quality, removedAt }) => quality === one.quality && removedAt === undefined
    )
    const gone = one.removedAt ?? (twice ? writer.now : undefined)
    await writer.set('notExpected', one.id, { personId: toId, removedAt: gone })
  }
  for (const one of await notExpected.where('coveredById').equals(fromId).toArray())
    await writer.set('notExpected', one.id, { coveredById: toId })
  for (const one of await notExpected.where('coveredById').equals(toId).toArray())
    if (one.personId === toId) await writer.set('notExpected', one.id, { coveredById: undefined })
}

/** Of two questions for one row the one that was there stays, unless it was let go. */
async function repointQuestions(writer: Writer, fromId: string, toId: string): Promise<void> {
  const { questions } = writer.database
  const standing = await questions.where('personId').equals(toId).toArray()
  for (const one of await questions.where('personId').equals(fromId).toArray()) {
    const twice = standing.some(
      ({ row, removedAt }) => row !== undefined && row === one.row && removedAt === undefined
    )
    const gone = one.removedAt ?? (twice && one.answer === undefined ? writer.now : undefined)
    await writer.set('questions', one.id, { personId: toId, removedAt: gone })
  }
}

async function repointColumns(writer: Writer, fromId: string, toId: string): Promise<void> {
  const { comparisons, comparisonCells, decisions } = writer.database
  for (const { id, columns } of await comparisons.where('columns').equals(fromId).toArray())
    await writer.set('comparisons', id, {
      columns: [...new Set(columns.map((column) => (column === fromId ? toId : column)))]
    })
  const there = await comparisonCells.where('column').equals(toId).toArray()
  for (const cell of await comparisonCells.where('column').equals(fromId).toArray()) {
    const same = there.find(
      ({ comparisonId, row, removedAt }) =>
        comparisonId === cell.comparisonId && row === cell.row && removedAt === undefined
    )
    // Both were said of one: nothing of it is lost.
    if (same && cell.removedAt === undefined) {
      await writer.set('comparisonCells', same.id, { text: `${same.text}\n${cell.text}`.slice(0, 4000) })
      await writer.set('comparisonCells', cell.id, { column: toId, removedAt: writer.now })
    } else await writer.set('comparisonCells', cell.id, { column: toId })
  }
  for (const { id, suggested } of await decisions.toArray())
    if (suggested.some(({ personId }) => personId === fromId))
      await writer.set('decisions', id, {
        suggested: suggested.map((one) => (one.personId === fromId ? { ...one, personId: toId } : one))
      })
}
