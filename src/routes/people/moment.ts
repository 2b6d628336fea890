import type { Language } from '$lib/text';

/** A time of the store as people write it, the same on server and page: Beijing's time, the only one in China. */
export function momentWords(time: string, language: Language): string {
	const parts = new Intl.DateTimeFormat('en-GB', {
		timeZone: 'Asia/Shanghai',
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23'
	}).formatToParts(new Date(time));
	const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
	const day = `${part('year')}-${part('month')}-${part('day')}`;
	const clock = `${part('hour')}:${part('minute')}`;
	return language === 'zh' ? `${day} ${clock}` : `${day} ${clock} (Beijing)`;
}
