import { textWidth } from '$lib/chart/measure';
import { inlinedDrawing } from './picture-drawing';

/** What stands around a chart in its picture. */
export interface Caption {
	title: string;
	subtitle: string;
	/** Source, release, states and method, a line each. */
	foot: readonly string[];
}

const margin = 16;
const namespace = 'http://www.w3.org/2000/svg';
/** The fonts by name, as the pages ask for them. */
const fonts =
	"'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', system-ui, sans-serif";

/**
 * A chart as it stands on the page, as an SVG document of its own: in the colours of the light theme, styles written into
 * each element, with title, subtitle and foot. Links are left out. The chart has to be laid out.
 */
export function pictureOf(chart: HTMLElement, { title, subtitle, foot }: Caption): string {
	return inLightTheme(() => {
		const box = chart.getBoundingClientRect();
		const reach = reachOf(chart, box);
		const width = Math.ceil(reach.right - reach.left) + 2 * margin;
		const root = document.createElementNS(namespace, 'svg');
		const style = getComputedStyle(chart);
		const paper = tokenOf('--paper');
		const [ink, soft] = [tokenOf('--ink'), tokenOf('--ink-soft')];
		const head = [...linesOf(title, 16, width, ink, '700'), ...linesOf(subtitle, 12, width, soft, '400')];
		const tail = foot.flatMap((line) => linesOf(line, 11, width, soft, '400'));
		let y = margin;
		const ground = element('rect', { width: '100%', height: '100%', fill: paper });
		root.append(ground);
		for (const line of head) y = write(root, line, y);
		const top = Math.round(y + 8);
		const drawing = element('g', {
			transform: `translate(${String(margin - Math.floor(reach.left))} ${String(top - Math.floor(reach.top))})`
		});
		for (const mark of marksOf(chart)) drawing.append(mark);
		root.append(drawing);
		y = top + Math.ceil(reach.bottom - reach.top) + 10;
		for (const line of tail) y = write(root, line, y);
		const height = Math.ceil(y + margin - 4);
		for (const [name, value] of Object.entries({
			width,
			height,
			viewBox: `0 0 ${String(width)} ${String(height)}`,
			'font-family': fonts,
			'font-variant-numeric': style.fontVariantNumeric
		}))
			root.setAttribute(name, String(value));
		const name = document.createElementNS(namespace, 'title');
		name.textContent = title;
		root.prepend(name);
		return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
	});
}

/** The picture as PNG, in twice the pixels. Throws when the browser cannot draw it. */
export async function pngOf(svg: string): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.naturalWidth * 2;
	canvas.height = image.naturalHeight * 2;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error('picture: the canvas gave no PNG'));
		}, 'image/png');
	});
}

/**
 * Nothing is painted between the two changes: reader and screen keep their theme. An appearance without a name has the
 * colours of the root alone, which no wish of the system for contrast changes.
 */
function inLightTheme<Value>(draw: () => Value): Value {
	const { dataset } = document.documentElement;
	const { theme } = dataset;
	dataset['theme'] = 'picture';
	try {
		return draw();
	} finally {
		if (theme === undefined) delete dataset['theme'];
		else dataset['theme'] = theme;
	}
}

function tokenOf(name: string): string {
	return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

interface Reach {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The chart's own box and whatever of its text reaches beyond it. */
function reachOf(chart: HTMLElement, box: DOMRect): Reach {
	const reach = { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
	for (const text of chart.querySelectorAll('text')) {
		const { left, top, right, bottom, width } = text.getBoundingClientRect();
		if (width === 0) continue;
		reach.left = Math.min(reach.left, left);
		reach.top = Math.min(reach.top, top);
		reach.right = Math.max(reach.right, right);
		reach.bottom = Math.max(reach.bottom, bottom);
	}
	return reach;
}

function* marksOf(element: Element): Generator<Node> {
	const style = getComputedStyle(element);
	if (isHidden(style)) return;
	if (element instanceof SVGSVGElement) {
		const drawing = inlinedDrawing(element);
		const box = element.getBoundingClientRect();
		if (box.width === 0 || box.height === 0) return;
		for (const [name, value] of Object.entries({
			// The page lays a drawing on whole pixels.
			x: Math.round(box.left),
			y: Math.round(box.top),
			width: box.width,
			height: box.height
		}))
			drawing.setAttribute(name, String(value));
		yield drawing;
		return;
	}
	const ground = groundOf(element, style);
	if (ground) yield ground;
	for (const child of element.childNodes) {
		if (child instanceof Element) yield* marksOf(child);
		else if (child instanceof Text) yield* wordsOf(child, style);
	}
}

function isHidden({ display, visibility, clipPath }: CSSStyleDeclaration): boolean {
	return display === 'none' || visibility === 'hidden' || clipPath.startsWith('inset(50%');
}

/** The coloured ground or frame of an element of the page; undefined for one without. */
function groundOf(of: Element, style: CSSStyleDeclaration): SVGElement | undefined {
	const filled = !/^(transparent|rgba\(.*, 0\))$/.test(style.backgroundColor);
	const framed = parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none';
	if (!filled && !framed) return undefined;
	const { left, top, width, height } = of.getBoundingClientRect();
	return element('rect', {
		x: String(left),
		y: String(top),
		width: String(width),
		height: String(height),
		rx: String(parseFloat(style.borderTopLeftRadius) || 0),
		fill: filled ? style.backgroundColor : 'none',
		...(framed ? { stroke: style.borderTopColor } : {})
	});
}

/** The lines of a text as the page broke them. */
function* wordsOf(text: Text, style: CSSStyleDeclaration): Generator<SVGElement> {
	const range = document.createRange();
	let line: { top: number; left: number; middle: number; words: string } | undefined;
	for (let index = 0; index < text.data.length; index++) {
		range.setStart(text, index);
		range.setEnd(text, index + 1);
		const box = range.getClientRects()[0];
		if (!box || box.width === 0) continue;
		if (line && Math.abs(line.top - box.top) > 3) {
			yield word(line, style);
			line = undefined;
		}
		line ??= { top: box.top, left: box.left, middle: box.top + box.height / 2, words: '' };
		line.words += text.data[index] ?? '';
	}
	if (line && line.words.trim() !== '') yield word(line, style);
}

function word(line: { left: number; middle: number; words: string }, style: CSSStyleDeclaration): SVGElement {
	const text = element('text', {
		x: String(line.left),
		y: String(line.middle),
		dy: '.35em',
		fill: style.color,
		'font-size': style.fontSize,
		'font-weight': style.fontWeight
	});
	text.textContent = line.words.trimEnd();
	return text;
}

interface CaptionLine {
	text: string;
	size: number;
	fill: string;
	weight: string;
}

/** Breaks a text where it would leave the picture: between words, in Chinese between characters. */
function linesOf(text: string, size: number, width: number, fill: string, weight: string): CaptionLine[] {
	const room = (width - 2 * margin) / size;
	const lines: string[] = [];
	for (const piece of text.match(/[\u0020-\u024f]+?(?:\s+|$|(?=[^\u0020-\u024f]))|[^]/gu) ?? []) {
		const last = lines.at(-1);
		if (last !== undefined && textWidth(last + piece.trimEnd()) <= room)
			lines[lines.length - 1] = last + piece;
		else lines.push(piece);
	}
	return lines.map((line) => ({ text: line.trim(), size, fill, weight }));
}

function write(root: SVGElement, { text, size, fill, weight }: CaptionLine, y: number): number {
	const line = element('text', {
		x: String(margin),
		y: String(y + size),
		fill,
		'font-size': String(size),
		'font-weight': weight
	});
	line.textContent = text;
	root.append(line);
	return y + size * 1.45;
}

function element(name: string, attributes: Record<string, string>): SVGElement {
	const made = document.createElementNS(namespace, name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	return made;
}
