import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editor in the page's own colours, light and dark, through the custom properties it inherits. */
export const theme = EditorView.theme({
	'&': {
		color: 'var(--ink)',
		backgroundColor: 'var(--paper)',
		border: '1px solid var(--line-strong)',
		borderRadius: 'var(--radius)',
		fontSize: 'var(--text)',
		minHeight: '11rem',
		maxHeight: '26rem'
	},
	'&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '1px' },
	'.cm-scroller': {
		fontFamily: 'var(--font-mono)',
		lineHeight: '1.55',
		overflow: 'auto',
		minHeight: 'inherit'
	},
	'.cm-content': { caretColor: 'var(--ink)', padding: 'var(--space-2) 0' },
	'.cm-cursor': { borderLeftColor: 'var(--ink)' },
	'.cm-gutters': {
		backgroundColor: 'var(--surface)',
		color: 'var(--ink-soft)',
		borderRight: '1px solid var(--line)'
	},
	'.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--accent-soft) 45%, transparent)' },
	'.cm-activeLineGutter': { backgroundColor: 'var(--surface-strong)' },
	'&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
		backgroundColor: 'var(--accent-soft)'
	},
	'&.cm-focused .cm-matchingBracket': {
		backgroundColor: 'var(--accent-soft)',
		outline: '1px solid var(--accent)'
	},
	'.cm-tooltip': {
		backgroundColor: 'var(--paper)',
		color: 'var(--ink)',
		border: '1px solid var(--line-strong)',
		borderRadius: 'var(--radius)',
		boxShadow: 'var(--shadow)'
	},
	'.cm-tooltip-autocomplete > ul': {
		fontFamily: 'var(--font-mono)',
		fontSize: 'var(--text-small)',
		maxHeight: '16rem'
	},
	'.cm-tooltip-autocomplete > ul > li': { padding: '0.2rem 0.6rem' },
	'.cm-tooltip-autocomplete > ul > li[aria-selected]': {
		backgroundColor: 'var(--accent)',
		color: 'var(--paper)'
	},
	'.cm-completionDetail': {
		fontFamily: 'var(--font)',
		fontStyle: 'normal',
		opacity: '0.85',
		marginLeft: '0.8rem'
	},
	'.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
	'.cm-lintRange-error': {
		backgroundImage: 'none',
		textDecoration: 'underline wavy var(--light-behind) 2px',
		textUnderlineOffset: '4px'
	},
	'.cm-diagnostic-error': { borderLeftColor: 'var(--light-behind)' }
});

export const highlighting = syntaxHighlighting(
	HighlightStyle.define([
		{ tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
		{ tag: [tags.string, tags.special(tags.string)], color: 'var(--light-met)' },
		{ tag: [tags.number, tags.bool, tags.null], color: 'var(--illustrative)' },
		{ tag: [tags.lineComment, tags.blockComment], color: 'var(--ink-soft)', fontStyle: 'italic' },
		{ tag: tags.typeName, color: 'var(--focus)' }
	])
);
