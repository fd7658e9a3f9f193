/** What version 5 added: pictures of the web on a day, reviews, and readings that were set aside. Frozen. */
export const version5 = {
  snapshots: 'id, removedAt',
  reviews: 'id',
  readingsAside: 'id'
} as const
