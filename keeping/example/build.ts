import type { PageReading } from '@/domain/page-reading'
import type { AllRows } from '@/domain/rows'
import { adviceOnHead } from './advice-head'
import { adviceOnLife, removedAdvice } from './advice-life'
import { alderStreet } from './alder-street'
import { laid, layOut, saySuits, suited } from './compared'
import type { KeptPage } from './content'
import { addByHand, answer, jot, place, remove, removeClip, settle, tie, writeField } from './deeds'
import { answered, removed, removedClips, tied } from './happenings'
import { keepPage, keepPassages, nameOfPage } from './keep-pages'
import { communityPages, otherPractitioners } from './other-practitioners'
import { newPen, type Pen } from './pen'
import { byHand, jotted, placings, typed } from './people'
import { ties } from './ties'
import { products } from './products'
import { planVisit, take, takings, visits } from './visits'
import { addOwn, ask, expect, markSpecialist, observe, weigh } from './weigh'
import { asked, expected, observed, ownQuality, specialists, weighedQualities } from './weighed'
import { lifeEvents, pastVisits, putOnLine } from './years'

const pages: readonly KeptPage[] = [
  ...alderStreet,
  ...otherPractitioners,
  ...communityPages,
  ...products,
  ...adviceOnHead,
  ...adviceOnLife,
  ...removedAdvice
]

const day = 86_400_000
const minute = 60_000

/**
 * The example web: an invented life of three years that ends today. Pure: the same day gives the same rows.
 * @param now an ISO instant; all else is counted back from its day
 */
export function exampleWeb(now: string): AllRows {
  const today = Date.parse(`${now.slice(0, 10)}T00:00:00.000Z`)
  const deeds: { at: string; work: (pen: Pen, at: string) => void }[] = []
  const on = (ago: number, minutes: number, work: (pen: Pen, at: string) => void) =>
    deeds.push({ at: new Date(today - ago * day + minutes * minute).toISOString(), work })

  for (const [index, one] of byHand.entries()) on(one.ago, 600 + index, (pen, at) => addByHand(pen, at, one))
  for (const page of pages) {
    // People look for help in the evening.
    const evening = 1110 + ((page.clip.length * 37) % 190)
    const reading = readingOf(page, today)
    on(page.ago, evening, (pen, at) =>
      pen.deed(at, 'keep', nameOfPage(pen, page, reading), () => keepPage(pen, page, reading))
    )
    on(page.ago, evening + 3, (pen, at) => keepPassages(pen, page, at))
    for (const prompt of ['drew', 'since'] as const) {
      const [text, about] = [page[prompt], page.about]
      if (text === undefined || about === undefined) continue
      const note = { id: `${page.clip}-${prompt}`, clipId: page.clip, ago: page.ago, about, prompt, text }
      on(page.ago, evening + 5, (pen, at) => jot(pen, at, note))
    }
    if (!page.waits) on(page.ago, evening + 6, (pen, at) => settle(pen, at, page.clip))
  }
  for (const one of answered) on(one.ago, 1300, (pen, at) => answer(pen, at, one))
  for (const one of tied) on(one.ago, 1320, (pen, at) => tie(pen, at, one))
  for (const one of typed) on(one.ago, 1330, (pen, at) => writeField(pen, at, one))
  for (const one of ties) on(one.ago, 1345, (pen, at) => place(pen, at, one, 'tie'))
  for (const one of placings) on(one.ago, 1340, (pen, at) => place(pen, at, one))
  for (const [index, one] of jotted.entries())
    on(one.ago, 1350, (pen, at) => jot(pen, at, { ...one, id: `jotted-${index + 1}`, prompt: 'none' }))
  on(ownQuality.ago, 1340, (pen, at) => addOwn(pen, at, ownQuality))
  for (const one of weighedQualities) on(one.ago, 1345, (pen, at) => weigh(pen, at, one))
  for (const [index, one] of observed.entries())
    on(one.ago, 1360, (pen, at) => observe(pen, at, `observed-${index + 1}`, one))
  for (const [index, one] of expected.entries())
    on(one.ago, 1365, (pen, at) => expect(pen, at, `expected-${index + 1}`, one))
  for (const one of specialists) on(one.ago, 1368, (pen, at) => markSpecialist(pen, at, one))
  for (const [index, one] of asked.entries())
    on(one.ago, 1370, (pen, at) => ask(pen, at, `asked-${index + 1}`, one))
  for (const one of laid) on(one.ago, 1374, (pen, at) => layOut(pen, at, one))
  for (const one of suited) on(one.ago, 1376, (pen, at) => saySuits(pen, at, one))
  for (const one of takings) on(one.ago, 1372, (pen, at) => take(pen, at, one))
  for (const one of pastVisits) on(one.ago, 1374, (pen, at) => planVisit(pen, at, today, one))
  for (const one of lifeEvents) on(one.ago, 1378, (pen, at) => putOnLine(pen, at, today, one))
  for (const one of visits) on(one.ago, 1375, (pen, at) => planVisit(pen, at, today, one))
  for (const one of removed) on(one.ago, 1380, (pen, at) => remove(pen, at, one))
  for (const one of removedClips) on(one.ago, 1390, (pen, at) => removeClip(pen, at, one))

  const pen = newPen()
  for (const { at, work } of deeds.toSorted((a, b) => a.at.localeCompare(b.at))) work(pen, at)
  return pen.rows
}

/** What the readers would have made of a page. */
function readingOf(page: KeptPage, today: number): PageReading {
  const nothing = { fields: {}, sources: {} }
  const reading: PageReading = {
    kind: page.kind,
    page: { url: page.url, title: page.title, siteName: page.site, language: 'en' },
    practitioner: nothing,
    product: nothing,
    advice: nothing
  }
  const method = page.kind === 'advice' ? 'meta' : 'json-ld'
  const fields =
    page.kind === 'advice' ? { ...page.fields, published: publishedOn(page, today) } : page.fields
  const sources = Object.fromEntries(Object.keys(fields).map((field) => [field, method] as const))
  const people = page.kind === 'practitioner' ? page.people : undefined
  return { ...reading, [page.kind]: { fields, sources }, ...(people && { people: [...people] }) }
}

function publishedOn({ published: [years, as] }: KeptPage & { kind: 'advice' }, today: number): string {
  const date = new Date(today - Math.round(years * 365.25) * day).toISOString()
  return date.slice(0, { year: 4, month: 7, day: 10 }[as])
}
