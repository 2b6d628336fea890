import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nativeWord } from './native-word';

test('a foreign word is told in Chinese beside the word as published', () => {
	expect(nativeWord('substantial_progress', 'zh')).toBe('明显进展（substantial progress）');
	expect(nativeWord('DecreasingAndGettingBetter', 'zh')).toBe('下降，变好（Decreasing And Getting Better）');
	expect(nativeWord('substantial_progress', 'en')).toBe('substantial progress');
	expect(nativeWord('黄', 'en')).toBe('yellow (黄)');
	expect(nativeWord('黄', 'zh')).toBe('黄');
	expect(nativeWord('未定义(0-10个百分点,原文未写)', 'zh')).toBe('未定义（0-10个百分点，原文未写）');
});

test('a pack without lights of its own has no word of its own', () => {
	expect(nativeWord('on-pace', 'zh')).toBeNull();
	expect(nativeWord(null, 'zh')).toBeNull();
});

test('every word that a pack of lights uses is told in English', () => {
	const packs = readdirSync('seeds/light-packs').map((file) =>
		readFileSync(`seeds/light-packs/${file}`, 'utf8')
	);
	const words = packs.flatMap((pack) =>
		[...pack.matchAll(/native: '?([^'}]+?)'?(?:,? open: true)? \}/g)].map(([, word = '']) => word)
	);
	expect(words).toContain('绿');
	for (const word of words) expect(nativeWord(word, 'en')).toMatch(/^[a-z].* \(/);
});
