/**
 * What version 3 added: qualities of a partnership in the client's words, what was observed and is expected, questions,
 * and people side by side. Frozen.
 */
export const version3 = {
  qualities: 'id',
  observations: 'id, personId, quality, passageId, removedAt',
  expectations: 'id, personId, whoseId, removedAt',
  notExpected: 'id, personId, coveredById',
  questions: 'id, personId, state',
  comparisons: 'id, *columns, removedAt',
  comparisonCells: 'id, comparisonId, column',
  decisions: 'id, comparisonId',
  suits: 'id'
} as const
