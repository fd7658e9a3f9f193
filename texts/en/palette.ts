/** Words of the palette and of the sheet of keys. */
export const palette = {
  title: 'Go, find or do',
  hint: 'A name, a room, or what you want to do',
  list: 'What there is',
  groups: {
    rooms: 'Go to',
    deeds: 'Do',
    people: 'In your web',
    things: 'Products and advice',
    clips: 'Clips',
    notes: 'In your words'
  },
  /** Rooms whose own words come with them. */
  rooms: {
    review: 'Look over your web',
    pictures: 'Pictures of your web',
    take: 'Print and take away',
    takings: 'What I take'
  },
  goTo: (room: string) => `Go to: ${room}`,
  found: (count: number) =>
    count === 0 ? 'Nothing by these words' : count === 1 ? '1 line' : `${count} lines`,
  nothing: 'Nothing by these words. Try a part of a name.',
  backup: 'Save a backup',
  keysTitle: 'Keys',
  keysHint: 'None of these is needed. They never act while you type.',
  keysOff: 'Keys of one letter are switched off, in the settings.',
  keys: {
    palette: 'Go, find or do',
    search: 'Search',
    add: 'Add someone',
    observe: 'Note something, on a person’s page',
    sheet: 'This sheet',
    undo: 'Undo',
    redo: 'Do it again'
  },
  andThen: 'then',
  control: 'Ctrl',
  shift: 'Shift'
} as const
