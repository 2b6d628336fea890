import { between, draw } from './draw.js';

/**
 * @typedef {import('../../src/lib/figure/institution.ts').Institution} Institution
 * @typedef {{ code: string, name: string, short_name: string, name_en: string, kind: string, level: string, parent: string }} Place
 * @typedef {{ id: string, name: string, name_en: string, kind: string, level: Institution['level'], place: string,
 *   ownership: Institution['ownership'], host: string, note: string }} Entry
 */

const chengdu = '510100';
const numerals = ['', '第二', '第三', '第四', '第五', '第六', '第七', '第八', '第九', '第十'];
const ordinals = [
	'',
	'second ',
	'third ',
	'fourth ',
	'fifth ',
	'sixth ',
	'seventh ',
	'eighth ',
	'ninth ',
	'tenth '
];

/** Names of kinds, as they stand in an institution's name. */
const kinds = {
	'general-hospital': ['综合医院', 'general hospital'],
	'tcm-hospital': ['中医医院', 'hospital of Chinese medicine'],
	'maternal-child-hospital': ['妇幼保健院', 'maternal and child hospital'],
	'infectious-hospital': ['传染病医院', 'hospital for infectious diseases'],
	'psychiatric-hospital': ['精神病专科医院', 'psychiatric hospital'],
	'geriatric-hospital': ['老年医院', 'geriatric hospital'],
	cdc: ['疾病预防控制中心', 'centre for disease control'],
	'public-health-clinical-centre': ['公共卫生临床中心', 'public health clinical centre']
};

const specialities = [
	['肿瘤医院', 'cancer hospital'],
	['口腔医院', 'stomatology hospital'],
	['骨科医院', 'orthopaedic hospital'],
	['儿童医院', "children's hospital"],
	['眼科医院', 'eye hospital'],
	['康复医院', 'rehabilitation hospital'],
	['妇产医院', 'maternity hospital'],
	['心血管病医院', 'cardiovascular hospital']
];

/** Counties without any general hospital or CDC on the register, kept so on purpose. */
export const withoutHospital = ['513338', '513335'];
export const withoutCdc = ['513334'];

/**
 * Illustrative hospitals and CDCs of Sichuan, Chongqing's municipal institutions and the hospitals of Luoyang.
 * @param {readonly Place[]} places
 * @param {(place: string) => number} residents in 万人, of 2023
 * @returns {Entry[]}
 */
export function registerOf(places, residents) {
	const prefectures = places.filter(({ parent }) => parent === '510000');
	const codes = new Set(prefectures.map(({ code }) => code));
	const counties = places.filter(({ parent }) => codes.has(parent));
	return [
		...provincial(),
		...prefectures.flatMap((place) => ofPrefecture(place, residents(place.code))),
		...counties.flatMap((place) => {
			const parent = prefectures.find(({ code }) => code === place.parent);
			return ofCounty(place, parent ?? place, residents(place.code));
		}),
		...chongqing(),
		...luoyang()
	];
}

/** @returns {Entry[]} */
function provincial() {
	const region = { code: chengdu, zh: '四川省级', en: 'Sichuan provincial' };
	return [
		...several(region, 'general-hospital', 'provincial', 8),
		...several(region, 'tcm-hospital', 'provincial', 2),
		...special(region, 'provincial', 8)
	];
}

/**
 * @param {Place} place
 * @param {number} residents
 * @returns {Entry[]}
 */
function ofPrefecture({ code, name, name_en }, residents) {
	const region = { code, zh: `${name}级`, en: `${name_en} municipal` };
	const count = code === chengdu ? 6 : residents < 200 ? 1 : residents < 400 ? 2 : 3;
	const some = (/** @type {keyof typeof kinds} */ kind, /** @type {number} */ share) =>
		draw('has', kind, code) < share ? several(region, kind, 'municipal', 1) : [];
	return [
		...several(region, 'general-hospital', 'municipal', count),
		...several(region, 'tcm-hospital', 'municipal', 1),
		...several(region, 'maternal-child-hospital', 'municipal', 1),
		...several(region, 'cdc', 'municipal', 1),
		...some('infectious-hospital', 0.55),
		...some('psychiatric-hospital', 0.7),
		...some('geriatric-hospital', 0.65)
	];
}

/**
 * @param {Place} place
 * @param {Place} parent
 * @param {number} residents
 * @returns {Entry[]}
 */
function ofCounty({ code, name, name_en, kind }, parent, residents) {
	const district = kind === '市辖区';
	const region = {
		code,
		zh: district ? `${parent.name}${name}` : name,
		en: district ? `${name_en} District (${parent.name_en})` : name_en
	};
	const second = draw('second', code) < (residents >= 45 ? 0.75 : residents >= 25 ? 0.3 : 0.05);
	const third = residents >= 90 && draw('third', code) < 0.5;
	const hospitals = withoutHospital.includes(code) ? 0 : 1 + Number(second) + Number(second && third);
	const some = (/** @type {keyof typeof kinds} */ kind, /** @type {number} */ share) =>
		residents >= 100 && draw('has', kind, code) < share ? several(region, kind, 'county', 1) : [];
	return [
		...several(region, 'general-hospital', 'county', hospitals).map((entry, index) =>
			index > 0 && draw('private', entry.id) < 0.3
				? { ...entry, ownership: /** @type {const} */ ('private') }
				: entry
		),
		...several(region, 'cdc', 'county', withoutCdc.includes(code) ? 0 : 1),
		...some('psychiatric-hospital', 0.6),
		...some('geriatric-hospital', 0.4)
	];
}

/** @returns {Entry[]} */
function chongqing() {
	const region = { code: '500000', zh: '重庆市级', en: 'Chongqing municipal' };
	return [
		...several(region, 'general-hospital', 'municipal', 8),
		...several(region, 'tcm-hospital', 'municipal', 2),
		...special(region, 'municipal', 6),
		...several(region, 'psychiatric-hospital', 'municipal', 1),
		...several(region, 'infectious-hospital', 'municipal', 1),
		...several(region, 'public-health-clinical-centre', 'municipal', 1),
		...several(region, 'cdc', 'municipal', 1)
	];
}

/** @returns {Entry[]} */
function luoyang() {
	const region = { code: '410300', zh: '洛阳市级', en: 'Luoyang municipal' };
	return [
		...several(region, 'general-hospital', 'municipal', 7),
		...several(region, 'tcm-hospital', 'municipal', 1),
		...special(region, 'municipal', 4)
	];
}

/** @typedef {{ code: string, zh: string, en: string }} Region */

/**
 * @param {Region} region
 * @param {keyof typeof kinds} kind
 * @param {Institution['level']} level
 * @param {number} count
 * @returns {Entry[]}
 */
function several(region, kind, level, count) {
	const [zh = '', en = ''] = kinds[kind];
	return Array.from({ length: count }, (_, index) =>
		entry(region, kind, level, index + 1, `${numerals[index]}${zh}`, `${ordinals[index]}${en}`)
	);
}

/**
 * @param {Region} region
 * @param {Institution['level']} level
 * @param {number} count
 * @returns {Entry[]}
 */
function special(region, level, count) {
	return specialities
		.slice(0, count)
		.map(([zh = '', en = ''], index) => entry(region, 'specialised-hospital', level, index + 1, zh, en));
}

/**
 * @param {Region} region
 * @param {string} kind
 * @param {Institution['level']} level
 * @param {number} number
 * @param {string} zh
 * @param {string} en
 * @returns {Entry}
 */
function entry(region, kind, level, number, zh, en) {
	return {
		id: `illustrative-${region.code}${level === 'provincial' ? '-provincial' : ''}-${kind}-${number}`,
		name: `${region.zh}${zh}（示例）`,
		name_en: `${region.en} ${en} (illustrative)`,
		kind,
		level,
		place: region.code,
		ownership: 'public',
		host: '',
		note: ''
	};
}

/**
 * How large an institution is beside others of its kind, 0 to 1.
 * @param {{ id: string }} institution
 */
export function sizeOf({ id }) {
	return between(0, 1, 'size', id);
}
