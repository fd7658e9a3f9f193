/** Words of the room of clips. */
export const clips = {
  title: 'Clips',
  toLookAt: (count: number) => `${count} to look at`,
  kinds: {
    practitioner: 'practitioner',
    product: 'product',
    advice: 'advice',
    picture: 'picture',
    pdf: 'PDF'
  },
  keptOn: (when: string) => `kept ${when}`,
  passages: (count: number) => (count === 1 ? '1 passage' : `${count} passages`),
  show: 'Show',
  filters: {
    all: 'All',
    practitioner: 'Practitioners',
    product: 'Products',
    advice: 'Advice',
    passages: 'Passages'
  },
  noneOf: {
    all: 'No clips yet',
    practitioner: 'No practitioner’s page is kept yet.',
    product: 'No product page is kept yet.',
    advice: 'No page with advice is kept yet.',
    passages: 'No sentence is kept yet.'
  },
  onlyNewest:
    'Not all clips could be read just now, so only the newest are shown. What you kept is untouched.',
  moreToLookAt: 'Show more of these',
  quoted: (words: string) => `“${words}”`,
  passageOf: (name: string) => (name === '' ? 'passage' : `passage · ${name}`),
  none: 'No clips yet',
  noneHint:
    'Press the Care Web button on a page about someone or something that may help. It is kept at once.',
  chooseOne: 'Choose a clip to read it here.',
  gone: 'This clip is not here',
  goneHint: 'It was removed or taken back. If that was just now, Undo brings it back.',
  back: 'All clips',
  openPage: 'Open the page',
  newTab: '(opens in a new tab)',
  keep: 'Keep in my web',
  remove: 'Remove',
  drew: 'What drew you here?',
  drewHint: 'A line is plenty, or nothing at all',
  since: 'Anything new since then?',
  toSentence: 'Open at this sentence',
  elsewhere: 'Passages you kept that are not in the text below',
  text: 'The text as it was kept',
  notRead: 'The text of this page was not read in time. It is read when you come to the page again.',
  noText: 'This page had no text that could be read.',
  cut: 'The page went on from here. The rest was too long to keep.',
  belongs: 'Belongs to',
  nobody: 'Nobody yet'
} as const
