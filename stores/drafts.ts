import { reactive, shallowRef, type ShallowRef } from 'vue'
import { readDraft } from '@/db/drafts'
import { useCareWeb } from './care-web'
import { useTyping } from './typing'

/**
 * A form that is half written stays, whatever closes: its values are kept on every key and come back with the form.
 * @param id names the form
 * @param empty what each field holds before anything is written
 */
export function useDraft<Values extends Record<string, string>>(id: string, empty: Values) {
  const { database } = useCareWeb()
  const values = reactive({ ...empty }) as Values
  const ready: ShallowRef<boolean> = shallowRef(false)
  const isEmpty = () => Object.entries(values).every(([field, value]) => value === empty[field])
  const { typed, flush } = useTyping((text) => ({
    into: 'draft',
    id,
    values: JSON.parse(text) as Record<string, string>
  }))
  // What can't be read is not said here: an empty form can be written on.
  const read = readDraft(database, id)
    .catch(() => ({}))
    .then((kept) => {
      for (const [field, value] of Object.entries(kept))
        if (Object.hasOwn(empty, field)) Object.assign(values, { [field]: value })
      ready.value = true
    })
  const save = () => typed(JSON.stringify(isEmpty() ? {} : values))
  return {
    values,
    ready,
    save,
    /** The form is done: nothing of it stays. */
    clear: async () => {
      await read
      Object.assign(values, empty)
      save()
      await flush()
    }
  }
}
