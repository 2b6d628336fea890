import type { Anchor } from '$lib/cube/peers';
import type { Language } from '$lib/text';

interface CompareText {
	title: string;
	lead: string;
	subjects: string;
	targets: string;
	add: string;
	addTarget: string;
	full: (most: number) => string;
	remove: (name: string) => string;
	median: (zone: string) => string;
	medianNote: string;
	peersOf: string;
	nobody: string;
	by: string;
	anchors: Record<Anchor, string>;
	howMany: string;
	findPeers: string;
	peersLead: (place: string) => string;
	peersNone: (place: string, anchors: string) => string;
	peersLack: string;
	peersRule: (compared: number, leftOut: number) => string;
	distance: string;
	ownPlaces: string;
	from: string;
	levels: Record<string, string>;
	spine: string;
	spineTitle: (year: number) => string;
	spineOf: (size: number, level: string) => string;
	range: string;
	half: string;
	centre: string;
	better: string;
	higher: string;
	fieldMedian: (value: string) => string;
	upperValue: (place: string, value: string) => string;
	lines: string;
	linesOf: string;
	pathOf: (place: string) => string;
	slope: (from: number, year: number) => string;
	slopeOf: string;
	noEarlier: string;
	multiples: string;
	multiplesOf: string;
	ranks: string;
	ranksOf: string;
	rank: (rank: number, of: number, shared: boolean) => string;
	numbers: string;
	noNumber: string;
	zoneReported: (reported: number, of: number) => string;
	csv: string;
	release: (id: string) => string;
	method: (name: string) => string;
	states: string;
	empty: string;
	sum: string;
}

const zh: CompareText = {
	title: '对比',
	lead: '最多 8 个地区或片区、4 项目标。所选都写在网址里，可以转发。',
	subjects: '地区与片区',
	targets: '目标',
	add: '加一个地区或片区',
	addTarget: '加一项目标',
	full: (most) => `最多 ${most} 个`,
	remove: (name) => `去掉${name}`,
	median: (zone) => `${zone}中位数`,
	medianNote: '片区取所含地区的中位数；有一地缺数，该年即为缺数。',
	peersOf: '相似地区：与谁相似',
	nobody: '不按相似选',
	by: '按',
	anchors: { population: '常住人口', gdp: '地区生产总值', base: '基期值' },
	howMany: '几个',
	findPeers: '找相似地区',
	peersLead: (place) => `与${place}最相似的地区`,
	peersNone: (place, anchors) =>
		anchors === '' ? '没有可比的相似地区：同级地区都缺数。' : `没有可比的相似地区：${place}没有${anchors}。`,
	peersLack: '缺数',
	peersRule: (compared, leftOut) =>
		`规则：取该地截至所看年份最近一年的数，同级地区取同一年；人口与生产总值取自然对数，各项除以可比地区的标准差，距离为平方均值的平方根（0 为相同）。比较了 ${compared} 个地区${leftOut > 0 ? `，另有 ${leftOut} 个缺数未比` : ''}。`,
	distance: '距离',
	ownPlaces: '改为自选地区',
	from: '起点年',
	levels: { country: '国家', province: '省', prefecture: '市州', county: '县区' },
	spine: '在全部地区中的位置',
	spineTitle: (year) => `${year} 年：所选地区在同级地区中的位置`,
	spineOf: (size, level) => `${size} 个${level}`,
	range: '全部地区',
	half: '中间一半',
	centre: '竖线：上级地区的数；没有或不可比时为全部地区的中位数',
	better: '右侧为较好；每行自成刻度，半宽为离竖线最远者',
	higher: '右侧为较高；每行自成刻度，半宽为离竖线最远者',
	fieldMedian: (value) => `中位数 ${value}`,
	upperValue: (place, value) => `${place} ${value}`,
	lines: '逐年走势',
	linesOf: '各地同一刻度',
	pathOf: (place) => `${place}序时进度`,
	slope: (from, year) => `${from} 年到 ${year} 年`,
	slopeOf: '两年之间',
	noEarlier: '没有更早的年份可比。',
	multiples: '分地区小图',
	multiplesOf: '同一刻度，各自的序时进度与承诺值',
	ranks: '名次变化',
	ranksOf: '所选地区之间的名次，较好者在上；并列者并排',
	rank: (rank, of, shared) => `${shared ? '并列' : ''}第 ${rank} 名（${of} 个有数）`,
	numbers: '数值',
	noNumber: '无数据',
	zoneReported: (reported, of) => `${of} 个地区中 ${reported} 个有数`,
	csv: '下载 CSV',
	release: (id) => `数据版本 ${id}`,
	method: (name) => `评估方法：${name}`,
	states: '空心为初步数或估计数',
	empty: '所选范围没有可以对比的目标。',
	sum: '数量随地区大小而不同，不与上级的合计数相比。'
};

const en: CompareText = {
	title: 'Compare',
	lead: 'Up to 8 places or zones and 4 targets. The whole choice is in the address and can be passed on.',
	subjects: 'Places and zones',
	targets: 'Targets',
	add: 'Add a place or zone',
	addTarget: 'Add a target',
	full: (most) => `${most} at most`,
	remove: (name) => `Remove ${name}`,
	median: (zone) => `${zone}, median`,
	medianNote:
		'A zone stands as the median of its places; where one of them has no number, the year is missing.',
	peersOf: 'Similar places: similar to',
	nobody: 'Not by similarity',
	by: 'By',
	anchors: { population: 'Population', gdp: 'GDP', base: 'Base value' },
	howMany: 'How many',
	findPeers: 'Find similar places',
	peersLead: (place) => `Places most like ${place}`,
	peersNone: (place, anchors) =>
		anchors === ''
			? 'No similar places: all others of its level lack a number.'
			: `No similar places: ${place} has no number for ${anchors}.`,
	peersLack: 'no number',
	peersRule: (compared, leftOut) =>
		`The rule: the place’s latest number up to the year shown, and the same year for places of its level; population and GDP by natural logarithm; each divided by its standard deviation among the compared places; the distance is the root of the mean square (0 is equal). ${compared} places compared${leftOut > 0 ? `, ${leftOut} left out for want of a number` : ''}.`,
	distance: 'Distance',
	ownPlaces: 'Choose places yourself',
	from: 'From',
	levels: { country: 'countries', province: 'provinces', prefecture: 'prefectures', county: 'counties' },
	spine: 'Among all places',
	spineTitle: (year) => `${year}: where the chosen places lie among all of their level`,
	spineOf: (size, level) => `${size} ${level}`,
	range: 'all places',
	half: 'middle half',
	centre: 'Upright line: the place above; the median of all where there is none or it cannot be compared',
	better: 'Better to the right; each row has its own scale, half the width is the farthest place',
	higher: 'Higher to the right; each row has its own scale, half the width is the farthest place',
	fieldMedian: (value) => `Median ${value}`,
	upperValue: (place, value) => `${place} ${value}`,
	lines: 'Year by year',
	linesOf: 'one scale',
	pathOf: (place) => `${place}, pace`,
	slope: (from, year) => `${from} to ${year}`,
	slopeOf: 'between two years',
	noEarlier: 'No earlier year to compare with.',
	multiples: 'Each place',
	multiplesOf: 'one scale, each with its own pace and the promised value',
	ranks: 'Ranks over years',
	ranksOf: 'ranks among the chosen places, the better on top; shared ranks side by side',
	rank: (rank, of, shared) => `${shared ? 'shared ' : ''}rank ${rank} of ${of} with a number`,
	numbers: 'Numbers',
	noNumber: 'no data',
	zoneReported: (reported, of) => `${reported} of ${of} places with a number`,
	csv: 'Download CSV',
	release: (id) => `Release ${id}`,
	method: (name) => `Method: ${name}`,
	states: 'Hollow: provisional or estimated',
	empty: 'There is no target to compare in this range.',
	sum: 'Counts grow with the size of a place and are not held against the total of the place above.'
};
/** The words of the comparison, in both languages. */
export const text: Record<Language, CompareText> = { zh, en };
