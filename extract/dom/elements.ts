const words = (list: string) => new Set(list.split(' '))

/** Elements that begin and end a line: those the HTML standard's default style sheet shows as blocks or list items. */
export const blockTags = words(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol option p pre search section select summary table tbody td tfoot th thead tr ul'
)
const silentTags = words(
  'script style template noscript head svg math canvas object embed audio video textarea select datalist map progress meter'
)
/** Never visible text. An object that embeds nothing shows what stands in it, as if it were not there. */
export const isSilent = (tag: string, names: readonly string[]): boolean =>
  silentTags.has(tag) && (tag !== 'object' || names.includes('data') || names.includes('type'))
export const boldTags = words('b strong')
export const struckTags = words('del s strike')
export const landmarks: Readonly<Record<string, 'main' | 'header' | 'nav' | 'footer' | 'aside'>> = {
  main: 'main',
  header: 'header',
  nav: 'nav',
  footer: 'footer',
  aside: 'aside'
}
export const roles: Readonly<Record<string, 'main' | 'header' | 'nav' | 'footer' | 'aside'>> = {
  main: 'main',
  banner: 'header',
  navigation: 'nav',
  contentinfo: 'footer',
  complementary: 'aside'
}
