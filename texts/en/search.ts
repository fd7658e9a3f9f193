/** Words of search, wherever it is asked. */
export const search = {
  label: 'Search everything you kept',
  placeholder: 'Search what you kept',
  placeholderOf: (clips: number) =>
    clips === 1 ? 'Search your 1 clip' : `Search your ${clips.toLocaleString('en-GB')} clips`,
  clear: 'Clear the search',
  count: (count: number, hasMore: boolean) =>
    count === 0
      ? 'Nothing found'
      : count === 1
        ? 'One thing found'
        : hasMore
          ? `${count} things shown, and more were found`
          : `${count} things found`,
  more: 'Show more',
  moreOf: (group: string) => `Show more: ${group}`,
  begins: 'One moment, your notebook is being opened…',
  nothing: 'Nothing here holds these words.',
  nothingHint:
    'Try fewer words, or the start of a word. Names may be spelled roughly. What you removed is not searched.',
  looking: (done: number, total: number) =>
    `Words inside kept texts: ${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} can be found so far.`,
  stop: 'Stop looking through them',
  left: (done: number, others: number) =>
    `Stopped. Words inside ${done.toLocaleString('en-GB')} kept texts can be found, those inside ${others.toLocaleString('en-GB')} others not yet.`,
  goOn: 'Go on looking through them',
  notPossible: 'Search could not be opened just now. What you kept is untouched.'
} as const
