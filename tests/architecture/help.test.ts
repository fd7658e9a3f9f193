import { expect, it } from 'vitest'
import { filesIn } from './source-files'

/** Whatever fills a page by itself; the rooms stand in the frame of the full page, which has the way to help. */
const alone = filesIn(['components'], /\.vue$/).filter(
  ({ path, text }) => text.includes('<main') && !path.endsWith('Room.vue')
)

/** A link of ours to the lines, or the lines themselves. */
const help = /href="(\/care-web\.html)?#\/help"|<HelpLink \/>|<HelpLines \/>/

it('every page that stands without the frame has the way to help', () => {
  expect(alone.length).toBeGreaterThan(6)
  const without = alone.filter(({ text }) => !help.test(text)).map(({ path }) => path)
  expect(without, 'put a link to #/help there (components/shell/help-address.ts)').toEqual([])
})

it('the frame has it, whatever room stands in it', () => {
  const [frame] = filesIn(['components/shell/CareWebPage.vue'])
  const [foot] = filesIn(['components/shell/RailFoot.vue'])
  expect(frame?.text).toMatch(/<RailFoot \/>[\s\S]*<RouterView \/>/)
  expect(foot?.text).toContain('footRooms')
})
