import { onScopeDispose, shallowRef, watch } from 'vue'
import type { KeptFile } from '@/domain/kept-file'
import { useCareWeb } from './care-web'

/** A kept picture or PDF with an address for its local bytes. "gone": the browser has lost them. */
export type ShownFile = { is: 'here'; file: KeptFile; address: string } | { is: 'gone' }

export function useKeptFile(id: () => string) {
  const { database } = useCareWeb()
  const shown = shallowRef<ShownFile>()
  const release = () => {
    if (shown.value?.is === 'here') URL.revokeObjectURL(shown.value.address)
    shown.value = undefined
  }
  watch(
    id,
    async (wanted) => {
      release()
      const file = await database.files.get(wanted).catch(() => undefined)
      if (id() !== wanted) return
      shown.value = file
        ? { is: 'here', file, address: URL.createObjectURL(file.blob as Blob) }
        : { is: 'gone' }
    },
    { immediate: true }
  )
  onScopeDispose(release)
  return shown
}
