import type { Severity } from '$lib/intake/reading';
import type { Language } from '$lib/text';

interface ProblemText {
	none: string;
	filter: string;
	severities: Record<Severity, string>;
	table: (count: number) => string;
	severity: string;
	place: string;
	value: string;
	message: string;
	wholeFile: string;
	about: (place: string) => string;
	cure: string;
	newValue: (place: string) => string;
	fix: string;
}

const zh: ProblemText = {
	none: '没有发现问题。',
	filter: '按轻重筛选',
	severities: { error: '错误', warning: '警告', note: '提示' },
	table: (count) => `${String(count)} 个问题`,
	severity: '轻重',
	place: '位置',
	value: '内容',
	message: '问题',
	wholeFile: '整个文件',
	about: (place) => `${place} 的问题`,
	cure: '怎么办：',
	newValue: (place) => `${place} 应为`,
	fix: '改值'
};

const en: ProblemText = {
	none: 'No problem was found.',
	filter: 'Filter by severity',
	severities: { error: 'Error', warning: 'Warning', note: 'Note' },
	table: (count) => (count === 1 ? 'One problem' : `${String(count)} problems`),
	severity: 'Severity',
	place: 'Place',
	value: 'Content',
	message: 'Problem',
	wholeFile: 'the whole file',
	about: (place) => `The problem of ${place}`,
	cure: 'What to do: ',
	newValue: (place) => `${place} should say`,
	fix: 'Change value'
};

export const problemText: Record<Language, ProblemText> = { zh, en };
