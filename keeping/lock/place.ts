/** Where the lock of the client's own web stands in the extension's storage; nothing there: it has none. */
export const lockPlace = 'lock'
