import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { projectFolder } from '../../scripts/project.js';
import { startBrowser } from './browser.js';
import { measureIntake } from './intake.js';
import { describeMachine } from './machine.js';
import { readOptions } from './options.js';
import { measureSize } from './size.js';
import { asTable } from './table.js';

const options = readOptions(process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), 'kangbiao-bench-'));
process.once('exit', () => {
	rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM']) {
	process.once(signal, () => {
		process.exit(1);
	});
}

const browser = await startBrowser();
const machine = describeMachine(browser);
console.log(
	`${Object.entries(machine)
		.map(([name, value]) => `${name}: ${value}`)
		.join(' · ')}\n`
);

/** @type {Map<string, import('./table.js').Row[]>} */
const results = new Map();
if (options.parts.includes('intake')) {
	const rows = await measureIntake({ ...options, folder });
	console.log(asTable('intake', rows));
	results.set('intake', rows);
}
for (const figures of options.parts.some((part) => part !== 'intake') ? options.figures : []) {
	await measureSize({ ...options, browser, project: projectFolder, folder, figures }, (part, rows) => {
		console.log(asTable(part, rows));
		results.set(part, [...(results.get(part) ?? []), ...rows]);
	});
}
await browser.close();

if (options.figures.length > 1) {
	console.log('\nAll sizes\n');
	for (const [part, rows] of results) console.log(asTable(part, rows));
}
if (options.json !== undefined) {
	const content = { machine, runs: options.runs, parts: Object.fromEntries(results) };
	writeFileSync(resolve(options.json), `${JSON.stringify(content, null, '\t')}\n`);
}
