import { describe, expect, it } from 'vitest'
import { toE164 } from '@/extract/finish'

const page = (url: string, language?: string) => ({ url, ...(language && { language }) })

describe('toE164', () => {
  it.each([
    ['00 32 (0)496501771', page('https://x.test/'), undefined, '+32496501771'],
    ['+49 (0)30 1234567', page('https://x.test/'), undefined, '+49301234567'],
    ['(503) 555-0142', page('https://x.test/', 'en'), undefined, '+15035550142'],
    ['0173 4165004', page('https://x.de/'), undefined, '+491734165004'],
    ['06 77 44 28 60', page('https://x.test/', 'fr'), undefined, '+33677442860'],
    ['03 (3335) 8870', page('https://x.test/'), '〒167-0052 東京都杉並区1-2-3', '+81333358870'],
    ['020 7223 7223', page('https://x.test/'), 'Parkgate Road, London SW11 4NP', '+442072237223'],
    ['0341 5550177', page('https://x.test/', 'en'), 'Birkenweg 12, 04177 Leipzig', '+493415550177'],
    ['+52 1 33 5555 0142', page('https://x.test/'), undefined, '+523355550142'],
    ['123456', page('https://x.test/'), undefined, undefined],
    ['not a number', page('https://x.test/', 'de'), undefined, undefined]
  ])('%s', (printed, where, address, number) => expect(toE164(printed, where, address)).toBe(number))
})
