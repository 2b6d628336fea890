import type { MapLevel, MapMeasure } from '$lib/cube/map';
import type { Language } from '$lib/text';

interface MapText {
	title: string;
	target: string;
	region: string;
	level: string;
	levels: Record<MapLevel, string>;
	by: string;
	measures: Record<MapMeasure, string>;
	year: string;
	earlier: string;
	later: string;
	play: string;
	pause: string;
	whole: string;
	close: (place: string) => string;
	hint: string;
	missing: string;
	illustrative: string;
	bubbles: string;
	classes: (low: string, high: string) => string;
	boundaries: string;
	table: string;
	csv: string;
	none: string;
	gap: string;
	pace: string;
	noNumber: string;
	of: (reported: number, of: number) => string;
}

/** The words of the map, in both languages. */
export const text: Record<Language, MapText> = {
	zh: {
		title: '地图',
		target: '目标',
		region: '地区',
		level: '层级',
		levels: { prefecture: '市州', county: '县区' },
		by: '按',
		measures: { light: '灯号', value: '数值', gap: '与序时应达之差', pace: '近年每年变化' },
		year: '年份',
		earlier: '上一年',
		later: '下一年',
		play: '播放',
		pause: '暂停',
		whole: '回到全图',
		close: (place) => `${place}（放大）`,
		hint: '点一个市州放大；方向键在相邻地区间移动，回车打开。',
		missing: '斜纹（灰）：无数据',
		illustrative: '斜纹（紫）：依据示例数据',
		bubbles: '圆的面积与数值成正比',
		classes: (low, high) => `${low} 至 ${high}`,
		boundaries: '边界：由公开软件包数据整理，仅示意，不作划界依据；边界文件可替换，见数据说明',
		table: '各地数值',
		csv: '下载 CSV',
		none: '没有可以画成地图的目标。',
		gap: '与序时应达之差',
		pace: '近年每年变化',
		noNumber: '无数据',
		of: (reported, of) => `${of} 个地区中 ${reported} 个有数`
	},
	en: {
		title: 'Map',
		target: 'Target',
		region: 'Region',
		level: 'Level',
		levels: { prefecture: 'Prefectures', county: 'Counties' },
		by: 'By',
		measures: { light: 'Light', value: 'Value', gap: 'Distance to the path', pace: 'Recent change a year' },
		year: 'Year',
		earlier: 'Year before',
		later: 'Year after',
		play: 'Play',
		pause: 'Pause',
		whole: 'Back to the whole map',
		close: (place) => `${place}, close`,
		hint: 'Click a prefecture to come close; arrow keys go from place to place, Enter opens one.',
		missing: 'Grey hatching: no data',
		illustrative: 'Violet hatching: rests on illustrative data',
		bubbles: 'The area of a circle is its value',
		classes: (low, high) => `${low} to ${high}`,
		boundaries:
			'Boundaries: compiled from public packages, for illustration only; the boundary file can be replaced, see the notes on data',
		table: 'Numbers of the places',
		csv: 'Download CSV',
		none: 'There is no target that can be mapped.',
		gap: 'Distance to the path',
		pace: 'Recent change a year',
		noNumber: 'no data',
		of: (reported, of) => `${reported} of ${of} places with a number`
	}
};
