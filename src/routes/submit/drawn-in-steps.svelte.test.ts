import { expect, test } from 'vitest';
import { DrawnInSteps } from './drawn-in-steps.svelte';

interface Row {
	row: number;
	text: string;
}

const rowsOf = (count: number, text: string): Row[] =>
	Array.from({ length: count }, (_, row) => ({ row, text }));
const frame = () =>
	new Promise((resolve) => {
		requestAnimationFrame(resolve);
	});

async function stepsUntilDone(steps: DrawnInSteps<Row>, rows: number) {
	const all = rowsOf(rows, 'new');
	const shown = [steps.of(all).map(({ text }) => text)];
	for (let step = 0; step < 20 && steps.of(all) !== all; step += 1) {
		steps.goOn(rows);
		await frame();
		shown.push(steps.of(all).map(({ text }) => text));
	}
	return shown;
}

test('a sheet that was never drawn grows by six rows a frame', async () => {
	const shown = await stepsUntilDone(new DrawnInSteps('first', []), 15);
	expect(shown.map(({ length }) => length)).toEqual([6, 12, 15]);
});

test('rows that were there stay as they were until their step, those that are new come with it', async () => {
	const before = rowsOf(10, 'old');
	const steps = new DrawnInSteps('second', before);
	expect(steps.of(rowsOf(15, 'new'))[9]).toBe(before[9]);
	const shown = await stepsUntilDone(steps, 15);
	const counted = shown.map((texts) => [
		texts.filter((text) => text === 'new').length,
		texts.filter((text) => text === 'old').length
	]);
	expect(counted).toEqual([
		[6, 4],
		[12, 0],
		[15, 0]
	]);
});

test('what comes into view after the last step is drawn at once, and a step can be called off', async () => {
	const steps = new DrawnInSteps<Row>('third', []);
	await stepsUntilDone(steps, 12);
	steps.goOn(12);
	const more = rowsOf(40, 'new');
	expect(steps.of(more)).toBe(more);

	const other = new DrawnInSteps<Row>('fourth', []);
	other.goOn(40)?.();
	await frame();
	expect(other.of(more)).toHaveLength(6);
});
