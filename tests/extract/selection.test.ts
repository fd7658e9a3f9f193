import { describe, expect, it } from 'vitest'
import { readPicture } from '@/extract/read-picture'
import { readSelection } from '@/extract/read-selection'
import { loadHtml } from '../pages/load-page'

describe('readSelection', () => {
  it('is a quote with what stands around it, and its place in the text', () => {
    const document = loadHtml('<p>Before it there is <b>something</b> to read, and <i>more</i> after it.</p>')
    const range = document.createRange()
    range.setStart(document.querySelector('b')?.firstChild ?? document.body, 0)
    range.setEnd(document.querySelector('i')?.firstChild ?? document.body, 4)
    document.getSelection()?.addRange(range)
    const selection = readSelection(document)
    expect(selection).toMatchObject({
      exact: 'something to read, and more',
      prefix: 'Before it there is ',
      suffix: ' after it.'
    })
    expect(document.body.textContent?.slice(selection?.start, selection?.end)).toBe(selection?.exact)
  })
  it('is undefined where nothing is selected', () =>
    expect(readSelection(loadHtml('<p>x</p>'))).toBeUndefined())
})

it('gives no picture where none was loaded', () => {
  expect(readPicture(loadHtml('<img src="/a.png">'), 'https://practice.test/a.png')).toBeUndefined()
})
