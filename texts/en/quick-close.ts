/** Words of the quick close, in every page of ours. */
export const quickClose = {
  close: 'Quick close',
  hint: 'All pages of Care Web go at once. Or press Shift three times.',
  title: 'Quick close',
  does: 'If someone comes in: one press on “Quick close”, or Shift three times, quickly and alone. The page is blank at once, and every page of Care Web closes. What you typed is kept.',
  doesNot:
    'What it does not do: the browser’s history and its list of pages closed last still name Care Web. Other pages stay open. Files that you saved stay where they are. Who can use this browser can open Care Web again.',
  keys: 'Shift three times',
  keysAre: { on: 'Closes', off: 'Does nothing' },
  keysHint: 'The button closes in any case.'
} as const
