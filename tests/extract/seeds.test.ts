import { describe, expect, it } from 'vitest'
import type { ClipDraft } from '@/domain/clip-draft'
import { finishDraft } from '@/extract/finish'
import { readPage } from '@/extract/read-page'
import { readText } from '@/extract/read-text'
import { loadHtml } from '../pages/load-page'
import { healingPartnershipsPage, therapeuticPartnershipPage } from './seed-pages'

function draftOf(html: string, url: string): ClipDraft {
  const document = loadHtml(html, url)
  return finishDraft(readPage(document, url), readText(document))
}
const url = 'https://essay.example/partnership'
const therapeutic = therapeuticPartnershipPage()
const healing = healingPartnershipsPage()
const missing = 'skipped: ../shared/seeds is not there'

describe('the two essays', () => {
  it.skipIf(!therapeutic)(`clip with author and date${therapeutic ? '' : ` (${missing})`}`, () => {
    const { kind, fields, passages } = draftOf(therapeutic ?? '', url)
    expect(kind).toBe('advice')
    expect(fields).toMatchObject({
      title: 'Therapeutic Partnership',
      author: 'Andrea Nakayama',
      authorCredential: 'FxNA Founder & Functional Medicine Nutritionist',
      published: '2019-09-27'
    })
    expect(passages?.filter(({ stance }) => stance === 'against') ?? []).toEqual([])
  })

  it.skipIf(!healing)(`clip without an author where none is named${healing ? '' : ` (${missing})`}`, () => {
    const { kind, fields, passages } = draftOf(healing ?? '', url)
    expect(kind).toBe('advice')
    expect(fields).toMatchObject({
      title: 'Healing Partnerships',
      published: '2003',
      publisher: 'Aumdoc’s Holistic Healing Archive'
    })
    expect(fields).not.toHaveProperty('author')
    expect(passages?.filter(({ stance }) => stance === 'against') ?? []).toEqual([])
  })
})
