export { ownManifest } from '@/browser/own-manifest'
