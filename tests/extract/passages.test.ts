import { describe, expect, it } from 'vitest'
import { qualities } from '@/domain/quality'
import { tables } from '@/extract/passages/cues/tables'
import type { Line } from '@/extract/dom/line'
import { clearEnough, readPassages } from '@/extract/passages/read-passages'
import { saidLines } from '@/extract/passages/said-lines'
import { weighSentence } from '@/extract/passages/weigh-sentence'
import type { CueLanguage } from '@/extract/passages/cues/family'
import { ownTime } from '../own-time'
import { sayings } from './sayings'

const line = (text: string, more: Partial<Line> = {}): Line => ({
  text,
  tag: 'p',
  heading: 0,
  region: 'main',
  row: 0,
  linked: false,
  bold: false,
  struck: false,
  href: '',
  marks: '',
  ...more
})

const spoken = (sentence: string, language: CueLanguage) => {
  const [told] = weighSentence(sentence, [language], true)
  return told && told.weight >= clearEnough ? `${told.quality} ${told.stance}` : 'nothing'
}

describe.each(Object.keys(sayings) as CueLanguage[])('sentences in %s', (language) => {
  it.each(sayings[language])('%s: %s', (told, sentence) => expect(spoken(sentence, language)).toBe(told))
})

it('has words for every quality in every language but Korean, where only the common ones are known', () => {
  for (const [language, { families }] of Object.entries(tables)) {
    const known = new Set(families.map(({ quality }) => quality))
    if (language !== 'ko') expect([...known].toSorted(), language).toEqual(qualities.toSorted())
  }
})

it('says which words told and what they are about', () => {
  expect(weighSentence('You decide when we begin, and you may stop.', ['en'])[0]).toMatchObject({
    quality: 'shared-power',
    about: 'who decides',
    words: 'you decide when'
  })
})

describe('the five that are offered', () => {
  const kinds = [
    'You decide when we begin.',
    'We listen carefully to you.',
    'I offer a sliding scale.',
    'We work closely with your doctor.',
    'We go step by step with you.',
    'I have no magic pill for you.'
  ]
  const of = (sentences: string[]) => readPassages(saidLines([line(sentences.join(' '))]))

  it('are of different qualities where the page has them, in its order and as it says them', () => {
    const fees = Array.from({ length: 9 }, (_one, index) => `A session of type ${index} costs $${index}0.`)
    const offered = of([...fees, ...kinds])
    expect(offered).toHaveLength(5)
    expect(new Set(offered.map(({ quality }) => quality)).size).toBe(5)
    const text = [...fees, ...kinds].join(' ')
    const places = offered.map(({ exact, prefix, suffix }) => text.indexOf(prefix + exact + suffix))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
  })

  it('leave out menus, headings and what others wrote, and on a page with a basket all that is only about the thing', () => {
    const menus = [
      line('You decide when we begin.', { region: 'nav' }),
      line('We listen carefully to you.', { linked: true })
    ]
    const others = [line('You always have the final say here.', { marks: ' testimonials' })]
    const headings = [line('We go at your pace.', { heading: 2 })]
    expect(readPassages(saidLines([...menus, ...others, ...headings]))).toEqual([])
    const shop = readPassages(saidLines([line([...kinds, 'Save 20% off your first order.'].join(' '))]), true)
    expect(shop.map(({ quality, stance }) => `${quality} ${stance}`)).toEqual([
      'honest-about-limits for',
      'not-about-selling against'
    ])
  })

  it('leave out what an advertiser says, and what readers say below, until the page goes on', () => {
    const said = (text: string, more: Partial<Line> = {}) => line(text, more)
    const page = [
      said('Pacing', { heading: 1 }),
      said('Follow up, 45 minutes: £54.'),
      said('Try our booster, now 50% off!', { marks: ' advert' }),
      said('Discussion about this post', { heading: 4 }),
      said('Best cures: no side effects, 50% off!'),
      said('How I work', { heading: 2 }),
      said('If you miss a session without a day’s notice, half the fee is due.')
    ]
    expect(readPassages(saidLines(page)).map(({ exact }) => exact)).toEqual([
      'Follow up, 45 minutes: £54.',
      'If you miss a session without a day’s notice, half the fee is due.'
    ])
  })

  it('hold what a practice says beside its main text, a row of its fees as one, with what stands around it on the page', () => {
    const cells = ['Follow up', '45 minutes', '£54'].map((text) => line(text, { tag: 'td', row: 3 }))
    const page = [
      line('About me', { heading: 1 }),
      line('I grew up by the sea.'),
      line('Fees', { heading: 2 }),
      ...cells,
      line('If you miss a session without a day’s notice, half the fee is due.', { region: 'footer' }),
      line('Opening hours', { region: 'footer', linked: true })
    ]
    const offered = readPassages(saidLines(page))
    expect(offered.map(({ exact }) => exact)).toEqual([
      'Follow up 45 minutes £54',
      'If you miss a session without a day’s notice, half the fee is due.'
    ])
    expect(offered[0]?.prefix).toMatch(/Fees\n\n$/)
    expect(offered[1]?.suffix).toMatch(/^\n\nOpening hours/)
  })

  it('come quickly from the longest text that is kept', { timeout: 20_000 }, () => {
    const long =
      `${'We may then listen to what you and your body say about work and rest '.repeat(5)}. `.repeat(1100)
    const start = ownTime()
    readPassages(saidLines([line(long)]))
    expect(ownTime() - start).toBeLessThan(8000)
  })
})
