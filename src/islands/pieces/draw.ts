import type { ReactElement, ReactNode } from 'react';

/** What a component says of an element: its attributes, what happens on it, what is in it. */
type Said = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };

const SVG = 'http://www.w3.org/2000/svg';

/** Where React and the page call an attribute by two names. */
const NAMES: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' };

/**
 * Draws components without state and without hooks into an element, so that what a page was built with can be drawn
 * again where no framework is. What stands there already and is alike stays, and with it focus and selection.
 * @param content what React would be handed as children
 */
export function drawInto(place: Element, content: ReactNode): void {
  const drawn = place.cloneNode() as Element;
  append(drawn, content);
  alignChildren(place, drawn);
}

function append(parent: Element, content: ReactNode): void {
  if (Array.isArray(content)) for (const one of content as ReactNode[]) append(parent, one);
  else if (typeof content === 'string' || typeof content === 'number') parent.append(String(content));
  else if (content && typeof content === 'object') appendElement(parent, content as ReactElement<Said>);
}

function appendElement(parent: Element, { type, props }: ReactElement<Said>): void {
  // A function is a component; what is no name either is a fragment.
  if (typeof type === 'function') return append(parent, (type as (props: Said) => ReactNode)(props));
  if (typeof type !== 'string') return append(parent, props.children);
  const element = document.createElementNS(type === 'svg' ? SVG : parent.namespaceURI, type);
  for (const [name, value] of Object.entries(props)) setProp(element, name, value);
  append(element, props.children);
  parent.append(element);
}

function setProp(element: Element, name: string, value: unknown): void {
  if (name === 'children' || value === undefined || value === null) return;
  if (typeof value === 'function') Object.assign(element, { [name.toLowerCase()]: value });
  else if (/^(aria|data)-/.test(name)) element.setAttribute(name, String(value));
  else if (value !== false) element.setAttribute(NAMES[name] ?? name, value === true ? '' : String(value));
}

function alignChildren(place: Node, drawn: Node): void {
  const [stood, children] = [[...place.childNodes], [...drawn.childNodes]];
  children.forEach((child, i) => {
    const before = stood[i];
    if (before) align(before, child);
    else place.appendChild(child);
  });
  for (const gone of stood.slice(children.length)) gone.remove();
}

/** Makes what stands in the page what is drawn, or puts that in its place. */
function align(stood: ChildNode, drawn: ChildNode): void {
  if (stood.nodeName !== drawn.nodeName) stood.replaceWith(drawn);
  else if (stood instanceof Text && drawn instanceof Text) {
    if (stood.data !== drawn.data) stood.data = drawn.data;
  } else if (isElement(stood) && isElement(drawn)) {
    alignAttributes(stood, drawn);
    stood.onclick = drawn.onclick;
    alignChildren(stood, drawn);
  }
}

function alignAttributes(stood: Element, drawn: Element): void {
  for (const name of stood.getAttributeNames()) if (!drawn.hasAttribute(name)) stood.removeAttribute(name);
  for (const name of drawn.getAttributeNames()) {
    const value = drawn.getAttribute(name)!;
    if (stood.getAttribute(name) !== value) stood.setAttribute(name, value);
  }
}

function isElement(node: Node): node is HTMLElement | SVGElement {
  return node instanceof HTMLElement || node instanceof SVGElement;
}
