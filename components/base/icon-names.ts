/** The small pictures of the popup and of fields: what each shows, not what it looks like. */
export type IconName =
  | 'kept'
  | 'again'
  | 'undo'
  | 'from-you'
  | 'from-page'
  | 'beside'
  | 'person'
  | 'relation'
  | 'training'
  | 'practice'
  | 'topics'
  | 'phone'
  | 'mail'
  | 'place'
  | 'website'
  | 'languages'
  | 'money'
  | 'insurance'
  | 'door'
  | 'number'
  | 'contents'
  | 'serving'
  | 'shop'
  | 'date'

const byField: Record<string, IconName> = {
  relation: 'relation',
  credentials: 'training',
  profession: 'person',
  practice: 'practice',
  specialties: 'topics',
  phones: 'phone',
  emails: 'mail',
  address: 'place',
  addresses: 'place',
  website: 'website',
  languages: 'languages',
  fees: 'money',
  price: 'money',
  currency: 'money',
  insurance: 'insurance',
  acceptingNew: 'door',
  ingredients: 'contents',
  servingSize: 'serving',
  brand: 'practice',
  seller: 'shop',
  availability: 'shop',
  author: 'person',
  authorCredential: 'training',
  published: 'date',
  publisher: 'practice'
}

/** What stands for a product or a piece of advice without a picture; people and practices have initials. */
export function iconOfTable(table: string): IconName | undefined {
  return table === 'products' ? 'contents' : table === 'advice' ? 'from-page' : undefined
}

/** The picture that stands in front of a field. */
export function iconOfField(field: string): IconName {
  return byField[field] ?? 'number'
}
