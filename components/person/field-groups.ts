import { fieldsOf, type SubjectKind } from '@/domain/subject'
import { words } from '@/texts/words'

const reach = ['phones', 'emails', 'address', 'addresses', 'website']

/** The fields of a record under their headings, in the order they are shown; the name stands on top of the page. */
export function fieldGroups(kind: SubjectKind): { title: string; fields: readonly string[] }[] {
  if (kind === 'product')
    return [
      { title: words.things.label, fields: ['brand', 'ingredients', 'servingSize'] },
      { title: words.things.buying, fields: ['price', 'seller', 'availability'] },
      { title: words.things.numbers, fields: ['gtin', 'sku'] }
    ]
  if (kind === 'advice')
    return [
      { title: words.things.speaks, fields: ['author', 'authorCredential'] },
      { title: words.things.source, fields: ['published', 'publisher'] }
    ]
  const fields = fieldsOf(kind).filter((field) => field !== 'name')
  return [
    { title: words.person.reach, fields: fields.filter((field) => reach.includes(field)) },
    { title: words.person.details, fields: fields.filter((field) => !reach.includes(field)) }
  ]
}
