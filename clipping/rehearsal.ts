import type { GatheredPage } from '@/extract/gathered-page'
import { readGatheredPage } from '@/extract/read-gathered-page'

const line = (text: string, heading = 0) => ({
  text,
  tag: heading ? 'h1' : 'p',
  heading,
  region: 'main' as const,
  row: 0,
  linked: false,
  bold: false,
  struck: false,
  href: '',
  marks: ''
})

/** A page of nobody, with something of all that is read on a practitioner's. */
export const rehearsalPage: GatheredPage = {
  url: 'https://practice.invalid/',
  base: 'https://practice.invalid/',
  language: 'en',
  title: 'Zorvina Quelpart, ND | Practice',
  lines: [
    line('Zorvina Quelpart, ND', 1),
    line('Naturopathic doctor in Portland. I help people with sleep and digestion.'),
    line('Phone: (503) 555-0142'),
    line('zorvina@practice.invalid'),
    line('12 Alder Street, Portland, OR 97205'),
    line('First visit, 75 minutes: $180'),
    line('Languages: English, Spanish'),
    line('Insurance: Aetna'),
    line('Accepting new patients')
  ],
  scripts: [],
  metas: [],
  links: [],
  anchors: [],
  images: [],
  times: [],
  bylines: [],
  things: [],
  cut: false
}

let rehearsed = false

/**
 * Reads a page of nobody, once in a worker's life: the browser makes the readers' code and their expressions ready at
 * their first use, and that took longer than the reading. While the page is gathered, the worker has the time.
 */
export function rehearse(): void {
  if (rehearsed) return
  rehearsed = true
  setTimeout(() => readGatheredPage(rehearsalPage))
}
