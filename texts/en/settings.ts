/** How the settings are called wherever one can go to them; their room brings its own words. */
export const settings = {
  title: 'Settings',
  allKeys: 'See all keys'
} as const
