/** Words of the popup and the side panel, as far as they are needed before the kept record stands on the screen. */
export const keep = {
  title: 'Keep this page in your care web',
  reading: 'Reading this page…',
  saved: 'Saved just now',
  knownSince: (when: string) => `You kept this page ${when}`,
  about: 'This page is about',
  party: 'This is',
  onePerson: 'One person',
  aPractice: 'A practice',
  namePlaceholder: 'A name, if you like',
  addField: 'Add something',
  keep: 'Keep in my web',
  kept: 'In your web',
  beside: 'Open beside the page',
  seeInWeb: 'See it in my web',
  updateAll: (count: number) =>
    count === 1 ? 'Update it' : count === 2 ? 'Update both' : `Update all ${count}`,
  everythingKept: 'Everything that is kept',
  tooSlow: 'This page is too large to be read in good time. Its address is kept.',
  openCareWeb: 'Open my care web'
} as const
