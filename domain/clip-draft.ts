import type { ClipKind, ReadMethod } from './clip-kind'
import type { AdviceFields, PractitionerFields, ProductFields } from './page-fields'
import type { ListedPerson, Page, PassageDraft } from './page-reading'

/**
 * What the command line prints of a page: one kind, finished (E.164, ISO dates). Other programs rely on this shape;
 * a key is absent where the page does not say it.
 */
export interface ClipDraft {
  kind: ClipKind
  page: Page
  fields: PractitionerFields | ProductFields | (AdviceFields & { text?: string })
  sources: Record<string, ReadMethod>
  people?: ListedPerson[]
  passages?: PassageDraft[]
}
