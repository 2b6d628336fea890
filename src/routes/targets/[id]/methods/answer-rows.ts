import type { Assessment, Light } from '$lib/assessment/assessment';
import type { Choices } from '$lib/cube/names';
import type { MethodAnswer } from '$lib/server/registry/method-answers';
import { formatNumber } from '$lib/text';
import type { Naming } from '$lib/view/naming';
import { nativeWord } from './native-word';
import type { text } from './text';

/** One method's answer as its card shows it: names beside values. */
export interface AnswerRow {
	id: string;
	name: string;
	light: Light;
	said: [string, string][];
	numbers: [string, string][];
}

/** The answers of all methods in the order of the choices; the assessment's own comes from the cube. */
export function answerRows(
	{ answers, choices, now }: { answers: readonly MethodAnswer[]; choices: Choices; now: Assessment | null },
	naming: Naming,
	words: (typeof text)['zh']
): AnswerRow[] {
	return choices.methods.flatMap(({ id, name, name_en }): AnswerRow[] => {
		const title = naming.pick(name, name_en);
		const answer = answers.find(
			({ method, pack_id }) => (pack_id === null ? method : `${method}.${pack_id}`) === id
		);
		if (answer) return [{ id, name: title, light: answer.light, ...told(answer, naming, words) }];
		if (id !== 'pace' || !now) return [{ id, name: title, light: 'not-evaluable', said: [], numbers: [] }];
		const reason = words.reasons[now.reason];
		return [{ id, name: title, light: now.light, said: reason ? [[words.reason, reason]] : [], numbers: [] }];
	});
}

function told({ native, score, reason, numbers }: MethodAnswer, naming: Naming, words: (typeof text)['zh']) {
	const said: [string, string][] = [];
	const word = nativeWord(native, naming.language);
	if (word !== null) said.push([words.native, word]);
	if (score !== null) said.push([words.score, decimal(score, naming)]);
	said.push([words.reason, words.reasons[reason] ?? reason]);
	return {
		said,
		numbers: numbers.map(({ name, value }): [string, string] => [
			words.names[name] ?? name.replaceAll('_', ' '),
			/(^|_)year$/.test(name) ? String(value) : decimal(value, naming)
		])
	};
}

/** Up to four digits after the point, as many as the number has. */
function decimal(value: number, naming: Naming): string {
	const digits = [0, 1, 2, 3].find((count) => Math.abs(value - Number(value.toFixed(count))) < 1e-9) ?? 4;
	return formatNumber(value, digits, naming.language);
}
