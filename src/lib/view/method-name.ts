import type { Choices } from '$lib/cube/names';
import type { Language } from '$lib/text';

/** The name of a chosen way to judge; undefined for the assessment's own. */
export function methodName(
	{ methods }: Pick<Choices, 'methods'>,
	chosen: string,
	language: Language
): string | undefined {
	const other = methods.slice(1).find(({ id }) => id === chosen);
	return other && (language === 'zh' ? other.name : other.name_en);
}
