import { expect, test } from 'vitest';
import { themeOf, withOtherContrast, withOtherGround } from './themes';

test.each([
	[undefined, 'system'],
	['', 'system'],
	['purple', 'system'],
	['dark', 'dark'],
	['contrast-light', 'contrast-light']
])('a cookie %j means %s', (cookie, theme) => {
	expect(themeOf(cookie)).toBe(theme);
});

test.each([
	['system', false, 'dark', 'contrast-light'],
	['system', true, 'light', 'contrast-dark'],
	['light', true, 'dark', 'contrast-light'],
	['dark', false, 'light', 'contrast-dark'],
	['contrast-light', true, 'contrast-dark', 'light'],
	['contrast-dark', false, 'contrast-light', 'dark']
] as const)('from %s, the system dark: %s', (theme, systemIsDark, ground, contrast) => {
	expect(withOtherGround(theme, systemIsDark)).toBe(ground);
	expect(withOtherContrast(theme, systemIsDark)).toBe(contrast);
});
