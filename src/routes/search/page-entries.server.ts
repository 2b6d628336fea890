import type { Catalogue } from '$lib/assessment/catalogue';
import type { SearchEntry } from '$lib/search/entry';
import { readingOf } from '$lib/server/search/pinyin';
import { messagesOf } from '$lib/text';
import { pageWords as charts } from '../design/charts/chart-words';
import { text as matrix } from '../matrix/text';
import { text as contradictions } from '../policies/text';
import { text as releases } from '../releases/text';
import { text as home } from '../home/text';
import { text } from './text';

const [zh, en] = [messagesOf('zh'), messagesOf('en')];

/** Pages by their titles in both languages. */
const pages: [path: string, name: string, name_en: string, more?: string[]][] = [
	['/', zh.nav.overview, en.nav.overview, ['首页']],
	['/home', home.zh.title, home.en.title],
	['/matrix', matrix.zh.title, matrix.en.title],
	['/targets', zh.nav.targets, en.nav.targets],
	['/places', zh.nav.places, en.nav.places, ['地区']],
	['/policies', zh.nav.policies, en.nav.policies, ['文件']],
	['/policies/contradictions', contradictions.zh.contradictions, contradictions.en.contradictions],
	['/tasks', zh.nav.tasks, en.nav.tasks, ['台账']],
	['/institutions', zh.nav.institutions, en.nav.institutions],
	['/scores', zh.nav.scores, en.nav.scores],
	['/methods', zh.nav.methods, en.nav.methods, ['评估方法']],
	['/quality', zh.nav.quality, en.nav.quality],
	['/what-if', zh.nav.whatIf, en.nav.whatIf],
	['/submit', zh.nav.submit, en.nav.submit],
	['/submissions', text.zh.submissions, text.en.submissions],
	['/releases', releases.zh.title, releases.en.title],
	['/explore', zh.nav.explore, en.nav.explore, ['SQL']],
	['/open', zh.open.title, en.open.title],
	['/design', zh.nav.design, en.nav.design, ['颜色', '组件']],
	['/design/charts', charts.zh.title, charts.en.title],
	['/account', zh.nav.account, en.nav.account]
];

/** The pages of the site and what can be done on every one of them. */
export function pageEntries({ years, zones }: Catalogue): SearchEntry[] {
	const action = (id: string, name: string, name_en: string, changes: string): SearchEntry => ({
		kind: 'action',
		id,
		names: [name],
		pinyin: [readingOf(name)],
		name_en,
		code: '',
		hint: text.zh.kinds.action,
		hint_en: text.en.kinds.action,
		path: changes
	});
	return [
		...pages.map(([path, name, name_en, more = []]): SearchEntry => ({
			kind: 'page',
			id: path,
			names: [name, ...more],
			pinyin: [name, ...more].map(readingOf),
			name_en,
			code: '',
			hint: '',
			hint_en: '',
			path
		})),
		action('theme', text.zh.theme, text.en.theme, ''),
		action('contrast', text.zh.contrast, text.en.contrast, ''),
		action('save-view', text.zh.saveView, text.en.saveView, ''),
		action('language-en', 'English', 'English', 'lang=en'),
		action('language-zh', '中文', 'Chinese', 'lang='),
		action('illustrative-off', zh.illustrative.hide, en.illustrative.hide, 'illustrative=off'),
		action('illustrative-on', zh.illustrative.show, en.illustrative.show, 'illustrative='),
		...years.map((year) =>
			action(`year-${String(year)}`, text.zh.toYear(year), text.en.toYear(year), `year=${String(year)}`)
		),
		...zones.map(({ zone_id, name, name_en }) =>
			action(`zone-${zone_id}`, text.zh.toZone(name), text.en.toZone(name_en), `zone=${zone_id}`)
		)
	];
}
