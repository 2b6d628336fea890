import type { Engine } from '../engine/engine';
import { insertRows } from '../engine/insert';
import type { Method } from '../assessment/methods';

/** What a method is called, where it comes from and its rule in one sentence. */
interface MethodText {
	name: string;
	name_en: string;
	source: string;
	url: string;
	rule: string;
	rule_en: string;
}

/** Writes the ways to judge into their table, in the order in which pages offer them. */
export async function loadMethods(engine: Engine): Promise<void> {
	await insertRows(
		engine,
		'method',
		Object.entries(texts).map(([method_id, text]) => ({ method_id, ...text }))
	);
}

const texts: Record<Method, MethodText> = {
	pace: {
		name: '序时进度',
		name_en: 'Pace against time',
		source: '各地督查通报的通行做法；阈值见灯组',
		url: 'https://m.qlbk.net/news/3Ww4l7bw75.html',
		rule: '已走完的路程与此时应走完的路程相比；应走完的路程按时间（直线）、按年均增速或按分年度计划。',
		rule_en:
			'The share of the way done against the share due by now: by time, at one yearly rate, or by yearly milestones.'
	},
	'open-sdg': {
		name: '年均增速比（Open SDG）',
		name_en: 'Growth rate ratio (Open SDG)',
		source: 'open-sdg/sdg-build, ProgressMeasure; Statistics Canada',
		url: 'https://sdgcif-data-canada-oddcic-donnee.github.io/methodology',
		rule: '实际年均增速 ÷ 达到目标所需的年均增速；0.95 以上为显著进展，0.6 以上为中等进展。',
		rule_en:
			'The yearly growth rate so far over the rate the target needs; substantial from about 0.95, moderate from 0.6.'
	},
	eustat: {
		name: '年均增速比（欧盟统计局阈值）',
		name_en: 'Growth rate ratio (Eurostat thresholds)',
		source: 'EUSTAT, Umbrales Eurostat',
		url: 'https://ec.europa.eu/eurostat/web/sdi/methodology',
		rule: '与上同，阈值按欧盟统计局：0.95、0.6、0；起点取离基期最近的一年。',
		rule_en: 'The same with Eurostat’s thresholds 0.95, 0.6 and 0, from the year nearest to the baseline.'
	},
	'healthy-people': {
		name: '目标变化完成率（Healthy People）',
		name_en: 'Percent of targeted change (Healthy People)',
		source: 'CDC/NCHS, Healthy People 2030 methods',
		url: 'https://www.cdc.gov/nchs/healthy-people/hp2030/methods.html',
		rule: '已完成目标变化的百分比；有标准误时看变化是否显著，没有时以 10% 为界。不看时间。',
		rule_en:
			'Percent of the targeted change achieved; by significance where errors are known, else 10 % is the line. Time does not matter.'
	},
	'sdg-index': {
		name: '指数归一与趋势（SDG Index）',
		name_en: 'Normalised score and trend (SDG Index)',
		source: 'Sachs et al., SDG Index and Dashboards Report 2018 (CC BY 4.0)',
		url: 'https://github.com/sdsna/2018GlobalIndex',
		rule: '从同类地区最差的四十分之一（0）到承诺值（100）归一，再比较年均得分增长与所需增长。',
		rule_en:
			'Scored from the worst fortieth of the peers (0) to the promise (100); yearly points gained against points needed.'
	},
	'triple-billion': {
		name: '直线路径与变化率（世卫组织）',
		name_en: 'Straight path and rate of change (WHO)',
		source: 'WHO GPW13, Triple Billion; billionaiRe',
		url: 'https://www.who.int/data/triple-billion-dashboard',
		rule: '与从基期到目标的直线相比；达不到时看最近一年的变化率能否到期达到。',
		rule_en:
			'Against the straight line from base to target; below it, whether the latest rate of change still arrives in time.'
	},
	'un-chart': {
		name: '按现速推算（联合国进展图）',
		name_en: 'Projection at the present rate (UN progress chart)',
		source: 'UN DESA, SDG Progress Chart 2022, technical note',
		url: 'https://unstats.un.org/sdgs/report/2022/progress-chart/',
		rule: '按年均增速推算到期值，看走完基期到目标路程的多少：95% 以上、10%—95%、10% 以下。',
		rule_en:
			'The value of the due year at the present rate, as a share of the way: from 95 %, from 10 %, less.'
	},
	escap: {
		name: '现状与预期指数（亚太经社会）',
		name_en: 'Current and anticipated progress (ESCAP)',
		source: 'UN ESCAP, progress assessment methodology',
		url: 'https://data.unescap.org/resource-guides/progress-assessment-methodology',
		rule: '到期预期值走完路程的十分之几：9 以上为能达到，0 以下为倒退；有上限的指标按 logit 推算。',
		rule_en:
			'Tenths of the way that the due year is expected to have done: above 9 it will be met, below 0 it goes back; shares on the logit.'
	},
	'fingertips-trend': {
		name: '近期趋势显著性（Fingertips）',
		name_en: 'Significance of the recent trend (Fingertips)',
		source: 'UKHSA/DHSC, Fingertips (MIT)',
		url: 'https://github.com/dhsc-govuk/FingertipsNext',
		rule: '最近五期按置信区间加权的斜率是否在 99.8% 水平上显著；没有置信区间的不能判断。',
		rule_en:
			'Whether the slope of the five newest reports, weighted by their limits, is significant at 99.8 %; without limits it cannot be told.'
	}
};
