import { onScopeDispose, shallowRef, watch, type Ref, type ShallowRef } from 'vue'

/** Milliseconds between two things that are said: a voice that counts every step lets nobody hear anything else. */
const pause = 5000

/** Words that change often, as they are read aloud: at once when they come, then now and then, and empty at the end. */
export function useNowAndThen(said: Readonly<Ref<string>>): Readonly<ShallowRef<string>> {
  const heard = shallowRef('')
  let timer: ReturnType<typeof setTimeout> | undefined
  const say = () => {
    heard.value = said.value
    timer = said.value === '' ? undefined : setTimeout(say, pause)
  }
  watch(
    () => said.value === '',
    () => {
      clearTimeout(timer)
      say()
    },
    { immediate: true }
  )
  onScopeDispose(() => clearTimeout(timer))
  return heard
}
