import type { Catalogue } from '../catalogue'
import type { example as english } from '../en/example'

export const example: Catalogue<typeof english> = {
  label: 'Beispielnetz',
  here: 'Das ist ein Beispielnetz.',
  notYours: 'Nichts davon gehört dir.',
  leave: 'Das Beispiel verlassen',
  see: 'Zuerst ein Beispiel ansehen',
  open: 'Das Beispielnetz öffnen',
  openHint:
    'Drei Jahre eines erfundenen Lebens, zum Umsehen. Es ist auf Englisch geschrieben, liegt getrennt von deinem Netz und geht, wenn du es verlässt.',
  noBackupTitle: 'Keine Sicherung des Beispiels',
  noBackup:
    'Das Beispiel ist erfunden, da gibt es nichts zu verlieren. Sicherungen entstehen von deinem eigenen Netz und enthalten nichts von diesem.',
  tryThings:
    'Ändere, entferne und nimm zurück, was du magst. Alles bleibt im Beispiel, bis du es verlässt oder neu beginnst.',
  afresh: 'Neu beginnen',
  notAfresh: 'Das Beispiel ließ sich nicht neu anlegen. Verlass es und öffne es noch einmal.',
  notOpened: 'Das Beispielnetz konnte nicht geöffnet werden.',
  notOpenedHint:
    'Dein eigenes Netz wurde nicht berührt. Versuch es später noch einmal, oder mach ohne es weiter.',
  toOwn: 'Zu deinem eigenen Netz'
}
