/** Lines of a calendar file (RFC 5545): folded at 75 octets, ended by CR LF. */

const longestLine = 75

/** Cuts a long line where a calendar expects it, and never inside a letter. */
export function folded(line: string): string {
  const bytes = new TextEncoder()
  const lines = ['']
  let room = longestLine
  for (const letter of line) {
    const size = bytes.encode(letter).length
    if (size > room) {
      lines.push('')
      room = longestLine - 1
    }
    lines[lines.length - 1] += letter
    room -= size
  }
  return lines.join('\r\n ')
}

/** Cut lines put together again; line ends of every kind are read. */
export const unfolded = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?|\n/g, '\n')
    .replaceAll(/\n[ \t]/g, '')
    .split('\n')

/** Words as the value of a line; what could end the line or the value is written otherwise, the rest of it goes. */
export const escaped = (text: string): string =>
  text
    // Also what only some programs take for the end of a line.
    .replaceAll(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
    // eslint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n')

export const unescaped = (value: string): string =>
  value.replaceAll(/\\([\\;,nN])/g, (_all, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark))

/** One line taken apart: its name, what qualifies it, and its value. */
export interface CalendarLine {
  name: string
  given: Readonly<Record<string, string>>
  value: string
}

/** @returns undefined for what is no such line */
export function readLine(line: string): CalendarLine | undefined {
  const parts =
    /^([A-Za-z0-9-]+)((?:;[^=:;"]+=(?:"[^"]*"|[^":;,]*)(?:,(?:"[^"]*"|[^":;,]*))*)*):([^]*)$/.exec(line)
  if (!parts) return undefined
  const [, name = '', qualified = '', value = ''] = parts
  const given = [...qualified.matchAll(/;([^=]+)=("[^"]*"|[^;]*)/g)].map(([, key = '', said = '']) => [
    key.toUpperCase(),
    said.replaceAll('"', '')
  ])
  return { name: name.toUpperCase(), given: Object.fromEntries(given) as Record<string, string>, value }
}
