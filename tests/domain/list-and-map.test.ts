import { expect, it } from 'vitest'
import { personInWords } from '@/components/drawing/person-sentence'
import { layersInWords, strengthInWords } from '@/components/drawing/person-words'
import { threadsInWords } from '@/components/drawing/thread-words'
import { bySector, memberOf, sortMembers, type Member } from '@/domain/member'
import { rings, sectors } from '@/domain/partnership'
import { givings, layers, strengths } from '@/domain/tie'
import { drawWeb } from '@/domain/web-drawing/drawing'
import type { Thread } from '@/domain/web-drawing/threads'
import { words } from '@/texts/words'
import { chanceFrom, inventedName } from '../bench/invented-words'

const at = '2026-01-01T10:00:00.000Z'
const paper = { sector: words.sector, ring: words.ring }
const kinds = ['referred-by', 'works-with', 'family', 'knows', 'covers'] as const

/** Some people as they are kept, a few of them removed, and threads between them, also to those who are gone. */
function madeUp(seed: number) {
  const chance = chanceFrom(seed)
  const one = <Value>(of: readonly Value[]) => of[Math.floor(chance() * of.length)]!
  const maybe = <Value>(value: Value) => (chance() < 0.5 ? value : undefined)
  const count = 1 + Math.floor(chance() * (seed % 8 === 0 ? 90 : 18))
  const members = Array.from({ length: count }, (_none, number): Member | undefined => {
    const id = `p${number}`
    const about = { id, createdAt: at, changedAt: at, sources: {}, keys: [] }
    const person = { ...about, name: inventedName(chance), role: one(['practitioner', 'supporter'] as const) }
    const said = {
      strength: maybe(one(strengths)),
      giving: maybe(one(givings)),
      layers: maybe(layers.filter(() => chance() < 0.5)),
      strained: maybe(true as const),
      removedAt: chance() < 0.1 ? at : undefined
    }
    const place = { partnerId: id, sector: one(sectors), ring: one(rings) }
    const kept = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
    return memberOf(person, { ...about, ...place, ...kept })
  }).filter((member) => member !== undefined)
  const threads = Array.from({ length: count }, (_none, number): Thread => ({
    id: `t${number}`,
    fromId: `p${Math.floor(chance() * count)}`,
    toId: `p${Math.floor(chance() * count)}`,
    kind: one(kinds)
  }))
  return { members, threads }
}

it('list and map hold the same people in the same parts and rings, and say the same of each', () => {
  for (let seed = 1; seed <= 24; seed += 1) {
    const { members, threads } = madeUp(seed)
    const nameOf = (id: string) => members.find((member) => member.id === id)?.name
    const listed = bySector(sortMembers(members, 'closest')).flatMap(({ sector, members: here }) =>
      here.map((member) => ({ member, sector }))
    )
    const { people, folds } = drawWeb(
      members.map((member) => ({ ...member, angle: undefined })),
      paper
    )
    const drawn = new Map(people.map(({ person }) => [person.id, person]))
    const folded = new Map(folds.flatMap(({ sector, people: here }) => here.map(({ id }) => [id, sector])))
    expect(drawn.size + folded.size, `seed ${seed}`).toBe(listed.length)
    for (const { member, sector } of listed) {
      const person = drawn.get(member.id)
      expect(person?.sector ?? folded.get(member.id), `seed ${seed}, ${member.id}`).toBe(sector)
      if (!person) continue
      const sentence = personInWords({ ...person, next: undefined }).split(', ')
      const inTheRow = [
        member.name,
        words.ring[member.ring],
        member.tie.giving && words.tie.givings[member.tie.giving],
        layersInWords(member.tie),
        member.tie.strained && words.tie.strained
      ].filter(Boolean)
      const said = sentence.join(', ')
      for (const fact of inTheRow) expect(said, `seed ${seed}, ${member.id}`).toContain(fact)
      expect(said).toContain(
        strengthInWords({ ...member.tie, strained: undefined }) || words.tie.strengths.ordinary
      )
      if (!member.tie.strained) expect(sentence).not.toContain(words.tie.strained)
      for (const ring of rings)
        if (ring !== member.ring) expect(sentence, `seed ${seed}`).not.toContain(words.ring[ring])
    }
    // The map draws a thread between two who are there; a row says it then, and only then.
    for (const thread of threads) {
      const ends = [thread.fromId, thread.toId].filter((id) => nameOf(id) !== undefined)
      const said = ends.flatMap((id) => threadsInWords([thread], nameOf, id))
      expect(said.length > 0, `seed ${seed}, ${thread.id}`).toBe(ends.length === 2)
    }
  }
})
