/** Words for what became of kept passages on their page. */
export const passages = {
  again: 'Passages you kept here',
  lookingAgain: 'Looking for them on the page…',
  notLooked: 'The page could not be read just now, so whether they still stand on it is not known.',
  newWords: 'The words have changed',
  noLongerFound: 'No longer found on this page. You still have it.',
  notReached: 'Not found in the part of this long page that could be read.',
  movedWords: 'The same words stand in another place on the page',
  sameWords: (count: number) => (count === 1 ? '1 stands as you kept it' : `${count} stand as you kept them`),
  keepNewWords: 'Keep the new words too',
  keptNewWords: 'Both are kept'
} as const
