import type { AllRows } from '@/domain/rows'

/**
 * What does not hang together in a web: half of a clip, a record without its place, a change that history forgot.
 * Empty when every clip, its record, its partnership and its history came whole.
 */
export function loosePieces(web: AllRows): string[] {
  const loose: string[] = []
  const clips = new Set(web.clips.map((clip) => clip.id))
  const partners = [...web.people, ...web.practices]
  const subjects = new Set([...partners, ...web.products, ...web.advice].map((one) => one.id))
  const added = new Set(
    web.history
      .filter((change) => change.state === 'done')
      .flatMap((change) => change.steps)
      .filter((step) => step.did === 'add')
      .map((step) => `${step.table} ${step.id}`)
  )
  const say = (isWrong: boolean, words: string) => {
    if (isWrong) loose.push(words)
  }
  for (const clip of web.clips) {
    for (const id of clip.about) say(!subjects.has(id), `clip ${clip.id} is about ${id}, which is not there`)
    say(!added.has(`clips ${clip.id}`), `history does not know clip ${clip.id}`)
    const text = web.clipTexts.some((one) => one.id === clip.id)
    say(clip.textState === 'read' && !text, `clip ${clip.id} says "read" without a text`)
    const picture = clip.pictureId === undefined || web.pictures.some((one) => one.id === clip.pictureId)
    say(!picture, `clip ${clip.id} has lost its picture`)
  }
  for (const partner of partners) {
    const places = web.partnerships.filter((one) => one.partnerId === partner.id).length
    say(places !== 1, `${partner.name ?? partner.id} has ${places} partnerships`)
  }
  for (const one of web.partnerships)
    say(!subjects.has(one.partnerId), `partnership ${one.id} is with nobody`)
  for (const [table, rows] of [
    ['people', web.people],
    ['practices', web.practices],
    ['products', web.products],
    ['advice', web.advice],
    ['partnerships', web.partnerships],
    ['passages', web.passages]
  ] as const)
    for (const row of rows) say(!added.has(`${table} ${row.id}`), `history does not know ${table} ${row.id}`)
  for (const passage of web.passages)
    say(!clips.has(passage.clipId), `passage ${passage.id} hangs on no clip`)
  for (const text of web.clipTexts) say(!clips.has(text.id), `text ${text.id} belongs to no clip`)
  return loose
}
