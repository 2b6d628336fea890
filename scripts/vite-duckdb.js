import { readFile } from 'node:fs/promises';

/**
 * Lets Vite serve DuckDB's browser build quietly: its worker's source map names files nobody has, and the
 * dependencies of pages that load it late are bundled before a page asks, so that no page reloads.
 * @returns {import('vite').Plugin}
 */
export function duckdb() {
	return {
		name: 'kangbiao:duckdb',
		config: () => ({ optimizeDeps: { include: lateDependencies } }),
		async load(id) {
			const [file = '', query = ''] = id.split('?');
			if (!/duckdb-browser-\w+\.worker\.js$/.test(file) || query === 'url') return undefined;
			const code = await readFile(file, 'utf8');
			return { code: code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'), map: { mappings: '' } };
		}
	};
}

const lateDependencies = [
	'@duckdb/duckdb-wasm',
	'@uwdata/flechette',
	'@codemirror/autocomplete',
	'@codemirror/commands',
	'@codemirror/lang-sql',
	'@codemirror/language',
	'@codemirror/lint',
	'@codemirror/state',
	'@codemirror/view',
	'@lezer/highlight'
];
