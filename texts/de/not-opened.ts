import type { Catalogue } from '../catalogue'
import type { notOpened as english } from '../en/not-opened'

export const notOpened: Catalogue<typeof english> = {
  nothingSaved:
    'Dein Care Web konnte nicht geöffnet werden, deshalb wurde nichts gespeichert. Die Seite ist unberührt.',
  notSavedBehind:
    'Damit nicht noch mehr verloren geht, wurde gerade nichts gespeichert. Care Web kann helfen, es zurückzuholen.',
  savedBehind: 'Diese Seite wurde gespeichert. Care Web kann helfen, das Übrige zurückzuholen.',
  because: {
    newer: 'Eine neuere Version von Care Web hat hier geschrieben, und diese kann es nicht lesen.',
    'no-copy':
      'Care Web wurde aktualisiert, und dein Netz ließ sich nicht kopieren, bevor es für die neue Version bereit gemacht wird.',
    unchanged:
      'Care Web wurde aktualisiert und konnte dein Netz nicht übernehmen. Es ist, wie es vorher war.',
    behind: 'Etwas, das du behalten hast, ist nicht mehr da.',
    unreadable: 'Der Browser konnte den Ort nicht öffnen, an dem dein Care Web liegt.'
  }
}
