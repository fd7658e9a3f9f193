/** A bookmark as a browser writes it into a file. */
export interface Bookmark {
  title: string
  address: string
  /** The folders it lies in, the outer one first. */
  folders: string[]
}

const most = 20_000
const longest = 2000

/**
 * Reads the file of bookmarks that every browser can export. It is HTML only by its looks: it is read as text, line by
 * line, and nothing of it is ever shown as HTML.
 */
export function readBookmarks(file: string): Bookmark[] {
  const found: Bookmark[] = []
  const folders: string[] = []
  let waiting = ''
  const parts =
    /<H3[^<>]{0,4000}>([^<]{0,4000})<\/H3>|<DL\b|<\/DL>|<A\s([^<>]{0,300000})>([^<]{0,4000})<\/A>/gi
  for (const [whole, folder, attributes, title] of file.matchAll(parts)) {
    if (folder !== undefined) waiting = plain(folder)
    else if (/^<DL/i.test(whole)) {
      folders.push(waiting)
      waiting = ''
    } else if (/^<\/DL/i.test(whole)) folders.pop()
    else if (attributes !== undefined) {
      const address = plain(/\bHREF="([^"]{0,4000})"/i.exec(attributes)?.[1] ?? '')
      if (!/^https?:\/\//i.test(address)) continue
      found.push({
        title: plain(title ?? '') || address,
        address,
        folders: folders.filter(Boolean).slice(-5)
      })
      if (found.length === most) break
    }
  }
  return found
}

const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" }

const plain = (text: string) =>
  text
    .replaceAll(/&(amp|lt|gt|quot|apos|#39);/g, (whole, name: string) => names[name] ?? whole)
    .replaceAll(/[\u0000-\u001F\u007F]+/g, ' ')
    .trim()
    .slice(0, longest)
