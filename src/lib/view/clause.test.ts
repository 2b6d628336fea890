import { expect, test } from 'vitest';
import { clauseText } from './clause';

test('Chinese numerals stand in Chinese brackets, all else as it was', () => {
	expect(clauseText('二(一)3')).toBe('二（一）3');
	expect(clauseText('四(十二)、五(三)')).toBe('四（十二）、五（三）');
	expect(clauseText('第二章第三节')).toBe('第二章第三节');
	expect(clauseText('附件 (2017)')).toBe('附件 (2017)');
});
