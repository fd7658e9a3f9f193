import type { SubjectKind } from '@/domain/subject'

/** Whom a file is about, while the form is filled in: each way keeps its own words. */
export interface AboutWhom {
  is: 'nobody' | 'known' | 'new'
  id: string
  kind: SubjectKind
  name: string
}

/** Before anything is said, as a draft keeps it. */
export const noOne = { is: 'nobody', id: '', kind: 'practitioner', name: '' }

/** The same out of a draft, where all are plain words. */
export function aboutFrom({ is, id, kind, name }: typeof noOne): AboutWhom {
  return { is: is as AboutWhom['is'], id, kind: kind as SubjectKind, name }
}

/** The same as the form says it in the end; a choice that was not made is nobody yet. */
export function aboutOf({ is, id, kind, name }: AboutWhom) {
  if (is === 'new') return { kind, name: name.trim() }
  return is === 'known' && id !== '' ? { id } : undefined
}
