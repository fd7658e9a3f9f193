import type { Line } from '../dom/line'
import type { PersonName } from '../text/person-name'

/** A place on the page that names a person. */
export interface Mention {
  person: PersonName
  weight: number
  place:
    | 'structured'
    | 'title'
    | 'h1'
    | 'heading'
    | 'line'
    | 'identity'
    | 'introduction'
    | 'prose'
    | 'parts'
    | 'picture'
  line?: Line
}
