import { namesAgree, plainName } from '../names'
import type { Product } from '../product'
import { inOrder, reading, recordOf, type ReadFrom, type Reading, type ReadingRecord } from './reading'

const year = 365 * 86_400_000
const dated = ['phones', 'fees'] as const

/** A phone number or a price that was read more than a year ago. */
export function asOf({ now, members, parties }: ReadFrom): Reading[] {
  const before = new Date(Date.parse(now) - year).toISOString()
  return inOrder(members).flatMap((one) => {
    const party = parties.find(({ id }) => id === one.id)
    return dated.flatMap((field) => {
      const source = party?.sources[field]
      const isOld = source?.from === 'page' && source.at < before && (party?.[field] ?? []).length > 0
      return isOld ? [reading({ kind: 'as-of', field, on: source.at }, [recordOf(one)], [field])] : []
    })
  })
}

const productRecord = ({ id, name }: Product): ReadingRecord => ({ id, name, kind: 'product' })
const standing = (products: readonly Product[]) =>
  products
    .filter(({ removedAt, name }) => removedAt === undefined && name !== '')
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))

/** A product that nothing is said of: nobody suggested it, and it goes with nothing. */
export function looseProducts({ products, connections }: ReadFrom): Reading[] {
  const tied = new Set(
    connections
      .filter(({ removedAt }) => removedAt === undefined)
      .flatMap(({ fromId, toId }) => [fromId, toId])
  )
  return standing(products)
    .filter(({ id }) => !tied.has(id))
    .map((one) => reading({ kind: 'loose' }, [productRecord(one)]))
}

/** A product that is sold by whoever suggested it: stated, once. */
export function soldBySuggester({ products, connections, members, parties }: ReadFrom): Reading[] {
  return standing(products).flatMap((product) =>
    connections
      .filter(
        ({ kind, fromId, removedAt }) =>
          kind === 'suggested-by' && fromId === product.id && removedAt === undefined
      )
      .flatMap(({ toId }) => {
        const one = members.find(({ id }) => id === toId)
        const practice = parties.find(({ id }) => id === toId)?.practice
        const { seller } = product
        const isSeller =
          one &&
          seller !== undefined &&
          (namesAgree(seller, one.name) ||
            (practice !== undefined &&
              plainName(practice) !== '' &&
              plainName(practice) === plainName(seller)))
        return isSeller ? [reading({ kind: 'sells-it' }, [recordOf(one), productRecord(product)])] : []
      })
  )
}
