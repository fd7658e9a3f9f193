import { describe, expect, it } from 'vitest'
import { latestFirst } from '@/domain/life-event'
import { isAtEnd, mostChoices, questionAt, quietStep, quietWayNames, quietWays } from '@/domain/quiet'
import { quiet as german } from '@/texts/de/quiet'
import { quiet } from '@/texts/en/quiet'

describe('the quiet mode', () => {
  it('goes through all questions of a way and back, and ends', () => {
    for (const way of quietWayNames) {
      let place = { way, at: 0 }
      const asked = [questionAt(place)]
      while (!isAtEnd(place)) {
        place = { ...place, ...quietStep(place, 1) }
        asked.push(questionAt(place))
      }
      expect(asked).toEqual(quietWays[way])
      expect(quietStep(place, 1)).toEqual(place)
      expect(quietStep({ way, at: 0 }, -1)).toBeUndefined()
    }
  })

  it('passes over what is answered already, and keeps what is known', () => {
    const place = { way: 'before', at: 0, visitId: 'one' } as const
    const heard = { way: 'before', at: 2, visitId: 'one', passed: ['when'] } as const
    expect(quietStep(place, 1, ['when'])).toEqual(heard)
  })

  it('passes over it on the way back, too, and asks it where another answer needs it', () => {
    const heard = { way: 'before', at: 2, visitId: 'one', passed: ['when'] } as const
    const ask = quietStep({ ...heard, passed: [...heard.passed] }, 1)
    expect(ask).toEqual({ ...heard, at: 3 })
    const back = quietStep(quietStep(ask!, -1)!, -1)
    expect(back).toEqual({ ...heard, at: 0 })
    expect(quietStep(back!, 1)).toEqual({ way: 'before', at: 1, visitId: 'one' })
    // Begun with a visit, there is nothing to go back to.
    expect(quietStep({ ...heard, passed: ['whom', 'when'] }, -1)).toBeUndefined()
  })

  it('has words for every question, and never more than five things to choose from', () => {
    for (const words of [quiet, german])
      for (const way of quietWayNames) {
        const [questions, hints] = [words.questions[way], words.hints[way]] as Record<string, string>[]
        for (const question of quietWays[way]) {
          expect(questions?.[question], `${way} ${question}`).toBeTruthy()
          expect(hints?.[question], `${way} ${question}`).toBeTruthy()
        }
      }
    // One more leads on to where it waits.
    expect(quietWayNames.length + 1).toBeLessThanOrEqual(mostChoices)
    for (const labels of [quiet.days, quiet.times, quiet.sides])
      expect(Object.keys(labels).length).toBeLessThanOrEqual(mostChoices)
  })
})

it('puts a life in order, the latest first, and what has no day at its end', () => {
  const event = (id: string, on?: string) => ({
    id,
    createdAt: id,
    changedAt: id,
    name: id,
    ...(on !== undefined && { on })
  })
  const all = [event('a'), event('b', '2024'), event('c', '2024-05'), event('d', '2023-24'), event('e')]
  expect(
    latestFirst(all)
      .map(({ id }) => id)
      .join('')
  ).toBe('cbdea')
})
