import type { Observed, asked, expected, specialists, weighedQualities, ownQuality } from './weighed'
import { nameAt } from './deeds'
import type { Pen } from './pen'

/** What the client of the example makes of those who help, each as its file in db/ would write it. */

const base = (id: string, at: string) => ({ id, createdAt: at, changedAt: at })

export function observe(pen: Pen, at: string, id: string, one: Observed): void {
  const { about, quality, sentence, basis, side = 'them', stance, tooEarly, told, on } = one
  pen.deed(at, 'observe', nameAt(pen, about), () => {
    if (on !== undefined && !pen.find('passages', on)) throw new Error(`The example has no passage ${on}.`)
    const said = { personId: about, quality, sentence, basis, side, on: dayTold(at, told) }
    const more = {
      ...(stance !== undefined && { stance }),
      ...(on !== undefined && { passageId: on }),
      state: tooEarly ? ('too-early' as const) : ('said' as const)
    }
    pen.add('observations', { ...base(id, at), ...said, ...more })
  })
}

/** A day as far as someone would still know it. */
export function dayTold(at: string, told: Observed['told']): string {
  const [year = '', month = ''] = at.split('-')
  if (told === 'year') return year
  if (told === 'month') return `${year}-${month}`
  if (told !== 'season') return at.slice(0, 10)
  // January belongs to the winter that began the year before.
  const begins = Number(month) < 3 ? Number(year) - 1 : Number(year)
  return `${begins}-${21 + Math.floor(((Number(month) + 9) % 12) / 3)}`
}

export function expect(pen: Pen, at: string, id: string, one: (typeof expected)[number]): void {
  const { about, ago: _ago, ...said } = one
  pen.deed(at, 'expect', nameAt(pen, about), () =>
    pen.add('expectations', { ...base(id, at), personId: about, ...said })
  )
}

export function markSpecialist(pen: Pen, at: string, one: (typeof specialists)[number]): void {
  const { id, word, letOff } = one
  pen.deed(at, 'specialist', nameAt(pen, id), () => {
    pen.set('partnerships', `${id}-place`, { specialist: true, specialistWord: word })
    for (const { quality, coveredBy } of letOff) {
      const covers = coveredBy === undefined ? {} : { coveredById: coveredBy }
      pen.add('notExpected', { ...base(`${id}-${quality}`, at), personId: id, quality, ...covers })
    }
  })
}

export function ask(pen: Pen, at: string, id: string, one: (typeof asked)[number]): void {
  const { about, ago: _ago, ...said } = one
  pen.deed(at, 'ask', nameAt(pen, about), () =>
    pen.add('questions', { ...base(id, at), personId: about, ...said })
  )
}

export function weigh(
  pen: Pen,
  at: string,
  { id, called, matters }: (typeof weighedQualities)[number]
): void {
  pen.deed(at, 'quality', called, () => pen.add('qualities', { ...base(id, at), matters }))
}

export function addOwn(pen: Pen, at: string, { id, name }: typeof ownQuality): void {
  pen.deed(at, 'quality', name, () => pen.add('qualities', { ...base(id, at), own: true, name, order: -1 }))
}
