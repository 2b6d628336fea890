import { segmentsOf, valueOf } from '$lib/bulletin/template';

/** The nodes of a sentence in an editor: text that can be typed over, and values that cannot. */
export function nodesOf(template: string, values: Readonly<Record<string, string>>): Node[] {
	return segmentsOf(template).map((segment) =>
		'text' in segment ? document.createTextNode(segment.text) : chipOf(segment.token, values)
	);
}

/** A value as a thing of one piece: a caret cannot enter it. */
export function chipOf(token: string, values: Readonly<Record<string, string>>): HTMLElement {
	const chip = document.createElement('span');
	chip.className = 'bound';
	chip.contentEditable = 'false';
	chip.dataset['token'] = token;
	chip.textContent = valueOf(values, token) ?? `{${token}}`;
	return chip;
}

/** What an editor holds, as a template; line breaks become spaces. */
export function templateIn(editor: Node): string {
	return [...editor.childNodes]
		.map((node): string => {
			if (node instanceof Text) return node.data;
			if (!(node instanceof HTMLElement)) return '';
			const token = node.dataset['token'];
			if (token !== undefined) return `{${token}}`;
			return node.tagName === 'BR' ? ' ' : templateIn(node);
		})
		.join('')
		.replaceAll(/[\n\r\u00a0]/g, ' ');
}

/** Puts a value where the caret stands in an editor, or at its end. */
export function insertChip(editor: HTMLElement, chip: HTMLElement): void {
	const selection = getSelection();
	const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
	if (range && editor.contains(range.commonAncestorContainer)) {
		range.deleteContents();
		range.insertNode(chip);
		range.setStartAfter(chip);
		range.collapse(true);
	} else editor.append(chip);
	editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
