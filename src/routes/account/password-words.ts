import type { PasswordFault } from '$lib/server/people/password-rule';
import type { Language } from '$lib/text';

/** Why a password is not taken, and what to do. */
export const passwordFaultWords: Record<Language, Record<PasswordFault | 'differ', string>> = {
	zh: {
		'too-short': '口令太短：至少 12 个字符。几个不相干的词连起来最好记。',
		'too-long': '口令太长：最多 128 个字符。',
		common: '这个口令太常见，别人很容易猜到。请换一个。',
		'has-name': '口令里几乎只有您的姓名。请换一个。',
		repetitive: '口令只是重复或顺序的字符。请换一个。',
		differ: '两次输入的口令不一样。请重新输入。'
	},
	en: {
		'too-short':
			'The password is too short: 12 characters at least. A few unrelated words are easiest to keep.',
		'too-long': 'The password is too long: 128 characters at most.',
		common: 'This password is common and easily guessed. Choose another.',
		'has-name': 'The password is little more than your name. Choose another.',
		repetitive: 'The password only repeats characters or runs along the keyboard. Choose another.',
		differ: 'The two passwords differ. Type them again.'
	}
};

/** What a password has to be, told before one is chosen. */
export const passwordRuleWords: Record<Language, string> = {
	zh: '12 至 128 个字符，任何文字都可以，不要求大小写或符号；不能是常见口令或您的姓名。',
	en: '12 to 128 characters of any script, no kinds of characters required; no common password and not your name.'
};
