import { onScopeDispose, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import { useCareWeb } from './care-web'

/** An address for a kept picture, made from the local blob; undefined while there is none. */
export function usePicture(pictureId: Ref<string | undefined>): Readonly<ShallowRef<string | undefined>> {
  const { database } = useCareWeb()
  const address = shallowRef<string>()
  const release = () => {
    if (address.value) URL.revokeObjectURL(address.value)
    address.value = undefined
  }
  watch(
    pictureId,
    async (id) => {
      release()
      const picture = id === undefined ? undefined : await database.pictures.get(id)
      if (picture && pictureId.value === id) address.value = URL.createObjectURL(picture.blob as Blob)
    },
    { immediate: true }
  )
  onScopeDispose(release)
  return address
}
