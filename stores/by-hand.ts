import { reactive, ref, watch } from 'vue'
import { readDraft } from '@/db/drafts'
import { writeNote } from '@/db/notes'
import { addByHand } from '@/db/add-by-hand'
import type { SubjectKind } from '@/domain/subject'
import { useCareWeb } from './care-web'
import { useTyping } from './typing'

/**
 * A form for what is written down by hand. Half of it is kept as a draft, so that a popup that closes in the middle
 * loses nothing.
 * @param draftId names the form, and the page it was opened on
 */
export function useByHand(draftId: () => string) {
  const { database, surroundings } = useCareWeb()
  const form = reactive<{ kind: SubjectKind; name: string; relation: string; note: string }>({
    kind: 'practitioner',
    name: '',
    relation: '',
    note: ''
  })
  const added = ref('')
  const isNameMissing = ref(false)
  const id = () => draftId().slice(0, 64)
  const typing = useTyping(() => ({
    into: 'draft',
    id: id(),
    values: { ...form, kind: form.name ? form.kind : '' }
  }))

  void readDraft(database, id()).then((values) => {
    Object.assign(form, values, { kind: values.kind || form.kind })
    watch(form, () => typing.typed(''))
  })

  async function keep(): Promise<void> {
    const name = form.name.trim()
    isNameMissing.value = name === ''
    if (isNameMissing.value) return
    const relation = form.relation.trim()
    const [made] = await addByHand(database, surroundings, [
      { kind: form.kind, name, ...(relation && { relation }) }
    ])
    if (made !== undefined && form.note.trim() !== '') {
      const start = { id: surroundings.newId(), aboutId: made, prompt: 'drew' } as const
      await writeNote(database, surroundings, start, form.note, name)
    }
    added.value = name
    Object.assign(form, { name: '', relation: '', note: '' })
  }

  return { form, keep, added, isNameMissing }
}
