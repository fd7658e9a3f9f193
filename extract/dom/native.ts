/**
 * The DOM's own accessors, taken from the prototypes instead of from the objects. A page can shadow any property of a
 * form or of the document (`<input name="querySelector">`, "DOM clobbering"); the accessors on the prototype chain stay
 * what the DOM standard says they are.
 */
type Getter<T> = (this: unknown) => T
interface Natives {
  firstChild: Getter<Node | null>
  nextSibling: Getter<Node | null>
  parentNode: Getter<Node | null>
  nodeType: Getter<number>
  nodeValue: Getter<string | null>
  nodeName: Getter<string>
  textContent: Getter<string | null>
  documentElement: Getter<HTMLElement | null>
  shadowRoot: Getter<ShadowRoot | null>
  getAttribute: (this: unknown, name: string) => string | null
  hasAttribute: (this: unknown, name: string) => boolean
  getAttributeNames: (this: unknown) => string[] | null
  getElementsByTagName: (this: unknown, name: string) => ArrayLike<Element>
  getElementById: (this: unknown, id: string) => Element | null
}

let natives: Natives | undefined

function described(from: object, key: string): PropertyDescriptor | undefined {
  for (let link = Object.getPrototypeOf(from) as object | null; link; link = Object.getPrototypeOf(link)) {
    const descriptor = Object.getOwnPropertyDescriptor(link, key)
    if (descriptor) return descriptor
  }
  return undefined
}

const nothing = () => null

/** Looks the accessors up once per page; call it before any other function of this file. */
export function takeNatives(document: Document): void {
  const get = (key: string, from: object = document) => described(from, key)?.get ?? nothing
  const root = get('documentElement').call(document) as Element | null
  const method = (key: string, from: object) => (described(from, key)?.value as unknown) ?? nothing
  natives = {
    firstChild: get('firstChild'),
    nextSibling: get('nextSibling'),
    parentNode: get('parentNode'),
    nodeType: get('nodeType'),
    nodeValue: get('nodeValue'),
    nodeName: get('nodeName'),
    textContent: get('textContent'),
    documentElement: get('documentElement'),
    shadowRoot: get('shadowRoot', root ?? document),
    getAttribute: method('getAttribute', root ?? document) as Natives['getAttribute'],
    hasAttribute: method('hasAttribute', root ?? document) as Natives['hasAttribute'],
    getAttributeNames: method('getAttributeNames', root ?? document) as Natives['getAttributeNames'],
    getElementsByTagName: method('getElementsByTagName', root ?? document) as Natives['getElementsByTagName'],
    getElementById: method('getElementById', document) as Natives['getElementById']
  }
}

function held(): Natives {
  if (!natives) throw new Error('takeNatives was not called')
  return natives
}

export const firstChild = (node: Node) => held().firstChild.call(node)
export const nextSibling = (node: Node) => held().nextSibling.call(node)
export const parentNode = (node: Node) => held().parentNode.call(node)
export const nodeType = (node: Node) => held().nodeType.call(node)
export const nodeText = (node: Node) => held().nodeValue.call(node) ?? ''
/** Lower case tag name. */
export const tagOf = (node: Node) => held().nodeName.call(node).toLowerCase()
export const textContent = (node: Node) => held().textContent.call(node) ?? ''
export const attribute = (element: Element, name: string) => held().getAttribute.call(element, name)
export const hasAttribute = (element: Element, name: string) => held().hasAttribute.call(element, name)
export const rootOf = (document: Document) => held().documentElement.call(document)
/** Which attributes an element has: asked once, it saves asking for each that it does not have. */
export const attributeNames = (element: Element): readonly string[] =>
  held().getAttributeNames.call(element) ?? []
/** @returns "" for one that is not among the names */
export const namedAttribute = (element: Element, names: readonly string[], name: string): string =>
  names.includes(name) ? (attribute(element, name) ?? '') : ''
/** Every element below, in document order; live. */
export const allElements = (element: Element) => held().getElementsByTagName.call(element, '*') ?? []
export const shadowOf = (element: Element) => held().shadowRoot.call(element)
export const byId = (document: Document, id: string) => held().getElementById.call(document, id)
