import { posix } from 'node:path';
import { readImports, type Import } from './read-imports';

export interface SourceFile {
	/** From the project folder, such as src/lib/chart/Bars.svelte. */
	path: string;
	text: string;
}

/** Every import against the direction of the rooms, as "file: import (reason)". */
export function findForbiddenImports(files: readonly SourceFile[]): string[] {
	return files.filter(({ path }) => !isTest(path)).flatMap(forbiddenImports);
}

/** Every circle of imports between files, types included, each told once. */
export function findCircles(files: readonly SourceFile[]): string[] {
	const paths = new Set(files.map(({ path }) => path));
	const imports = new Map(
		files.map((file) => [
			file.path,
			readImports(file).flatMap(({ specifier }) => fileOf(resolveImport(file.path, specifier), paths) ?? [])
		])
	);
	const circles: string[] = [];
	const finished = new Set<string>();
	const visit = (path: string, way: readonly string[]): void => {
		const start = way.indexOf(path);
		if (start >= 0) circles.push([...way.slice(start), path].join(' → '));
		if (start >= 0 || finished.has(path)) return;
		for (const next of imports.get(path) ?? []) visit(next, [...way, path]);
		finished.add(path);
	};
	for (const path of paths) visit(path, []);
	return circles;
}

interface Rule {
	/** Rooms it may import from. */
	rooms: readonly string[];
	/** Rooms it may import types from, beside these. */
	types?: readonly string[];
	/** Packages it may import from; all when left out. */
	packages?: RegExp;
}

const promisesAndReports = ['policy', 'figure', 'seed'];
const belowServer = [...promisesAndReports, 'assessment', 'intake', 'engine', 'release'];

const rules: Record<string, Rule> = {
	policy: { rooms: ['seed'] },
	figure: { rooms: ['seed'] },
	seed: { rooms: [] },
	engine: { rooms: [] },
	text: { rooms: [] },
	colour: { rooms: [], packages: /^$/ },
	chart: { rooms: [], packages: /^(d3-[a-z]+|svelte|topojson-[a-z]+|geojson)(\/|$)/ },
	assessment: { rooms: [...promisesAndReports, 'engine'] },
	intake: { rooms: promisesAndReports },
	release: { rooms: [...promisesAndReports, 'assessment', 'intake', 'engine'] },
	search: { rooms: [], packages: /^minisearch$/ },
	cube: { rooms: [], types: ['assessment', 'figure', 'policy'] },
	offline: { rooms: ['figure', 'text'], packages: /^$/ },
	server: {
		rooms: ['offline', 'figure', 'assessment', 'release', 'engine', 'cube', 'chart', 'intake', 'search'],
		types: belowServer
	},
	view: {
		rooms: ['chart', 'colour', 'cube', 'text', 'search', 'offline'],
		types: [...belowServer, 'server']
	},
	bulletin: { rooms: ['view', 'chart', 'cube', 'text', 'engine'], types: [...belowServer, 'server'] }
};

function forbiddenImports(file: SourceFile): string[] {
	const room = roomOf(file.path);
	if (room === undefined) return [];
	const rule = rules[room];
	if (!rule) {
		return [`${file.path}: ${room} is not one of the rooms; src/lib/<room>/ with a rule belongs to each`];
	}
	return readImports(file).flatMap((found) => {
		const reason = objection(room, rule, found, resolveImport(file.path, found.specifier));
		return reason === undefined ? [] : [`${file.path}: ${found.specifier} (${reason})`];
	});
}

function objection(room: string, rule: Rule, found: Import, target: string | undefined): string | undefined {
	if (target === undefined) {
		if (rule.packages === undefined || rule.packages.test(found.specifier)) return undefined;
		return `${room} imports no such package`;
	}
	if (target.startsWith('src/routes')) return 'nothing imports routes';
	const other = roomOf(target);
	if (other === undefined || other === room || rule.rooms.includes(other)) return undefined;
	if (!rule.types?.includes(other)) return `${room} may not import ${other}`;
	return found.isType ? undefined : `${room} may import only types of ${other}`;
}

/** The first folder below src/lib, or the file's name when it lies there itself; undefined outside src/lib. */
function roomOf(path: string): string | undefined {
	return /^src\/lib\/([^/]+)/.exec(path)?.[1];
}

/** A path from the project folder; undefined for a package or a module of the framework. */
function resolveImport(from: string, specifier: string): string | undefined {
	const name = specifier.replace(/\?.*$/, '');
	if (name.startsWith('.')) return posix.join(posix.dirname(from), name);
	return /^\$lib(\/|$)/.test(name) ? name.replace('$lib', 'src/lib') : undefined;
}

function fileOf(target: string | undefined, paths: ReadonlySet<string>): string | undefined {
	if (target === undefined) return undefined;
	const candidates = [
		target,
		target.replace(/\.js$/, '.ts'),
		`${target}.ts`,
		`${target}.js`,
		`${target}/index.ts`
	];
	return candidates.find((candidate) => paths.has(candidate));
}

function isTest(path: string): boolean {
	return /\.(test|bench)\.ts$/.test(path);
}
