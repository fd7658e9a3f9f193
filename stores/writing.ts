import { ref, watch } from 'vue'
import type { FieldValue } from '@/domain/proposal'
import type { Pen, Typed } from '@/domain/typed'
import { useCareWeb } from './care-web'
import { useFirstDeeds } from './first-deeds'
import { useTyping } from './typing'

/**
 * A text that is written where it stands: saved on every key, and never changed under the fingers by what comes from
 * another page. What came meanwhile shows when the cursor has left.
 * @param place.kept what stands in the database, live
 * @param place.show a value as it is written
 * @param place.written what was typed and where it goes, with what was there when the typing began
 * @param place.penId names the pen that several fields share: what is typed in them is one entry in history
 * @param place.stays whether the typed text stays in sight though it was not kept as it is (too long)
 */
export function useWriting(place: {
  kept: () => FieldValue | undefined
  show: (value: FieldValue | undefined) => string
  written: (text: string, pen: Pen) => Typed
  penId?: string | undefined
  stays?: (text: string) => boolean
}) {
  const { surroundings } = useCareWeb()
  const deeds = useFirstDeeds()
  const text = ref(place.show(place.kept()))
  const notKept = ref(false)
  let focused = false
  let pen: Pen | undefined
  /** What this page found or wrote since the cursor came: when it comes back to us it is no news. */
  const own = new Set<string>()
  const spell = (value: FieldValue | undefined) => JSON.stringify(value ?? '')

  watch(place.kept, (value) => {
    if (!focused) text.value = place.show(value)
  })
  const { typed, flush } = useTyping((now) => place.written(now, begun()), keep)

  async function keep(words: Typed) {
    const mine = begun()
    try {
      mine.base = await deeds.keepTyped(words)
      own.add(spell(mine.base))
      notKept.value = false
    } catch {
      notKept.value = true
    }
  }

  function begun(): Pen {
    pen ??= { id: place.penId ?? surroundings.newId(), base: undefined }
    return pen
  }
  function found(value: FieldValue | undefined) {
    begun().base = value
    own.clear()
    own.add(spell(value))
  }
  async function leave() {
    focused = false
    await flush()
    if (focused || notKept.value || place.stays?.(text.value)) return
    text.value = place.show(own.has(spell(place.kept())) ? begun().base : place.kept())
  }

  return {
    text,
    notKept,
    enter: () => {
      focused = true
      found(place.kept())
    },
    write: () => {
      if (!focused && own.size === 0) found(place.kept())
      typed(text.value)
    },
    leave,
    /** The other words were taken: they stand here now, also under the cursor. */
    take: (value: FieldValue) => {
      found(value)
      text.value = place.show(value)
    }
  }
}
