import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { laterRowSchemas } from '@/domain/later-rows'

const later = Object.keys(laterRowSchemas).join('|')
const writes = new RegExp(
  `(?:\\.(?:add|addAll|set|setAll|setByName)\\(\\s*'(?:${later})'|\\.(?:${later})\\s*\\.(?:put|add|bulkPut|bulkAdd|update|where\\([^)]*\\)[^]*?\\.modify)\\()`
)

it('whatever writes rows that the first look goes without, tells the gate what they must be', () => {
  const files = readdirSync('db', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts')
  )
  const writers = files.filter((file) => writes.test(readFileSync(`db/${file}`, 'utf8')))
  expect(writers.length).toBeGreaterThan(7)
  const forgetful = writers.filter((file) => !/later-rows'/.test(readFileSync(`db/${file}`, 'utf8')))
  expect(forgetful, "Add import './later-rows' to these files of db/.").toEqual([])
})
