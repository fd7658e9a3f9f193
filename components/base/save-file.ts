/** Hands a text to the browser's downloads, by a link of our own making; nothing leaves the computer. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the file after the click; a minute is plenty for the largest.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
