/** Words for a care web that does not open. */
export const notOpened = {
  nothingSaved: 'Your care web could not be opened, so nothing was saved. The page is untouched.',
  /** Why it did not open. */
  because: {
    newer: 'A newer version of Care Web has written here, and this one can not read it.',
    unreadable: 'The browser could not open the place where your care web is kept.'
  }
} as const
