import type { Product } from './product'

/** An amount at the end of a line of a label, and in what it is: "150 mg per tablet". */
const amount =
  /(?:^|[\s(:])(\d[\d.,]*\s?(?:mg|mcg|µg|μg|g|ml|IU|IE|UI)(?:\s(?:per|pro|par|por|je)\s\p{L}+)?)\)?\.?$/iu

/**
 * How strong something is, as its label says. Of more than one that has an amount nobody can say which is meant; what
 * stands in the name is not said twice.
 */
export function strengthOn({
  name,
  ingredients = []
}: Pick<Product, 'name' | 'ingredients'>): string | undefined {
  const [found, another] = ingredients.flatMap((line) => amount.exec(line.trim())?.[1] ?? [])
  if (found === undefined || another !== undefined) return undefined
  const bare = /^\d[\d.,]*\s?\p{L}+/u.exec(found)?.[0] ?? found
  return name.replaceAll(/\s/g, '').includes(bare.replaceAll(/\s/g, '')) ? undefined : found
}
