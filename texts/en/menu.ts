/** Words of our entries in a page's context menu. */
export const menu = {
  'keep-page': 'Keep this page in your care web',
  'keep-passage': 'Keep this passage in your care web'
} as const
