/** Words for a care web that does not open. */
export const notOpened = {
  nothingSaved: 'Your care web could not be opened, so nothing was saved. The page is untouched.',
  notSavedBehind:
    'So that nothing more is lost, nothing was saved just now. Care Web can help to bring it back.',
  savedBehind: 'This page was saved. Care Web can help to bring back the rest.',
  /** Why it did not open. */
  because: {
    newer: 'A newer version of Care Web has written here, and this one can not read it.',
    'no-copy': 'Care Web was updated. It could not copy your web first, so your web stays as it was.',
    unchanged: 'Care Web was updated, and could not take over your web. It is as it was before.',
    behind: 'Something that you kept is not there any more.',
    unreadable: 'The browser could not open the place where your care web is kept.'
  }
} as const
