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
const tellingMark =
  /comments?|reviews?|testimonials?|caption|related|widget|logo|brand|site-title|site-name|cart|cookie|newsletter|old-price|price-old|was-price|regular-price|list-price|compare/g
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** Hidden by its own markup: the style sheets are not asked, that would force layout. */
export function isHidden(element: Element, names: readonly string[]): boolean {
  return names.includes('hidden') || hiddenStyle.test(namedAttribute(element, names, 'style'))
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
  const bold = boldTags.has(tag)
  const heading = /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0
  if (!classes && !id && !role && !bold && !heading && !struckTags.has(tag) && tag !== 'a' && !landmarks[tag])
    return outside
  const inside = { ...outside }
  if (bold) inside.bold = true
  if (heading) inside.heading = heading
  if (struckTags.has(tag)) inside.struck = true
  if (tag === 'a') {
    inside.linked = true
    inside.href = namedAttribute(element, names, 'href').slice(0, 2000)
  }
  const words = `${classes} ${id}`.toLowerCase().trim()
  const telling = words.match(tellingMark)
  if (telling) inside.marks = `${outside.marks} ${telling.join(' ')}`.slice(-120)
  inside.region = regionOf(tag, role, words, outside.region)
  return inside
}

function regionOf(tag: string, role: string, words: string, outside: Region): Region {
  if (outside === 'footer' || outside === 'nav' || outside === 'aside') return outside
  const named = (role && roles[role]) || landmarks[tag]
  // A header inside of the main part heads an article, not the site.
  if (named && !(named === 'header' && outside === 'main')) return named
  if (words && tag !== 'body' && tag !== 'html') {
    for (const [mark, region] of regionMarks) {
      if (mark.test(words) && !(region === 'header' && outside === 'main')) return region
    }
  }
  return outside
}
