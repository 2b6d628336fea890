import { lights, type Light } from './light';
import type { PlaceMapProps } from './place-map';
import type { RankingProps } from './ranking';
import type { RegionMapProps } from './region-map';

export const lightWords: Record<Light, string> = {
	met: '达标',
	'on-pace': '符合进度',
	'slightly-behind': '略滞后',
	behind: '滞后',
	worsening: '恶化',
	missed: '未完成',
	'baseline-only': '仅有基期',
	'no-data': '无数据',
	'not-evaluable': '不可评估',
	'not-applicable': '不适用'
};

const prefectures: readonly (readonly [string, string, number | null, Light])[] = [
	['510100', '成都市', 81.8, 'met'],
	['510300', '自贡市', 78.4, 'on-pace'],
	['510400', '攀枝花市', 78.9, 'on-pace'],
	['510500', '泸州市', 78.1, 'slightly-behind'],
	['510600', '德阳市', 79.6, 'met'],
	['510700', '绵阳市', 79.3, 'met'],
	['510800', '广元市', 77.4, 'slightly-behind'],
	['510900', '遂宁市', 78.4, 'on-pace'],
	['511000', '内江市', 78, 'slightly-behind'],
	['511100', '乐山市', 78.7, 'on-pace'],
	['511300', '南充市', 77.9, 'behind'],
	['511400', '眉山市', 79.1, 'met'],
	['511500', '宜宾市', 78.2, 'slightly-behind'],
	['511600', '广安市', 77.6, 'behind'],
	['511700', '达州市', 77.2, 'behind'],
	['511800', '雅安市', 77.8, 'worsening'],
	['511900', '巴中市', 76.9, 'missed'],
	['512000', '资阳市', 78.3, 'on-pace'],
	['513200', '阿坝藏族羌族自治州', 74.2, 'baseline-only'],
	['513300', '甘孜藏族自治州', null, 'no-data'],
	['513400', '凉山彝族自治州', null, 'not-evaluable']
];

const ranking: RankingProps = {
	title: '2024 年各市州人均预期寿命',
	places: prefectures.map(([code, label, value, light], index) => ({
		code,
		label,
		value,
		light,
		lightLabel: lightWords[light],
		href: `/places/${code}`,
		illustrative: index % 7 === 3,
		highlighted: code === '510500'
	})),
	target: { value: 79, comparator: 'at-least', label: '目标 ≥ 79.0 岁' },
	format: (value) => value.toFixed(1),
	words: { missing: '未报送（2）', noData: '无数据', illustrative: '示例数据' }
};

export const rankingCases: Record<string, RankingProps> = {
	prefectures: ranking,
	ascending: {
		...ranking,
		places: ranking.places.slice(0, 4),
		order: 'ascending',
		target: { value: 78, comparator: 'less-than', label: '目标 < 78' }
	},
	'no-data': { ...ranking, places: ranking.places.slice(-2) },
	single: { ...ranking, places: ranking.places.slice(0, 1), target: undefined },
	counties: {
		...ranking,
		places: Array.from({ length: 183 }, (_, index) => ({
			code: String(510000 + index),
			label: `第${String(index + 1)}县`,
			value: index % 11 === 0 ? null : 70 + ((index * 37) % 100) / 8,
			light: lights[index % 6] ?? 'met',
			lightLabel: lightWords[lights[index % 6] ?? 'met'],
			href: `/places/${String(510000 + index)}`
		})),
		words: { ...ranking.words, missing: '未报送（17）' }
	}
};

const square = (x: number, y: number) => `M${String(x)} ${String(y)}h100v100h-100z`;
const shapes = (['510100', '510300', '510400', '510500'] as const).map((code, index) => ({
	code,
	name: ['成都市', '自贡市', '攀枝花市', '泸州市'][index] ?? '',
	path: square((index % 2) * 100, Math.floor(index / 2) * 100),
	centre: [(index % 2) * 100 + 50, Math.floor(index / 2) * 100 + 50] as [number, number],
	room: 100
}));

export const mapCases: Record<string, PlaceMapProps> = {
	squares: {
		shapes,
		viewBox: [0, 0, 200, 200],
		title: '四川省四市',
		summary: '两市达标，一市无数据',
		marks: {
			'510100': {
				light: 'met',
				label: '成都市：达标，81.8 岁',
				name: '成都',
				value: '81.8'
			},
			'510300': { light: 'behind', label: '自贡市：滞后，示例数据', name: '自贡', illustrative: true },
			'510400': { label: '攀枝花市：无数据', name: '攀枝花' }
		},
		hrefOf: (code) => `/places/${code}`,
		selected: '510100',
		source: '边界：公开资料'
	},
	empty: { shapes: [], viewBox: [0, 0, 200, 200], title: '空', summary: '没有地区', marks: {} }
};

const regions: RegionMapProps = {
	shapes,
	viewBox: [0, 0, 200, 200],
	marks: Object.fromEntries(
		shapes.map(({ code, name }, index) => [
			code,
			{
				light: (['met', 'behind', 'no-data', 'on-pace'] as const)[index] ?? 'met',
				value: [8, -2, null, 3][index] ?? null,
				illustrative: index === 1,
				label: `${name}：数值`,
				name: name.slice(0, 2),
				text: ['8', '−2', '', '3'][index] ?? '',
				href: `/map?at=${code}`
			}
		])
	),
	scale: 'light',
	title: '2024 年：已达成 1、滞后 1',
	summary: '四市'
};

export const regionCases: Record<string, RegionMapProps> = {
	lights: { ...regions, selected: '510100', borders: ['M0 0h200v200h-200z'] },
	parted: { ...regions, scale: 'parted' },
	bubbles: { ...regions, scale: 'counted', bubbles: true },
	close: { ...regions, scale: 'counted', near: ['510300'] }
};
