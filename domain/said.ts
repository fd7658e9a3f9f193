import type { Subject } from './subject'

/** What stands under a name: who they are to the client and what they do, who sells it, who speaks. May be empty. */
export function saidOf({ table, record }: Subject): string {
  if (table === 'products') return [record.brand, record.seller].filter(Boolean).join(', ')
  if (table === 'advice') return [record.author, record.authorCredential].filter(Boolean).join(', ')
  const does = [record.profession, record.credentials?.join(', ')].filter(Boolean).join(', ')
  const relation = table === 'people' ? record.relation : undefined
  return [relation, does].filter(Boolean).join('. ')
}

/** The same, and where nothing is said whatever else tells two of one name apart. */
export function toldApartBy(subject: Subject): string {
  const { table, record } = subject
  const said = saidOf(subject)
  if (said !== '') return said
  if (table === 'products') return record.servingSize ?? record.gtin ?? ''
  if (table === 'advice') return record.publisher ?? ''
  const works = table === 'people' ? record.practice : undefined
  return works ?? record.address ?? record.phones?.[0] ?? record.emails?.[0] ?? record.website ?? ''
}
