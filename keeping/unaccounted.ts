import type { Change } from '@/domain/change'
import { isActedTable } from '@/domain/tables'
import { idsIn, toClearSetting } from '@/db/to-clear'

type Row = Readonly<Record<string, unknown>>

/**
 * Rows that must be there by what other rows say of them: whatever a deed that stands has brought, the text of a clip
 * that was read, and every picture and file that something shows. It needs no earlier look, so it finds what was lost of
 * a web that went on before it was remembered.
 */
export class Unaccounted {
  private readonly seen = new Set<string>()
  private readonly wanted = new Set<string>()
  private letGo: ReadonlySet<string> = new Set()

  see(table: string, given: unknown): void {
    const row = given as Row
    this.seen.add(`${table} ${String(row.id)}`)
    if (table === 'history') this.seeDeed(given as Change)
    else if (table === 'settings' && row.id === toClearSetting) this.letGo = new Set(idsIn(row.value))
    else {
      this.want('pictures', row.pictureId)
      if (table === 'clips') this.want('files', row.fileId)
      if (table === 'clips' && row.textState === 'read') this.want('clipTexts', row.id)
    }
  }

  private seeDeed({ state, steps }: Change): void {
    if (state !== 'done') return
    for (const { did, table, id } of steps) if (did === 'add' && isActedTable(table)) this.want(table, id)
  }

  private want(table: string, id: unknown): void {
    if (typeof id === 'string') this.wanted.add(`${table} ${id}`)
  }

  /** How many are not there, once every row was seen. What was let go for good is still named in history for a moment. */
  count(): number {
    let count = 0
    for (const one of this.wanted)
      if (!this.seen.has(one) && !this.letGo.has(one.slice(one.indexOf(' ') + 1))) count += 1
    return count
  }
}
