import { useRouter } from 'vue-router'
import { allRooms } from '@/components/shell/main-rooms'
import { useExample } from '@/stores/example'
import { useLastDeed } from '@/stores/last-deed'
import { useShell } from '@/stores/shell'
import { closeQuickly } from '@/stores/quick-close'
import { words as close } from '@/texts/quick-close-words'
import { words } from '@/texts/quiet-words'
import type { paletteGroups } from './palette-groups'

/** One line of the palette. */
export interface Entry {
  readonly id: string
  readonly group: (typeof paletteGroups)[number]
  readonly label: string
  /** A few words more, to tell two of the same name apart. */
  readonly more?: string
  readonly run: () => unknown
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()
const partsOf = (text: string) => folded(text).split(/[^\p{L}\p{N}]+/u)

/** Whether each word that was typed begins a word of the label. */
export function isMeant(typed: string, label: string): boolean {
  const begun = partsOf(label)
  return partsOf(typed).every((part) => begun.some((word) => word.startsWith(part)))
}

/** What can always be done: the rooms, and a few deeds. */
export function useStandingEntries(): readonly Entry[] {
  const router = useRouter()
  const shell = useShell()
  const last = useLastDeed()
  const { isExample } = useExample()
  const goTo = (name: string, label: string): Entry => ({
    id: `room-${name}`,
    group: 'rooms',
    label,
    run: () => router.push({ name })
  })
  const deed = (id: string, label: string, run: Entry['run']): Entry => ({ id, group: 'deeds', label, run })
  return [
    ...allRooms.map(({ name, label }) => goTo(name, label)),
    deed('add', words.web.add, () => shell.open('add')),
    deed('undo', words.undo, () => last.undo()),
    deed('redo', words.redo, () => last.redo()),
    deed('backup', words.palette.backup, () => {
      shell.wantsBackup = !isExample
      return router.push({ name: 'data' })
    }),
    deed('quiet', words.quiet.title, () => router.push({ name: 'visits', query: { view: 'quiet' } })),
    deed('life-line', words.lifeLine.title, () =>
      router.push({ name: 'visits', query: { view: 'life-line' } })
    ),
    deed('close', close.close, closeQuickly),
    deed('keys', words.settings.allKeys, () => shell.open('keys'))
  ]
}
