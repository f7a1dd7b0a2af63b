import type { ReactElement, ReactNode } from 'react';

/** What a component says of an element: its attributes, what happens on it, what is in it. */
type Said = ReactElement<Readonly<Record<string, unknown>> & { readonly children?: ReactNode }>;

const SVG = 'http://www.w3.org/2000/svg';

/** Where React and the page call an attribute by two names. */
const NAMES: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' };

/**
 * Draws components without state and without hooks into an element, so that what a page was built with can be drawn
 * again where no framework is. What stands there already and is alike stays, and with it focus and selection.
 * @param content what React would be handed as children
 */
export function drawInto(place: Element, content: ReactNode): void {
  const children = childrenOf(content);
  children.forEach((child, i) => drawChild(place, place.childNodes[i], child));
  while (place.childNodes.length > children.length) place.lastChild!.remove();
}

/** Texts and elements, without the components and fragments around them. */
function childrenOf(content: ReactNode): (string | Said)[] {
  if (Array.isArray(content)) return (content as ReactNode[]).flatMap(childrenOf);
  if (typeof content === 'number' || (typeof content === 'string' && content !== ''))
    return [String(content)];
  if (!content || typeof content !== 'object') return [];
  const said = content as Said;
  const { type, props } = said;
  if (typeof type === 'string') return [said];
  return childrenOf(
    typeof type === 'function' ? (type as (given: object) => ReactNode)(props) : props.children,
  );
}

function drawChild(place: Element, stood: ChildNode | undefined, child: string | Said): void {
  if (typeof child === 'string') {
    if (stood instanceof Text) {
      if (stood.data !== child) stood.data = child;
    } else put(place, stood, document.createTextNode(child));
    return;
  }
  const type = child.type as string;
  const isAlike = stood instanceof Element && stood.localName === type;
  const element = isAlike
    ? stood
    : put(place, stood, document.createElementNS(type === 'svg' ? SVG : place.namespaceURI, type));
  setProps(element as HTMLElement, child.props);
  drawInto(element, child.props.children);
}

function put<N extends ChildNode>(place: Element, stood: ChildNode | undefined, made: N): N {
  if (stood) stood.replaceWith(made);
  else place.append(made);
  return made;
}

function setProps(element: HTMLElement, props: Said['props']): void {
  const gone = new Set(element.getAttributeNames());
  for (const [prop, value] of Object.entries(props)) {
    if (prop === 'children' || prop === 'onClick' || value === undefined || value === null) continue;
    const isSaid = /^(aria|data)-/.test(prop);
    if (value === false && !isSaid) continue;
    const name = NAMES[prop] ?? (element instanceof SVGElement ? prop : prop.toLowerCase());
    const text = value === true && !isSaid ? '' : String(value);
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
    gone.delete(name);
  }
  for (const name of gone) element.removeAttribute(name);
  element.onclick = (props['onClick'] as HTMLElement['onclick'] | undefined) ?? null;
}
