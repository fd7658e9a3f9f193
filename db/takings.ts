import type { Surroundings } from '@/domain/record'
import { strengthOn } from '@/domain/label-strength'
import type { Taking, TakingKind } from '@/domain/taking'
import { act, actAbout } from './act'
import type { Database } from './database'
import './later-rows'

/** What is chosen and not typed; an undefined field is taken away. */
export type TakingFields = {
  [F in 'since' | 'stopped' | 'suggestedById' | 'leftOff' | 'kind']?: Taking[F] | undefined
}

/** All that the client takes, in the order it was written down. */
export async function takingsIn(database: Database): Promise<Taking[]> {
  const all = await database.takings.toArray()
  return all
    .filter(({ removedAt }) => removedAt === undefined)
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id))
}

/** Those of them whose tie is private: they are named on no paper. */
export async function privateAmong(database: Database, ids: string[]): Promise<Set<string>> {
  const ties = await database.partnerships.where('partnerId').anyOf(ids).toArray()
  return new Set(ties.filter((tie) => tie.private === true).map(({ partnerId }) => partnerId))
}

/** Writes down something that is taken, or is not borne. */
export async function addTaking(
  database: Database,
  surroundings: Surroundings,
  id: string,
  name: string,
  kind: TakingKind
): Promise<void> {
  await act(database, surroundings, { action: 'taking', subject: name }, async (writer) => {
    const times = { createdAt: writer.now, changedAt: writer.now }
    await writer.add('takings', { id, ...times, kind, name })
  })
}

/**
 * Takes over a clipped product, with what its label says. Once is enough: what stands there already stays, and what was
 * removed comes back.
 * @returns its id
 */
export async function takeProduct(
  database: Database,
  surroundings: Surroundings,
  productId: string
): Promise<string | undefined> {
  const product = await database.products.get(productId)
  if (!product) return undefined
  return act(database, surroundings, { action: 'taking', subject: product.name }, async (writer) => {
    const all = await database.takings.where('productId').equals(productId).toArray()
    const kept = all.find(({ removedAt }) => removedAt === undefined) ?? all[0]
    if (kept) {
      await writer.set('takings', kept.id, { removedAt: undefined, stopped: undefined })
      return kept.id
    }
    const strength = strengthOn(product)
    const label = {
      name: product.name,
      ...(product.servingSize && { form: product.servingSize }),
      ...(strength !== undefined && { strength })
    }
    const fromLabel = (['name', 'form', 'strength'] as const).filter((field) => field in label)
    const suggested = await database.connections
      .where('fromId')
      .equals(productId)
      .filter(({ kind, removedAt }) => kind === 'suggested-by' && removedAt === undefined)
      .first()
    const by = suggested ? { suggestedById: suggested.toId } : {}
    const base = { id: writer.newId(), createdAt: writer.now, changedAt: writer.now }
    await writer.add('takings', { ...base, kind: 'takes', ...label, ...by, productId, fromLabel })
    return base.id
  })
}

/** Changes what is chosen of it. */
export async function changeTaking(
  database: Database,
  surroundings: Surroundings,
  id: string,
  fields: TakingFields
): Promise<void> {
  const joins = `taking ${id} ${Object.keys(fields).join(' ')}`
  await actAbout(database, surroundings, { action: 'taking', joins }, async (writer) => {
    await writer.set('takings', id, fields)
    return (await database.takings.get(id))?.name ?? ''
  })
}

/** Takes it off the list; it can be brought back. */
export async function removeTaking(
  database: Database,
  surroundings: Surroundings,
  id: string
): Promise<void> {
  await actAbout(database, surroundings, { action: 'remove' }, async (writer) => {
    await writer.set('takings', id, { removedAt: writer.now })
    return (await database.takings.get(id))?.name ?? ''
  })
}
