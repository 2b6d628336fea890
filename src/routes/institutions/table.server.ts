import type { Cell, Result } from '$lib/engine/engine';
import type { OpenRelease } from '$lib/server/releases/open-release';
import type { GradedPlace } from '$lib/server/registry/institution-grades';
import { messagesOf, type Language } from '$lib/text';
import type { Choices } from './choices';
import { fundColumns, gradeColumns, projectColumns, registerColumns } from './columns';
import { explanationOf } from './explanations';
import { readView } from './rows.server';
import { sorted, type Column } from './sorting';
import { text } from './text';

/** What a view shows as one table: its columns with grades and lights in words, and whether a row is illustrative. */
export async function tableOf(
	release: Pick<OpenRelease, 'engine' | 'names'>,
	choices: Choices,
	language: Language
): Promise<Result> {
	const content = await readView(release, choices);
	const { light } = messagesOf(language);
	const pick = (zh: string | null, en: string | null) => (language === 'zh' ? zh : en);
	switch (content.view) {
		case 'grades': {
			const columns = gradeColumns(language);
			const words = wordsFor<GradedPlace>(columns, {
				required: (row) => pick(row.required, row.required_en),
				actual: (row) => pick(row.actual, row.actual_en),
				light: (row) => light[row.light],
				institutions: (row) => namesOf(row, language),
				explanation: (row) => explanationOf(row, language)
			});
			return resultOf(sorted(content.rows, columns, choices), words, language);
		}
		case 'funds': {
			const columns = fundColumns(language);
			const words = wordsFor(columns, { light: (row) => light[row.light] });
			return resultOf(sorted(content.rows, columns, choices), words, language);
		}
		case 'projects':
			return resultOf(
				sorted(content.rows, projectColumns(language), choices),
				projectColumns(language),
				language
			);
		case 'register':
			return resultOf(
				sorted(
					content.rows.map((row) => ({ ...row, illustrative: row.provenance === 'illustrative' })),
					registerColumns(language),
					choices
				),
				registerColumns(language),
				language
			);
	}
}

/** The columns, some of them with words in place of what they are sorted by. */
function wordsFor<Row>(
	columns: readonly Column<Row>[],
	words: Record<string, (row: Row) => Cell>
): { heading: string; value: (row: Row) => Cell }[] {
	return columns.map(({ key, heading, value }) => ({ heading, value: words[key] ?? value }));
}

function namesOf({ institutions }: GradedPlace, language: Language): string {
	return institutions
		.map(({ name, name_en, actual, actual_en }) =>
			language === 'zh' ? `${name} ${actual ?? '—'}` : `${name_en}: ${actual_en ?? '—'}`
		)
		.join('; ');
}

function resultOf<Row extends { illustrative: boolean }>(
	rows: readonly Row[],
	columns: readonly { heading: string; value: (row: Row) => Cell }[],
	language: Language
): Result {
	const words = text[language];
	const names = [...columns.map(({ heading }) => heading), words.column.illustrative];
	return {
		names,
		types: names.map(() => 'VARCHAR'),
		columns: [
			...columns.map(({ value }) => rows.map((row) => value(row))),
			rows.map(({ illustrative }) => (illustrative ? words.yes : words.no))
		],
		rowCount: rows.length
	};
}
