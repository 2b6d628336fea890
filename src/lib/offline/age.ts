import { dayInBeijing, daysBetween } from '../figure/beijing-day';
import type { Language } from '../text';

/** How old a release is by this machine's clock. */
export interface Age {
	/** The day of publication in Beijing, as YYYY-MM-DD. */
	day: string;
	/** Whole days since; null where the clock stands before what has happened for certain. */
	days: number | null;
}

/**
 * The age, at a time `now` in milliseconds, of something published on a day in Beijing (YYYY-MM-DD); null where the day is unknown. A clock that
 * stands before that day, or before the day of `sent` (ISO 8601), when the server sent the page, is wrong: then only the day is told.
 */
export function ageOf(published: string, sent: string, now: number): Age | null {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(published)) return null;
	const today = dayInBeijing(new Date(now).toISOString());
	const isWrong = [published, dayInBeijing(sent)].some((known) => daysBetween(known, today) < 0);
	return { day: published, days: isWrong ? null : daysBetween(published, today) };
}

/** How the line looks: written on it, so that the style sheet of every first visit is not the longer for it. */
export const lineStyle =
	'padding:var(--space-1) clamp(var(--space-4),4vw,var(--space-5));border-bottom:2px solid var(--focus);' +
	'background:var(--surface-strong);color:var(--ink);font-size:var(--text-small)';

/** The line over a page that is read without a network: which release, from when, how old. */
export function offlineLine(
	language: Language,
	{ release, published, sent }: { release: string; published: string; sent: string },
	now: number
): string {
	const age = ageOf(published, sent, now);
	if (language === 'zh') {
		const since = age ? `，发布于 ${age.day}${oldInChinese(age)}` : '，发布日期不详';
		return `离线：数据版本 ${release}${since}。可能不是最新，网络恢复前不会更新。`;
	}
	const since = age ? `published on ${age.day}${oldInEnglish(age)}` : 'publication date unknown';
	return `Offline: release ${release}, ${since}. It may not be the newest, and stays as it is until the network is back.`;
}

function oldInChinese({ days }: Age): string {
	if (days === null) return '（本机日期有误，无法计算天数）';
	return days === 0 ? '，今天的内容' : `，${String(days)} 天前的内容`;
}

function oldInEnglish({ days }: Age): string {
	if (days === null) return ' (the date of this machine is wrong, so its age cannot be told)';
	if (days === 0) return ', today';
	return `, ${String(days)} ${days === 1 ? 'day' : 'days'} old`;
}
