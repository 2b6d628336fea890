import { messagesOf, type Language } from '$lib/text';

/** The words of foreign publications in Chinese, and those of Chinese rules in English. */
const meanings: Record<Language, Record<string, string>> = {
	zh: {
		target_achieved: '已达成目标',
		substantial_progress: '明显进展',
		significant_progress: '显著进展',
		moderate_progress: '中等进展',
		limited_progress: '有限进展',
		no_progress: '没有进展',
		deterioration: '倒退',
		moderate_deterioration: '中等倒退',
		significant_deterioration: '显著倒退',
		not_available: '无法计算',
		on_track: '如期',
		maintaining: '保持达标',
		moderately_increasing: '中等上升',
		stagnating: '停滞',
		decreasing: '下降',
		green: '绿',
		yellow: '黄',
		orange: '橙',
		red: '红',
		'on track': '如期',
		'fair progress': '进展尚可',
		stagnant: '停滞',
		'insufficient data': '数据不足',
		'will meet/on track': '将达成或如期',
		accelerate: '须加快',
		regression: '倒退',
		Developmental: '待建立数据',
		Informational: '仅供参考',
		'Baseline only': '仅有基期',
		'Target met or exceeded': '达到或超过目标',
		'Little or no detectable change': '几乎没有变化',
		Improved: '改善',
		'Getting worse': '变差',
		CannotBeCalculated: '无法计算',
		NoChange: '没有变化',
		Increasing: '上升',
		Decreasing: '下降',
		IncreasingAndGettingBetter: '上升，变好',
		IncreasingAndGettingWorse: '上升，变差',
		DecreasingAndGettingBetter: '下降，变好',
		DecreasingAndGettingWorse: '下降，变差'
	},
	en: {
		绿: 'green',
		黄: 'yellow',
		红: 'red',
		未定义: 'undefined, 0 to 10 points behind: not in the source'
	}
};

/**
 * A method's own word as a reader of either language understands it: its meaning, and in brackets the word as published.
 * Null for a pack that names no lights of its own, whose word is the id of our light.
 */
export function nativeWord(native: string | null, language: Language): string | null {
	if (native === null || native in messagesOf(language).light) return null;
	const published = fullWidth(native)
		.replaceAll('_', ' ')
		.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ');
	// A pack may explain its word in brackets.
	const meaning = meanings[language][native.split('(')[0] ?? native];
	if (meaning === undefined) return published;
	return language === 'zh' ? `${meaning}（${published}）` : `${meaning} (${published})`;
}

/** The marks of a Chinese explanation as Chinese print sets them. */
function fullWidth(word: string): string {
	return /\p{Script=Han}/u.test(word)
		? word.replace('(', '（').replace(')', '）').replaceAll(',', '，')
		: word;
}
