/** Words around the example web: the strip on each of its screens, its ways in and out. */
export const example = {
  label: 'Example web',
  here: 'This is an example web.',
  notYours: 'Nothing here is yours.',
  leave: 'Leave the example',
  see: 'See an example first',
  open: 'Open the example web',
  openHint:
    'An invented life of three years, to look around in. It is stored apart from your web and goes when you leave it.',
  noBackupTitle: 'No backup of the example',
  noBackup:
    'The example is invented, so there is nothing to lose. Backups are made of your own web, and hold nothing of this one.',
  tryThings:
    'Change, remove and undo whatever you like. It all stays in the example until you leave it or start it afresh.',
  afresh: 'Start it afresh',
  notAfresh: 'The example could not be made anew. Leave it and open it again.',
  notOpened: 'The example web could not be opened.',
  notOpenedHint: 'Your own web was not touched. Try again later, or go on without it.',
  toOwn: 'To your own web'
}
