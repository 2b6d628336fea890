import { between, draw } from './draw.js';

/**
 * @typedef {import('./register.js').Entry} Entry
 * @typedef {{ institution: string, year: number, event: string, amount: string, unit: string, note: string }} Event
 * @typedef {{ key: string, kind: string, count: number, indicator: string, zh: string, en: string, subsidy: number,
 *   field: 'department' | 'field' | 'hospital' }} Class
 * @typedef {{ register: Entry[], events: Event[] }} Lives
 */

const luoyang = '410300';
const newest = 2025;

/** What the Luoyang scheme builds, in the numbers it names; `subsidy` in 万元 a project. */
/** @type {readonly Class[]} */
const classes = [
	{
		key: 'research-hospital',
		kind: 'research-hospital',
		count: 5,
		indicator: 'municipal-research-hospital-count',
		zh: '市级研究型医院',
		en: 'municipal research hospital',
		subsidy: 500,
		field: 'hospital'
	},
	{
		key: 'clinical-research-centre',
		kind: 'clinical-research-centre',
		count: 15,
		indicator: 'municipal-clinical-research-centre-count',
		zh: '市级临床诊疗研究中心',
		en: 'municipal clinical research centre',
		subsidy: 80,
		field: 'field'
	},
	{
		key: 'provincial-discipline',
		kind: 'discipline',
		count: 15,
		indicator: 'provincial-key-discipline-count',
		zh: '省级医学重点学科',
		en: 'provincial key discipline',
		subsidy: 200,
		field: 'department'
	},
	{
		key: 'municipal-discipline',
		kind: 'discipline',
		count: 35,
		indicator: 'municipal-key-discipline-count',
		zh: '市级医学重点学科',
		en: 'municipal key discipline',
		subsidy: 100,
		field: 'department'
	},
	{
		key: 'cultivated-discipline',
		kind: 'cultivated-discipline',
		count: 65,
		indicator: 'municipal-cultivated-discipline-count',
		zh: '市级医学重点培育学科',
		en: 'municipal discipline under cultivation',
		subsidy: 30,
		field: 'department'
	},
	{
		key: 'laboratory',
		kind: 'laboratory',
		count: 15,
		indicator: 'municipal-medical-key-laboratory-count',
		zh: '市级医学重点实验室',
		en: 'municipal key medical laboratory',
		subsidy: 100,
		field: 'field'
	},
	{
		key: 'institute',
		kind: 'institute',
		count: 50,
		indicator: 'municipal-research-institute-count',
		zh: '市级医学研究所',
		en: 'municipal medical institute',
		subsidy: 20,
		field: 'field'
	}
];

const departments = [
	['心血管内科', 'Cardiology', '心血管病', 'Cardiovascular disease'],
	['神经内科', 'Neurology', '脑血管病', 'Cerebrovascular disease'],
	['神经外科', 'Neurosurgery', '颅脑损伤', 'Brain injury'],
	['骨科', 'Orthopaedics', '骨关节病', 'Bone and joint disease'],
	['普通外科', 'General surgery', '微创外科', 'Minimally invasive surgery'],
	['呼吸与危重症医学科', 'Respiratory medicine', '呼吸病', 'Respiratory disease'],
	['消化内科', 'Gastroenterology', '消化病', 'Digestive disease'],
	['肾内科', 'Nephrology', '肾脏病', 'Kidney disease'],
	['内分泌科', 'Endocrinology', '代谢病', 'Metabolic disease'],
	['血液内科', 'Haematology', '血液病', 'Blood disease'],
	['肿瘤科', 'Oncology', '恶性肿瘤', 'Cancer'],
	['重症医学科', 'Intensive care', '脓毒症', 'Sepsis'],
	['妇科', 'Gynaecology', '妇科肿瘤', 'Gynaecological cancer'],
	['产科', 'Obstetrics', '围产医学', 'Perinatal medicine'],
	['儿科', 'Paediatrics', '儿童健康', 'Child health'],
	['眼科', 'Ophthalmology', '眼病', 'Eye disease'],
	['口腔科', 'Stomatology', '口腔病', 'Oral disease'],
	['皮肤科', 'Dermatology', '皮肤病', 'Skin disease'],
	['康复医学科', 'Rehabilitation', '神经康复', 'Neurological rehabilitation'],
	['医学影像科', 'Medical imaging', '分子影像', 'Molecular imaging'],
	['检验科', 'Laboratory medicine', '临床检验', 'Clinical testing'],
	['病理科', 'Pathology', '分子病理', 'Molecular pathology'],
	['感染性疾病科', 'Infectious disease', '病毒性肝炎', 'Viral hepatitis'],
	['中医骨伤科', 'Chinese traumatology', '正骨', 'Bone setting']
];

/**
 * Luoyang's disciplines and platforms with their hosts and lives. As many are established by the end of a year as the
 * count of the year says; the rest are only proposed.
 * @param {readonly Entry[]} register with the hospitals that host them
 * @param {(indicator: string, year: number, most: number) => number | undefined} counted the number reported for Luoyang
 * @returns {Lives}
 */
export function platformsOf(register, counted) {
	const hosts = register.filter(({ place }) => place === luoyang);
	/** @type {Lives} */
	const lives = { register: [], events: [] };
	for (const group of classes) {
		const most = Math.max(
			group.count,
			...yearsOfCounts.map((year) => counted(group.indicator, year, group.count) ?? 0)
		);
		for (let number = 1; number <= most; number += 1) {
			const platform = entryOf(group, number, hosts);
			const established = yearsOfCounts.find(
				(year) => (counted(group.indicator, year, group.count) ?? 0) >= number
			);
			lives.register.push(platform);
			lives.events.push(...lifeOf(platform.id, group, established));
		}
	}
	return lives;
}

const yearsOfCounts = [2021, 2022, 2023, 2024, 2025];

/**
 * @param {Class} group
 * @param {number} number
 * @param {readonly Entry[]} hosts
 * @returns {Entry}
 */
function entryOf(group, number, hosts) {
	const turn = Math.floor((number - 1) / departments.length);
	const host = hosts[(number * 5 + turn) % hosts.length];
	const department = departments[(number * 7 + group.count) % departments.length] ?? [];
	const [zh, en] =
		group.field === 'department' ? [department[0], department[1]] : [department[2], department[3]];
	if (!host) throw new Error('Luoyang has no illustrative hospitals');
	const hostName = host.name.replace('（示例）', '');
	const hostNameEn = host.name_en.replace(' (illustrative)', '');
	return {
		id: `illustrative-${luoyang}-${group.key}-${number}`,
		name:
			group.field === 'hospital'
				? `${hostName}·${group.zh}（示例）`
				: `${zh}·${group.zh}（${hostName}，示例）`,
		name_en:
			group.field === 'hospital'
				? `${hostNameEn}: ${group.en} (illustrative)`
				: `${en}: ${group.en} (${hostNameEn}, illustrative)`,
		kind: group.kind,
		level: group.key === 'provincial-discipline' ? 'provincial' : 'municipal',
		place: luoyang,
		ownership: 'public',
		host: host.id,
		note: ''
	};
}

/**
 * The life of a project under the scheme: a report each year after the one it is set up in, an appraisal half way, acceptance
 * in 2025, exits with their subsidy withdrawn or not; some of it missing.
 * @param {string} id
 * @param {Class} group
 * @param {number | undefined} established
 * @returns {Event[]}
 */
function lifeOf(id, group, established) {
	/** @type {Event[]} */
	const events = [];
	const put = (/** @type {number} */ year, /** @type {string} */ event, amount = '', note = '') =>
		events.push({ institution: id, year, event, amount, unit: amount === '' ? '' : '万元', note });
	if (established === undefined) {
		put(draw('proposed', id) < 0.5 ? 2024 : 2025, 'proposed');
		return events;
	}
	const subsidy = String(Math.round(group.subsidy * between(0.8, 1.2, 'subsidy', id)));
	const reports = (/** @type {number} */ year) => draw('report', id, year) < 0.93;
	put(established - 1, 'proposed');
	put(established, 'established');
	if (draw('paid', id) < 0.92) put(Math.max(established, 2023), 'subsidy-paid', subsidy);
	for (let year = established + 1; year < newest; year += 1) if (reports(year)) put(year, 'annual-report');
	const appraised = Math.floor((established + newest) / 2);
	const appraisal = established < newest ? draw('appraisal', id) : 1;
	if (appraisal < 0.1) put(appraised, 'mid-term-failed');
	else if (appraisal < 0.93) put(appraised, 'mid-term-passed');
	if (appraisal < 0.03) {
		put(newest, 'withdrawn', '', '中期考核未通过，退出');
		put(newest, 'subsidy-withdrawn', subsidy);
		return events;
	}
	if (established < newest && reports(newest)) put(newest, 'annual-report');
	const acceptance = draw('acceptance', id) + (appraisal < 0.1 ? 0.5 : 0);
	if (acceptance < (established < newest ? 0.74 : 0.5)) put(newest, 'accepted');
	else if (acceptance > 0.86) {
		put(newest, 'not-accepted');
		if (draw('exit', id) < 0.7) put(newest, 'withdrawn', '', '期末未完成合同任务，退出');
		if (draw('exit', id) < 0.35) put(newest, 'subsidy-withdrawn', subsidy);
	}
	return events;
}
