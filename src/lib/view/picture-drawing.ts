/** A copy of a drawing that needs no style sheet: what the page's rules say of each element is written into it. */
export function inlinedDrawing(drawing: SVGSVGElement): SVGSVGElement {
	const copy = inlined(drawing);
	return (copy ?? document.createElementNS(drawing.namespaceURI ?? '', 'svg')) as SVGSVGElement;
}

/** What rules can say of a mark, with the value that need not be written. */
const properties: Readonly<Record<string, string>> = {
	fill: '',
	'fill-opacity': '1',
	stroke: 'none',
	'stroke-width': '',
	'stroke-dasharray': 'none',
	'stroke-linecap': 'butt',
	'stroke-linejoin': 'miter',
	'stroke-opacity': '1',
	opacity: '1',
	'paint-order': 'normal',
	'vector-effect': 'none',
	'text-anchor': 'start',
	'font-size': '',
	'font-weight': '400'
};
const painted = new Set([
	'path',
	'line',
	'rect',
	'circle',
	'ellipse',
	'polygon',
	'polyline',
	'text',
	'tspan'
]);
const ofText = new Set(['text-anchor', 'font-size', 'font-weight']);

function inlined(original: Element): Element | undefined {
	const style = getComputedStyle(original);
	const name = original.localName;
	if (
		style.display === 'none' &&
		name !== 'defs' &&
		name !== 'pattern' &&
		name !== 'title' &&
		name !== 'desc'
	)
		return original.closest('defs') ? copied(original, style) : undefined;
	return copied(original, style);
}

/** What a file has no use for. */
const left = /^(class|style|href|tabindex|data-.*|aria-.*|role|preload)$/;

function copied(original: Element, style: CSSStyleDeclaration): Element {
	const { namespaceURI, localName } = original;
	// A link of the page leads nowhere from a file.
	const copy = document.createElementNS(namespaceURI, localName === 'a' ? 'g' : localName);
	for (const { name, value } of original.attributes) if (!left.test(name)) copy.setAttribute(name, value);
	if (localName === 'svg') copy.setAttribute('overflow', 'visible');
	if (original instanceof SVGSVGElement && isStretched(original)) copy.removeAttribute('viewBox');
	if (original instanceof SVGPathElement) unstretch(original, copy);
	if (painted.has(localName)) write(copy, localName, style);
	else if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
	for (const child of original.childNodes) {
		if (child instanceof Element) {
			const inner = inlined(child);
			if (inner) copy.append(inner);
		} else if (child instanceof Text && child.data.trim() !== '') copy.append(child.data);
	}
	return copy;
}

/**
 * A path in a box 100 wide that the page stretches to its width: its points are written in pixels, so that its line keeps its
 * strength at any size and in programs that know no `vector-effect`.
 */
function unstretch(original: SVGPathElement, copy: Element): void {
	const box = original.parentElement;
	const d = original.getAttribute('d') ?? '';
	if (!(box instanceof SVGSVGElement) || !isStretched(box)) return;
	const factor = box.width.baseVal.value / 100;
	copy.setAttribute(
		'd',
		d.replace(/(-?[\d.]+)([\s,]+)(-?[\d.]+)/g, (_, x: string, between: string, y: string) =>
			[String(Math.round(Number(x) * factor * 100) / 100), between, y].join('')
		)
	);
}

/** Holds nothing but paths of absolute steps, in a box 100 wide that takes any width. */
function isStretched(box: SVGSVGElement): boolean {
	return (
		box.getAttribute('preserveAspectRatio') === 'none' &&
		box.viewBox.baseVal.width === 100 &&
		[...box.children].every(
			(child) => child instanceof SVGPathElement && /^[MLCZ\d\s,.-]*$/.test(child.getAttribute('d') ?? '')
		)
	);
}

function write(copy: Element, localName: string, style: CSSStyleDeclaration): void {
	const stroked = style.stroke !== 'none';
	for (const [property, unsaid] of Object.entries(properties)) {
		if (ofText.has(property) && localName !== 'text' && localName !== 'tspan') continue;
		if (property.startsWith('stroke-') && !stroked) {
			copy.removeAttribute(property);
			continue;
		}
		const value = style.getPropertyValue(property);
		if (value === unsaid || value === '') copy.removeAttribute(property);
		else paint(copy, property, value);
	}
}

/** Colours as every program reads them: `rgb()` with the opacity apart. */
function paint(copy: Element, property: string, value: string): void {
	const reference = /^url\("?(#[^")]+)"?\)/.exec(value);
	if (reference) {
		copy.setAttribute(property, `url(${reference[1] ?? ''})`);
		return;
	}
	const colour = property === 'fill' || property === 'stroke' ? colourOf(value) : undefined;
	if (!colour) {
		copy.setAttribute(property, value);
		return;
	}
	copy.setAttribute(property, colour.colour);
	if (colour.opacity < 1) copy.setAttribute(`${property}-opacity`, String(colour.opacity));
}

function colourOf(value: string): { colour: string; opacity: number } | undefined {
	const mixed = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.]+))?\)$/.exec(value);
	const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(value);
	const found = mixed ?? plain;
	if (!found) return undefined;
	const parts = found.slice(1, 4).map((part) => Math.round(Number(part) * (mixed ? 255 : 1)));
	return { colour: `rgb(${parts.join(', ')})`, opacity: Number(found[4] ?? 1) };
}
