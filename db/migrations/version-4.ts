/** What version 4 added: visits, what the client takes, the life line, and how often someone is seen. Frozen. */
export const version4 = {
  visits: 'id, *personIds, removedAt',
  takings: 'id, productId, removedAt',
  lifeEvents: 'id, removedAt',
  rhythms: 'id, personId'
} as const
