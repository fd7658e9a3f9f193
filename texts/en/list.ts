/** Words of everything that can be done to the list of everyone: finding, sorting, several at once, correcting. */
export const list = {
  tools: 'Find and sort',
  find: 'Find someone',
  sector: 'Part of your web',
  allSectors: 'All parts',
  ring: 'How close',
  allRings: 'Near and far',
  sort: 'Order',
  sorts: { closest: 'Closest first', name: 'By name', added: 'Last added first' },
  fits: (count: number, all: number) => `${count.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}`,
  fitNone: 'Nobody fits that.',
  showEveryone: 'Show everyone',

  edit: (name: string) => `Correct ${name}`,
  editShort: 'Correct (F2)',
  editing: (name: string) => `Correct ${name}`,
  name: 'Name',
  relation: 'Who they are to you',
  profession: 'What they do',
  done: 'Done',
  giveBack: 'Leave it as it was',

  beside: (name: string) => `Show ${name} beside the list`,
  besideShort: 'Show beside the list',
  panel: 'Beside the list',
  open: 'Open',
  closePanel: 'Close',
  whatFor: 'What for',
  newest: 'A passage you kept',

  several: 'Choose several',
  severalBar: 'What to do with those you chose',
  choose: (name: string) => `Choose ${name}`,
  chosen: (count: number) => (count === 0 ? 'Nobody chosen yet' : `${count.toLocaleString('en-GB')} chosen`),
  chooseAll: (count: number) => `Choose all ${count.toLocaleString('en-GB')} shown`,
  chooseNone: 'Choose none',
  move: 'Move to…',
  bring: 'How close…',
  remove: 'Remove',
  endSeveral: 'Done',
  chooseFirst: 'Choose someone first.',
  working: (done: number, total: number) =>
    `${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`,
  stop: 'Stop',
  stopped: 'Stopped. Nothing was changed.',

  recentlyRemoved: 'Recently removed'
} as const
