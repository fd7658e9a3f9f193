/** A folder of the computer that a person has chosen; only Chromium has such. */
export interface ChosenFolder {
  readonly name: string
}

type Mode = { mode: 'readwrite' }
interface Handle extends ChosenFolder {
  queryPermission: (mode: Mode) => Promise<string>
  requestPermission: (mode: Mode) => Promise<string>
  getFileHandle: (name: string, options?: { create: boolean }) => Promise<FileSystemFileHandle>
}
type Picker = (options: Mode & { id: string }) => Promise<ChosenFolder>
const writing: Mode = { mode: 'readwrite' }

const picker = () => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker

/** Whether this browser lets a folder be chosen. */
export const hasFolders = (): boolean => picker() !== undefined

/** Asks for a folder, in a click. @returns undefined when the person chose none */
export async function chooseFolder(): Promise<ChosenFolder | undefined> {
  try {
    return await picker()?.({ ...writing, id: 'care-web-backup' })
  } catch {
    return undefined
  }
}

/** What was kept as a chosen folder, if it is one. */
export const asFolder = (value: unknown): ChosenFolder | undefined =>
  typeof value === 'object' && value !== null && 'requestPermission' in value && 'name' in value
    ? (value as Handle)
    : undefined

/** Whether it may be written to. @param ask in a click, the browser is asked where it is not clear */
export async function mayWriteTo(folder: ChosenFolder, ask: boolean): Promise<boolean> {
  try {
    const handle = folder as Handle
    if ((await handle.queryPermission(writing)) === 'granted') return true
    return ask && (await handle.requestPermission(writing)) === 'granted'
  } catch {
    return false
  }
}

/**
 * Writes a file into a chosen folder; what is there already under its name stays.
 * @returns the name that it has there
 */
export async function writeIntoFolder(folder: ChosenFolder, name: string, file: Blob): Promise<string> {
  const handle = folder as Handle
  const free = await freeName(handle, name)
  const writable = await (await handle.getFileHandle(free, { create: true })).createWritable()
  await writable.write(file)
  await writable.close()
  return free
}

async function freeName(handle: Handle, name: string): Promise<string> {
  const [stem, ending] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.'))]
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? name : `${stem} (${number})${ending}`
    const isThere = await handle.getFileHandle(tried).then(
      () => true,
      () => false
    )
    if (!isThere) return tried
  }
}
