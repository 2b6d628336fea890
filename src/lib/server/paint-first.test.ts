import { expect, test } from 'vitest';
import { paintFirst } from './paint-first';

test('the start of the scripts waits for the first paint', () => {
	const html =
		'<script>Promise.all([\n\timport("./start.js"),\n\timport("./app.js")\n]).then(([kit, app]) => {})</script>';
	const said = paintFirst(html);
	expect(said).toMatch(
		/'paint'[\s\S]*requestAnimationFrame[\s\S]*Promise\.all\(\[\s*import\("\.\/start\.js"\)/
	);
	expect(said).toMatch(/\]\)\)\.then\(\(\[kit, app\]\)/);
});

test('any other part of a page stays as it is', () => {
	expect(paintFirst('<p>Promise.all([1]).then(x)</p>')).toBe('<p>Promise.all([1]).then(x)</p>');
});
