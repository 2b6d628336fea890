import { rmSync } from 'node:fs';

/** Removes the data folder the server under test wrote to. */
export default function removeData(): void {
	const folder = process.env['KANGBIAO_TEST_DATA'];
	if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
