import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import { sortMembers, type Member } from '@/domain/member'
import type { Sector } from '@/domain/partnership'
import { drawWeb, type Drawing } from '@/domain/web-drawing/drawing'
import type { WebPerson } from '@/domain/web-drawing/drawn-person'
import { isWithin } from '@/domain/web-drawing/sectors'
import { useDrawnAngles } from '@/stores/tie-deeds'
import { words } from '@/texts/words'
import { supportsInWords } from './person-words'

const paper = { sector: words.sector, ring: words.ring }
/** How long after a change the places are remembered. */
const pause = 800

/** The drawing of everyone, live; who has a place keeps it when others come and go. */
export function useDrawnWeb(
  members: () => ReadonlyMap<string, Member>,
  lens: () => string,
  next: () => ReadonlyMap<string, string>
) {
  /** Under the name stands what is looked at: what each carries, or when they are seen, instead of who they are. */
  const roleOf = ({ id, tie, role }: Member) =>
    lens() === 'load' ? supportsInWords(tie) : lens() === 'visit' ? (next().get(id) ?? '') : role
  const angles = useDrawnAngles()
  /** Where everyone stood last; no reactive value, since drawing writes it. */
  let stood = new Map<string, number>()
  const ready = shallowRef(false)
  const open = shallowRef<Sector>()
  let remembering: ReturnType<typeof setTimeout> | undefined
  onScopeDispose(() => clearTimeout(remembering))

  void angles
    .read()
    .then((known) => (stood = known))
    .catch(() => undefined)
    .finally(() => (ready.value = true))

  const personOf = (member: Member, angle: number | undefined): WebPerson => {
    const { id, name, sector, ring, addedAt, tie } = member
    return { id, name: name || words.noName, role: roleOf(member), sector, ring, addedAt, tie, angle }
  }
  // Always in one order: an element that changes places among the others would lose the focus.
  const everyone = computed(() =>
    sortMembers(members().values(), 'added').map((one) => personOf(one, one.tie.angle ?? stood.get(one.id)))
  )
  const drawing = computed<Drawing | undefined>(() =>
    ready.value ? drawWeb(everyone.value, paper, open.value) : undefined
  )
  watch(drawing, (now) => {
    if (!now || open.value !== undefined) return
    let isNew = false
    for (const { person, angle } of now.people) {
      const known = stood.get(person.id)
      // The place that was found first is the one that is remembered. Remembering where each drawing turned them to moved
      // everyone by up to a degree and a half with every opening, and words that were here yesterday were there today.
      if (person.tie.angle !== undefined || (known !== undefined && isWithin(known, person.sector))) continue
      isNew = true
      stood.set(person.id, angle)
    }
    if (!isNew) return
    clearTimeout(remembering)
    remembering = setTimeout(() => void angles.write(stood).catch(() => undefined), pause)
  })

  return {
    drawing,
    open,
    /** Everyone as they would stand if nobody had been put anywhere. */
    tidied: () =>
      drawWeb(
        [...members().values()].map((one) => personOf(one, undefined)),
        paper
      ).people.map(({ person, angle }) => ({ partnerId: person.id, angle }))
  }
}
