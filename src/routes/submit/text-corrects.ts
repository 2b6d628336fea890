import type { Language } from '$lib/text';

interface CorrectsText {
	correct: string;
	title: (file: string, version: number, moment: string) => string;
	what: string;
	newer: string;
	open: string;
	notACorrection: string;
	unknown: string;
}

export const correctsText: Record<Language, CorrectsText> = {
	zh: {
		correct: '更正',
		title: (file, version, moment) => `更正“${file}”第 ${version} 版（${moment} 报送）`,
		what: '报送后成为新版本：原版尚未采纳的，由新版取代；已采纳的，到新版采纳时才取代。文件要把所有的数报全，不只报改动的。',
		newer: '这一版已有更新的版本，请更正那一份：',
		open: '查看原报送',
		notACorrection: '不是更正，另行报送',
		unknown: '没有您可以更正的这份报送；下面按新的报送处理。'
	},
	en: {
		correct: 'Correct',
		title: (file, version, moment) => `Correcting version ${version} of “${file}” (handed in ${moment})`,
		what: 'It becomes a new version: it supersedes the earlier one at once where that was not accepted, else when it is accepted itself. The file has to hold all figures, not only the changed ones.',
		newer: 'There is a newer version already; correct that one:',
		open: 'See the earlier one',
		notACorrection: 'Not a correction: hand in something new',
		unknown: 'There is no such submission for you to correct; this is handed in as a new one.'
	}
};
