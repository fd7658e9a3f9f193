/** What each field of a record is called. */
export const fields = {
  name: 'Name',
  title: 'Title',
  relation: 'Who they are to you',
  credentials: 'Letters after the name',
  profession: 'What they do',
  practice: 'Where they work',
  specialties: 'Works with',
  phones: 'Phone',
  emails: 'E-mail',
  address: 'Address',
  addresses: 'Other places',
  website: 'Website',
  languages: 'Languages',
  fees: 'Fees',
  insurance: 'Insurance taken',
  acceptingNew: 'New people',
  npi: 'NPI number',
  brand: 'Brand',
  price: 'Price',
  currency: 'Currency',
  availability: 'In stock',
  ingredients: 'What is in it',
  servingSize: 'Serving',
  seller: 'Sold by',
  gtin: 'Barcode number',
  sku: 'Shop’s number',
  author: 'Who speaks',
  authorCredential: 'Their background',
  published: 'Date of the source',
  publisher: 'Published by'
} as const

export const fieldValues = {
  accepting: 'Takes new people',
  notAccepting: 'Takes no new people for now',
  notSaid: 'Not said'
} as const
