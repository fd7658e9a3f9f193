import { shallowRef, type ShallowRef } from 'vue'

const printing = shallowRef(false)
globalThis.addEventListener('beforeprint', () => (printing.value = true))
globalThis.addEventListener('afterprint', () => (printing.value = false))

/** Whether the page is on its way to paper: what is folded is drawn there. */
export const isPrinting: Readonly<ShallowRef<boolean>> = printing
