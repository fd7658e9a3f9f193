import { defineConfig } from 'wxt'

/**
 * The strict policy for our own pages. Under the default one a stored clip phones home when it is viewed
 * (an image, a frame, a stylesheet in kept HTML); under this one nothing of it reaches the network.
 * The three Trusted Types policies are Vue's own, DOMPurify's and ours; tests/architecture/manifest.test.ts pins them.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types vue dompurify care-web'
].join('; ')

export default defineConfig({
  modules: ['@wxt-dev/module-vue', '@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    build: { target: 'es2022', modulePreload: { polyfill: false } },
    define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' }
  }),
  zip: { name: 'care-web' },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Care Web',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    minimum_chrome_version: browser === 'firefox' ? undefined : '123',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel'])
    ],
    optional_permissions: ['downloads', 'notifications'],
    incognito: 'not_allowed',
    action: { default_title: '__MSG_keepThisPage__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } }
    },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{6f2b8e0c-3f53-4c1e-9a52-0f6c1d9b7a41}',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] }
            }
          },
          sidebar_action: {
            default_title: 'Care Web',
            default_panel: 'sidepanel.html',
            open_at_install: false
          }
        }
      : {})
  })
})
