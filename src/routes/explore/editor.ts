import {
	autocompletion,
	completionKeymap,
	type CompletionContext,
	type CompletionResult
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL, SQLDialect, sql } from '@codemirror/lang-sql';
import { bracketMatching } from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState, Prec } from '@codemirror/state';
import { EditorView, drawSelection, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { highlighting, theme } from './editor-theme';
import type { TableShape } from './schema';

export interface EditorOptions {
	text: string;
	label: string;
	describe: (table: string, column?: string) => string | undefined;
	onChange: (text: string) => void;
	onRun: () => void;
}

export interface SqlEditorHandle {
	setText(text: string): void;
	setSchema(schema: TableShape[]): void;
	/** Underlines the word at a place, counted from 1, or clears the line. */
	setFault(fault: { message: string; line: number; column: number } | undefined): void;
	goTo(place: { line: number; column: number }): void;
	insert(text: string): void;
	/** Takes the keyboard, with these characters selected. */
	takeOver(selection: { from: number; to: number }): void;
	close(): void;
}

/**
 * Mounts the editor in a shadow root of the host: there its styles are adopted sheets, which a page that
 * allows no style elements lets pass.
 */
export function mountEditor(host: HTMLElement, options: EditorOptions): SqlEditorHandle {
	const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
	const language = new Compartment();
	const view = new EditorView({
		root,
		parent: root,
		state: EditorState.create({
			doc: options.text,
			extensions: [
				Prec.highest(keymap.of([{ key: 'Mod-Enter', run: () => (options.onRun(), true) }])),
				lineNumbers(),
				history(),
				drawSelection(),
				bracketMatching(),
				highlightActiveLine(),
				autocompletion({ icons: false }),
				keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
				EditorView.lineWrapping,
				EditorView.contentAttributes.of({
					'aria-label': options.label,
					'aria-multiline': 'true',
					spellcheck: 'false'
				}),
				EditorView.updateListener.of((update) => {
					if (update.docChanged) options.onChange(update.state.doc.toString());
				}),
				theme,
				highlighting,
				language.of(sqlWith([], options.describe))
			]
		})
	});
	return {
		setText: (text) => {
			if (text === view.state.doc.toString()) return;
			view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
		},
		setSchema: (schema) => {
			view.dispatch({ effects: language.reconfigure(sqlWith(schema, options.describe)) });
		},
		setFault: (fault) => {
			view.dispatch(setDiagnostics(view.state, fault ? [diagnosticAt(view.state, fault)] : []));
		},
		goTo: (place) => {
			view.dispatch({ selection: { anchor: offsetOf(view.state, place) }, scrollIntoView: true });
			view.focus();
		},
		insert: (text) => {
			view.dispatch(view.state.replaceSelection(text));
			view.focus();
		},
		takeOver: ({ from, to }) => {
			view.dispatch({ selection: { anchor: from, head: to } });
			view.focus();
		},
		close: () => {
			view.destroy();
		}
	};
}

const dialect = SQLDialect.define({
	...PostgreSQL.spec,
	keywords: `${PostgreSQL.spec.keywords ?? ''} qualify pivot unpivot exclude replace asof positional semi anti summarize describe macro sample ilike`
});

function sqlWith(schema: TableShape[], describe: EditorOptions['describe']) {
	const columns = (table: TableShape) =>
		table.columns.map(({ name, type }) => ({
			label: name,
			type: 'property',
			...detail(describe(table.name, name) ?? type)
		}));
	const support = sql({
		dialect,
		upperCaseKeywords: true,
		schema: Object.fromEntries(schema.map((table) => [table.name, columns(table)])),
		tables: schema.map(({ name }) => ({ label: name, type: 'type', ...detail(describe(name)) }))
	});
	const mentioned = (context: CompletionContext): CompletionResult | null => {
		const word = context.matchBefore(/\w*/);
		const before = word ? context.state.sliceDoc(word.from - 1, word.from) : '';
		if (!word || before === '.' || (word.from === word.to && !context.explicit)) return null;
		const text = context.state.doc.toString();
		const tables = schema.filter(({ name }) => new RegExp(`\\b${name}\\b`, 'i').test(text));
		return { from: word.from, options: distinct(tables.flatMap(columns)), validFor: /^\w*$/ };
	};
	return [support, dialect.language.data.of({ autocomplete: mentioned })];
}

function detail(words: string | undefined) {
	return words === undefined ? {} : { detail: words };
}

function distinct<Option extends { label: string }>(options: Option[]): Option[] {
	return [...new Map(options.map((option) => [option.label, option])).values()];
}

function offsetOf(state: EditorState, { line, column }: { line: number; column: number }): number {
	const found = state.doc.line(Math.min(line, state.doc.lines));
	return Math.min(found.from + column - 1, found.to);
}

function diagnosticAt(state: EditorState, fault: { message: string; line: number; column: number }) {
	const from = offsetOf(state, fault);
	const word = /^[\p{L}\p{N}_]+/u.exec(state.sliceDoc(from, from + 100))?.[0] ?? '';
	return {
		from,
		to: Math.min(from + Math.max(word.length, 1), state.doc.length),
		severity: 'error' as const,
		message: fault.message
	};
}
