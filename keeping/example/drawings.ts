import type { Picture } from '@/domain/clip'

/** Faces and things of the example, drawn from a few shapes; whoever has none stands by their initials. */
const face = (ground: string, hair: string, skin: string, dress: string, behind: string, over: string) =>
  `<rect width="96" height="96" fill="${ground}"/><path d="${behind}" fill="${hair}"/>
<path d="M14 96c0-19 15-28 34-28s34 9 34 28z" fill="${dress}"/><path d="M40 56h16v14a8 8 0 0 1-16 0z" fill="${skin}"/>
<ellipse cx="48" cy="42" rx="17" ry="20" fill="${skin}"/><path d="${over}" fill="${hair}"/>
<g fill="#33241d"><circle cx="41.500" cy="43" r="1.800"/><circle cx="54.500" cy="43" r="1.800"/></g>
<path d="M42 51q6 5 12 0" fill="none" stroke="#33241d" stroke-width="1.800" stroke-linecap="round"/>`

const longHair = 'M26 72V42c0-16 9-25 22-25s22 9 22 25v30z'
const shortHair = 'M29 44c0-17 8-26 19-26s19 9 19 26z'
const bun = 'M40 14a8 8 0 0 1 16 0 8 8 0 0 1-16 0zM28 50c-2-21 8-32 20-32s22 11 20 32z'
const parted = 'M30 42c2-14 9-19 18-19s16 5 18 19c-6-3-10-7-13-12-5 7-13 11-23 12z'
const cropped = 'M31 38c1-13 8-17 17-17s16 4 17 17c-4-6-9-8-17-8s-13 2-17 8z'

const shapes: Record<string, string> = {
  dana: face('#c9d6c1', '#54342a', '#d9a27c', '#9a4f2f', longHair, parted),
  leonie: face('#e4d3c4', '#b9aa9b', '#e7bfa2', '#35607c', bun, parted),
  tomas: face('#c7d6df', '#2b211d', '#b9805b', '#4b6b4e', shortHair, cropped),
  brandt: face('#e6dcce', '#d9c08a', '#ecc9b0', '#6b5d52', shortHair, parted),
  jar: `<rect width="96" height="96" fill="#f0e7da"/><rect x="30" y="14" width="36" height="13" rx="3" fill="#4b6b4e"/>
<path d="M28 32q0-5 5-5h30q5 0 5 5v44q0 6-6 6H34q-6 0-6-6z" fill="#a86b3e"/><path d="M28 42h40v27H28z" fill="#fbf7f1"/>
<path d="M48 46c7 5 7 13 0 19-7-6-7-14 0-19z" fill="#4b6b4e"/>`,
  bottle: `<rect width="96" height="96" fill="#e3e9ec"/><rect x="37" y="12" width="22" height="12" rx="3" fill="#fffdfa"/>
<path d="M32 34q0-9 9-9h14q9 0 9 9v43q0 6-6 6H38q-6 0-6-6z" fill="#35607c"/><path d="M32 44h32v25H32z" fill="#fffdfa"/>
<path d="M39 51h18M39 57h18M39 63h11" stroke="#35607c" stroke-width="2.500"/>`,
  lamp: `<rect width="96" height="96" fill="#3b302a"/><circle cx="48" cy="40" r="32" fill="#5a4630"/>
<path d="M34 20h28l9 28H25z" fill="#e9a94e"/><path d="M46 48h4v26h-4z" fill="#c9b79c"/><path d="M32 80q0-6 16-6t16 6z" fill="#c9b79c"/>`,
  cap: `<rect width="96" height="96" fill="#dbe6ec"/><path d="M20 62c0-26 11-40 28-40s28 14 28 40z" fill="#35607c"/>
<path d="M20 62h56v11q-28 9-56 0z" fill="#5d87a1"/><path d="M48 24v38M34 30v32M62 30v32" stroke="#9cc4dc" stroke-width="2"/>`
}

export const drawingNames: readonly string[] = Object.keys(shapes)

/** One drawing as a kept picture. */
export function drawing(name: string, id: string): Picture {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="192" height="192" viewBox="0 0 96 96">${shapes[name] ?? ''}</svg>`
  return { id, blob: new Blob([svg], { type: 'image/svg+xml' }), width: 192, height: 192 }
}
