/** The folders of the ladder, lowest first; the order in which docs/architecture.md draws them. */
export const layers = [
  'domain',
  'extract',
  'messages',
  'texts',
  'browser',
  'formats',
  'db',
  'keeping',
  'clipping',
  'stores',
  'components',
  'entrypoints'
] as const
