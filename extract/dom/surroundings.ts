import { boldTags, landmarks, roles, struckTags } from './elements'
import type { Region } from './line'
import { namedAttribute } from './native'

/** What an element's place on the page says about the text in it. */
export interface Surroundings {
  region: Region
  heading: number
  row: number
  linked: boolean
  bold: boolean
  struck: boolean
  href: string
  marks: string
}

export const outermost: Surroundings = {
  region: 'body',
  heading: 0,
  row: 0,
  linked: false,
  bold: false,
  struck: false,
  href: '',
  marks: ''
}

const regionMarks: [RegExp, Region][] = [
  [
    /(?:^|[\s_]|(?<!post|entry|article|card|product|item|section|panel|box|modal|form|table)-)(?:foot(?:er)?|voet|fuss(?:zeile)?|pied-?de-?page|pie-?de-?pagina|rodape|colophon)(?:$|[\s_-])/,
    'footer'
  ],
  [/(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?)(?:$|\s)/, 'nav'],
  [
    /(?:^|[\s_-])(?:sidebar|mini-?cart|cart-drawer|cookie[a-z-]*|comments|comment-list|related[a-z-]*)(?:$|\s)/,
    'aside'
  ],
  [/(?:^|\s)(?:site-?header|masthead|page-?header|header|topbar|top-bar)(?:$|\s)/, 'header']
]
/** What all of them need: most classes hold none of it. */
const anyRegionMark =
  /foot|voet|fuss|pied|pie-?de|rodape|colophon|nav|menu|breadcrumb|sidebar|cart|cookie|comment|related|header|masthead|topbar|top-bar/
/** Elements that tell something without a class. */
const telling = new Set([
  ...boldTags,
  ...struckTags,
  ...Object.keys(landmarks),
  'a',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6'
])
const tellingMark =
  /comments?|reviews?|testimonials?|caption|related|widget|logo|brand|site-title|site-name|cart|cookie|newsletter|advert|(?<![\w-])ads?(?:-(?:slot|box|container|unit|banner|wrapper))?(?![\w-])|adsbygoogle|sponsor|werbung|anzeige|publicit|publicid|reclame|pubblicit|old-price|price-old|was-price|regular-price|list-price|compare/g
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** Hidden by its own markup: the style sheets are not asked, that would force layout. */
export function isHidden(element: Element, names: readonly string[]): boolean {
  if (names.includes('hidden')) return true
  return names.includes('style') && hiddenStyle.test(namedAttribute(element, names, 'style'))
}

/**
 * The surroundings inside an element, from those outside of it.
 * @param names of its attributes
 */
export function within(
  element: Element,
  tag: string,
  names: readonly string[],
  outside: Surroundings
): Surroundings {
  const classes = namedAttribute(element, names, 'class')
  const id = namedAttribute(element, names, 'id')
  const role = namedAttribute(element, names, 'role')
  if (!classes && !id && !role && !telling.has(tag)) return outside
  const inside = { ...outside }
  if (boldTags.has(tag)) inside.bold = true
  if (/^h[1-6]$/.test(tag)) inside.heading = Number(tag[1])
  if (struckTags.has(tag)) inside.struck = true
  if (tag === 'a') {
    inside.linked = true
    inside.href = namedAttribute(element, names, 'href').slice(0, 2000)
  }
  const words = `${classes} ${id}`.toLowerCase().trim()
  // "has-newsletter" on the whole page says nothing of its lines.
  const isPage = tag === 'body' || tag === 'html'
  const marks = words && !isPage && words.match(tellingMark)
  if (marks) inside.marks = `${outside.marks} ${marks.join(' ')}`.slice(-120)
  inside.region = regionOf(tag, role, words, outside.region)
  return inside
}

function regionOf(tag: string, role: string, words: string, outside: Region): Region {
  if (outside === 'footer' || outside === 'nav' || outside === 'aside') return outside
  const named = (role && roles[role]) || landmarks[tag]
  // A header inside of the main part heads an article, not the site.
  if (named && !(named === 'header' && outside === 'main')) return named
  if (anyRegionMark.test(words) && tag !== 'body' && tag !== 'html') {
    for (const [mark, region] of regionMarks) {
      if (mark.test(words) && !(region === 'header' && outside === 'main')) return region
    }
  }
  return outside
}
