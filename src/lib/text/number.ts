import type { Language } from './language';

const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en' };
const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number with at most `decimals` digits after the point (`fixed`: exactly so many), grouped as the language groups;
 * '—' for an unknown one.
 */
export function formatNumber(
	value: number | null | undefined,
	decimals: number,
	language: Language,
	{ signed = false, fixed = false }: { signed?: boolean; fixed?: boolean } = {}
): string {
	if (value === null || value === undefined || !Number.isFinite(value)) return '—';
	const key = `${language} ${String(decimals)} ${String(signed)} ${String(fixed)}`;
	let format = formats.get(key);
	if (!format) {
		format = new Intl.NumberFormat(locales[language], {
			maximumFractionDigits: decimals,
			minimumFractionDigits: fixed ? decimals : 0,
			signDisplay: signed ? 'exceptZero' : 'auto'
		});
		formats.set(key, format);
	}
	return format.format(value).replace('-', '−');
}

/** A written number with its unit: a sign of a share follows it at once, any other unit after a space. */
export function withUnit(number: string, unit: string | null | undefined): string {
	return unit === '%' || unit === '‰' ? `${number}${unit}` : `${number} ${unit ?? ''}`.trimEnd();
}

/** A share as a percentage, 0.4 as 40%; `fixed` as in {@link formatNumber}. */
export function formatShare(
	value: number | null | undefined,
	language: Language,
	decimals = 0,
	fixed = false
): string {
	return value === null || value === undefined
		? '—'
		: `${formatNumber(value * 100, decimals, language, { fixed })}%`;
}
