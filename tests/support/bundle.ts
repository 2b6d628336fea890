import { join, resolve } from 'node:path';
import { build } from 'vite';

/**
 * Bundles modules of the project, by name, for processes that start often: each would transform hundreds of files anew.
 * Returns the addresses of the files by the same names.
 */
export async function bundled<Name extends string>(
	folder: string,
	input: Record<Name, string>
): Promise<Record<Name, string>> {
	// Within the project, so that packages are found from there.
	const outDir = resolve('.svelte-kit', folder);
	await build({
		configFile: false,
		logLevel: 'error',
		build: { ssr: true, outDir, emptyOutDir: true, copyPublicDir: false, rolldownOptions: { input } }
	});
	const files = Object.keys(input).map((name) => [name, join(outDir, `${name}.js`)]);
	return Object.fromEntries(files) as Record<Name, string>;
}
