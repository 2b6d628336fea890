import { expect, test } from 'vitest';
import { SeedDocument } from './document';

const text = `# comment
id: a
list:
  - { name: first }
  - name: second
    deep: [1, 2,
      3]
`;

test('every value knows its line', () => {
	const document = new SeedDocument('a.yaml', text);
	expect(document.value).toEqual({ id: 'a', list: [{ name: 'first' }, { name: 'second', deep: [1, 2, 3] }] });
	expect(document.lineOf(['id'])).toBe(2);
	expect(document.lineOf(['list', 0, 'name'])).toBe(4);
	expect(document.lineOf(['list', 1])).toBe(5);
	expect(document.lineOf(['list', 1, 'deep', 2])).toBe(7);
});

test('a value that is absent stands where its surroundings begin', () => {
	const document = new SeedDocument('a.yaml', text);
	expect(document.lineOf(['list', 1, 'missing'])).toBe(5);
	expect(document.lineOf(['list', 7])).toBe(3);
	expect(document.lineOf([])).toBe(2);
	expect(new SeedDocument('b.yaml', '').lineOf(['id'])).toBe(1);
});

test.each([
	['a list that does not close', 'a: [1', 1],
	['a key given twice', 'a: 1\nb: 2\na: 3', 3],
	['a second document', 'a: 1\n---\nb: 2', 2],
	['a tag nobody knows', 'a: 1\nb: !when 2020', 2],
	['an alias of nothing', 'a: 1\nb: *c', 1]
])('%s is one fault, and there is no value', (_, content, line) => {
	const document = new SeedDocument('a.yaml', content);
	expect(document.faults).toMatchObject([{ file: 'a.yaml', code: 'not-yaml' }]);
	expect(document.faults[0]?.line).toBeGreaterThanOrEqual(line);
	expect(document.value).toBeUndefined();
});

test('aliases that would swell to millions of values are refused', () => {
	const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
	for (let level = 1; level < 8; level++) {
		lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(', ')}]`);
	}
	expect(new SeedDocument('a.yaml', lines.join('\n')).faults).toHaveLength(1);
});
