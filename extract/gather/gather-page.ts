import { walkPage } from '../dom/open-page'
import { attribute, textContent } from '../dom/native'
import type { WalkedPage } from '../dom/walked-page'
import type { GatheredPage, GatheredThing } from '../gathered-page'
import { readMicrodata } from './microdata'
import { readMicroformats } from './microformats'
import { toGathered } from './plain-thing'
import { readRdfa } from './rdfa'

const short = 400
const long = 4000

/**
 * How much of a very long page is looked at for its fields: who it is about stands near the top, addresses and hours
 * near the foot. What lies between would only make the person wait (measured on a page of 65,000 elements and 17,000
 * lines: about 900 ms to a kept record when all of it is walked, below 200 ms so); the main text, read afterwards, has
 * all of it.
 */
const ends = { whole: 3600, top: 1800, foot: 600 }
const atTheTop = 700
const atTheFoot = 250

/** Links that say how someone is reached; a long page has thousands of others, and no reader asks for them. */
const reaches = /^\s*(?:tel|mailto):|email-protection#|maps|openstreetmap|\/\/(?:wa\.me|api\.whatsapp)/i

function endsOf<T>(all: T[]): T[] {
  return all.length <= atTheTop + atTheFoot ? all : [...all.slice(0, atTheTop), ...all.slice(-atTheFoot)]
}

/**
 * Takes from a page, in one walk, what the readers work on. Runs in the visited page; leaves it as it was, fetches
 * nothing, and returns plain data. Broken structured data is left out; it does not throw for what a page holds.
 */
export function gatherPage(document: Document, url: string): GatheredPage {
  const walked = walkPage(document, url, ends)
  const value = (element: Element, name: string, longest = short) =>
    (attribute(element, name) ?? '').slice(0, longest)
  const marks = (element: Element) =>
    `${value(element, 'class')} ${value(element, 'id')} ${value(element, 'itemprop')}`.trim()
  const text = (element: Element) =>
    textContent(element).slice(0, long).replace(/\s+/g, ' ').trim().slice(0, short)
  const page: GatheredPage = {
    url,
    base: walked.base,
    title: walked.title,
    lines: endsOf(walked.lines),
    scripts: walked.scripts,
    metas: walked.metas.map((meta) => ({
      name: value(meta, 'property') || value(meta, 'name') || value(meta, 'http-equiv'),
      content: value(meta, 'content', long)
    })),
    links: walked.links.map((link) => ({ rel: value(link, 'rel'), href: value(link, 'href', long) })),
    anchors: walked.anchors.flatMap((anchor) => {
      const href = value(anchor, 'href', long)
      const hidden = value(anchor, 'data-cfemail')
      if (!hidden && !reaches.test(href)) return []
      return [{ href, text: text(anchor), ...(hidden && { hidden }) }]
    }),
    images: endsOf(walked.images).map((image) => ({
      src: value(image, 'src', long).startsWith('data:')
        ? value(image, 'data-src', long)
        : value(image, 'src', long),
      alt: value(image, 'alt'),
      marks: marks(image)
    })),
    times: walked.times.map((time) => ({
      datetime: value(time, 'datetime'),
      text: text(time),
      marks: marks(time)
    })),
    bylines: walked.bylines.map((byline) => ({
      text: text(byline),
      marks: `${marks(byline)} ${value(byline, 'rel')}`
    })),
    things: gatherThings(walked),
    cut: walked.cut || walked.lines.length > atTheTop + atTheFoot
  }
  return walked.language ? { ...page, language: walked.language.slice(0, 40) } : page
}

function gatherThings(walked: WalkedPage): GatheredThing[] {
  return [readMicrodata, readRdfa, readMicroformats].flatMap((read) => {
    try {
      return read(walked).slice(0, 400).map(toGathered)
    } catch {
      return []
    }
  })
}
