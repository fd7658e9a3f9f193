/** Hands a text or a picture to the browser's downloads, by a link of our own making; nothing leaves the computer. */
export function saveFile(name: string, content: string | Blob): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: 'application/json' }) : content
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the file after the click; a minute is plenty for the largest.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
