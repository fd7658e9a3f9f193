import type { Catalogue } from '../catalogue'
import type { notOpened as english } from '../en/not-opened'

export const notOpened: Catalogue<typeof english> = {
  nothingSaved:
    'Dein Care Web konnte nicht geöffnet werden, deshalb wurde nichts gespeichert. Die Seite ist unberührt.',
  because: {
    newer: 'Eine neuere Version von Care Web hat hier geschrieben, und diese kann es nicht lesen.',
    unreadable: 'Der Browser konnte den Ort nicht öffnen, an dem dein Care Web liegt.'
  }
}
