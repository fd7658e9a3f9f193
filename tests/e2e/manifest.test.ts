import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtFolder } from '@/scripts/build'
import type { Target } from '@/scripts/build'

/** What the browser will be asked for. Whoever changes it changes docs/privacy.md in the same commit. */
const everywhere = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']
const permissions: Record<Target, string[]> = {
  'chrome-mv3': [
    'activeTab',
    'alarms',
    'contextMenus',
    'scripting',
    'sidePanel',
    'storage',
    'unlimitedStorage'
  ],
  'firefox-mv3': everywhere
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; " +
  "font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types vue dompurify care-web"

type Manifest = Readonly<Record<string, unknown>>
const targets: Target[] = ['chrome-mv3', 'firefox-mv3']

function manifestOf(target: Target): Manifest {
  return JSON.parse(readFileSync(join(builtFolder(target), 'manifest.json'), 'utf8')) as Manifest
}

describe.each(targets)('the built manifest of %s', (target) => {
  const read = (key: string) => manifestOf(target)[key]

  it('is version 3', () => expect(read('manifest_version')).toBe(3))

  it('asks for these permissions and no other', () => {
    expect([...(read('permissions') as string[])].toSorted()).toEqual(permissions[target])
    expect(read('optional_permissions')).toEqual(['downloads', 'notifications'])
  })

  it('asks for no host, now or later', () => {
    expect(read('host_permissions')).toBeUndefined()
    expect(read('optional_host_permissions')).toBeUndefined()
  })

  it('puts nothing of its own into pages and lets none in', () => {
    expect(read('content_scripts')).toBeUndefined()
    expect(read('web_accessible_resources')).toBeUndefined()
    expect(read('externally_connectable')).toBeUndefined()
  })

  it('keeps out of private windows, which promise to leave no trace', () => {
    expect(read('incognito')).toBe('not_allowed')
  })

  it('has exactly this policy, with every Trusted Types policy by name', () => {
    expect(read('content_security_policy')).toEqual({ extension_pages: policy })
  })

  it('opens by Alt+Shift+K and claims no other key', () => {
    expect(read('commands')).toEqual({ _execute_action: { suggested_key: { default: 'Alt+Shift+K' } } })
  })

  it('has every icon it names', () => {
    const icons = read('icons') as Record<string, string>
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '96', '128'])
    for (const path of Object.values(icons)) expect(existsSync(join(builtFolder(target), path))).toBe(true)
  })
})

it('opens in the side panel of Chromium', () => {
  expect(manifestOf('chrome-mv3')).toMatchObject({ side_panel: { default_path: 'sidepanel.html' } })
})

it('does not open the sidebar of Firefox by itself, and collects nothing', () => {
  expect(manifestOf('firefox-mv3')).toMatchObject({
    sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false },
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } }
  })
})
