import { compositeTables } from './composite-tables';
import { judgedTables } from './judged-tables';
import { words, type TableDescription, type Words } from './table-words';

/** What a column of a release means; undefined for one nobody has described. */
export function describeColumn(table: string, column: string): Words | undefined {
	return tables[table]?.columns[column] ?? common[column];
}

/** Columns that mean the same wherever they stand. */
const common: Record<string, Words> = {
	policy_id: words('政策编号', 'Policy id'),
	target_id: words('目标编号', 'Target id'),
	indicator_id: words('指标编号', 'Indicator id'),
	place_code: words('行政区划代码（GB/T 2260）', 'Place code (GB/T 2260)'),
	zone_id: words('片区编号', 'Zone id'),
	scale_id: words('等级表编号', 'Scale id'),
	pack_id: words('亮灯规则编号', 'Light pack id'),
	name: words('名称', 'Name'),
	name_en: words('英文名称', 'Name in English'),
	title: words('标题', 'Title'),
	title_en: words('英文标题', 'Title in English'),
	label: words('等级名称', 'Name of the step'),
	label_en: words('等级英文名称', 'Name of the step in English'),
	year: words('年份', 'Year'),
	unit: words('计量单位', 'Unit'),
	source: words('出处', 'Source'),
	note: words('说明', 'Note'),
	note_en: words('英文说明', 'Note in English'),
	kind: words('类别', 'Kind'),
	region: words('适用地区代码', 'Code of the region it governs'),
	method: words('评估方法；pace 为序时进度', 'Method; pace compares progress with time gone'),
	vintage: words('数据口径（系列）', 'Series the figure belongs to'),
	rank: words('次序', 'Order')
};

export const tables: Record<string, TableDescription> = {
	assessment: {
		...words(
			'评估：目标 × 地区 × 年份的灯号和依据',
			'Assessment: light of each target, place and year, with the numbers behind it'
		),
		columns: {
			basis: words(
				'all 含示例数据，reported 只用上报数',
				'all: with illustrative data; reported: reported figures only'
			),
			standing: words(
				'bound 受约束，reference 参照，part 只计贡献',
				'bound, reference (compared only) or part (a contribution)'
			),
			light: words(
				'灯号：met 达标、on-pace 正常、slightly-behind 略慢、behind 滞后、worsening 倒退、missed 未完成、no-data 无数据等',
				'Light: met, on-pace, slightly-behind, behind, worsening, missed, no-data …'
			),
			reason: words('亮这个灯的理由', 'Why it is this light'),
			illustrative: words('依据里是否有示例数据', 'Whether illustrative data stand behind it'),
			actual: words('实际值', 'Actual value'),
			actual_state: words(
				'实际值的状态：final 最终、provisional 初步、revised 修订等',
				'State of the actual: final, provisional, revised …'
			),
			actual_provenance: words(
				'实际值来源：official 官方、compiled 整理、illustrative 示例',
				'Provenance: official, compiled or illustrative'
			),
			actual_vintage: words('实际值的口径', 'Series of the actual'),
			baseline_year: words('基期年份', 'Baseline year'),
			baseline_value: words('基期值', 'Baseline value'),
			baseline_provenance: words('基期值来源', 'Provenance of the baseline'),
			target_value: words('目标值', 'Target value'),
			target_high: words('目标区间上限', 'Upper edge of a target range'),
			comparator: words(
				'比较方式：at-least 不低于、more-than 超过、about 左右等',
				'Comparator: at-least, more-than, about …'
			),
			due_year: words('目标年份', 'Due year'),
			time_share: words('时间已过的比例（0–1）', 'Share of the time gone (0–1)'),
			path_share: words('按路径此时应走完的比例（0–1）', 'Share of the way due by now (0–1)'),
			progress_share: words('已完成的比例（0–1）', 'Share of the way done (0–1)'),
			lead: words('完成比例减时间比例；负数为落后', 'Progress minus time; negative is behind'),
			path_value: words('序时应达到的值', 'Value due by now'),
			met_edge: words('达标线', 'Edge of met'),
			on_pace_edge: words('正常线', 'Edge of on-pace'),
			slightly_edge: words('略慢线', 'Edge of slightly-behind'),
			gap_to_path: words('实际值减序时值', 'Actual minus value due by now'),
			gap_to_target: words('实际值减目标值', 'Actual minus target'),
			required_pace: words('今后每年需要的变化', 'Change a year still required'),
			recent_pace: words('最近每年的变化', 'Recent change a year'),
			projection: words('按现有速度到期的预计值', 'Value at the due year at the present pace'),
			flip_up_light: words('再好一档的灯', 'Next better light'),
			flip_up_change: words('变好一档所需的最小变化', 'Smallest change that earns it'),
			flip_down_light: words('再差一档的灯', 'Next worse light'),
			flip_down_change: words('变差一档的最小变化', 'Smallest change that loses to it'),
			previous_light: words('上年的灯', 'Light of the year before'),
			change: words(
				'较上年：better 变好、same 持平、worse 变差',
				'Against the year before: better, same, worse'
			),
			rank: words('在同一目标的地区中名次', 'Rank among the places of the target'),
			rank_of: words('参加排名的地区数', 'Number of ranked places'),
			series_break: words('与基期口径是否不同', 'Whether the series broke since the baseline')
		}
	},
	...judgedTables,
	...compositeTables,
	figure: {
		...words('填报数：地区 × 指标 × 年份的实际数', 'Reported figures: place × indicator × year'),
		columns: {
			value: words(
				'换算成指标单位的数值；空表示缺报，不是 0',
				'Value in the unit of the indicator; empty means missing, not 0'
			),
			reported_value: words('原文所写的数', 'Value as written'),
			reported_unit: words('原文所写的单位', 'Unit as written'),
			state: words(
				'状态：final 最终、provisional 初步、estimated 估计、revised 修订、suppressed 不公布、missing 缺报',
				'State: final, provisional, estimated, revised, suppressed, missing'
			),
			provenance: words(
				'来源：official 官方、compiled 整理、illustrative 示例',
				'Provenance: official, compiled or illustrative'
			),
			revision: words('第几次修订，0 为首次', 'Revision number, 0 for the first'),
			file: words('所在文件', 'File'),
			line: words('文件中的行', 'Line in the file'),
			submission: words('报送编号；不是报送来的为空', 'Submission that brought it; empty for others'),
			sheet: words('报送文件的工作表', 'Sheet of the submitted file'),
			cell: words('报送文件的单元格', 'Cell of the submitted file'),
			is_current: words('是否为现行数', 'Whether it is the one in force')
		}
	},
	target: {
		...words('目标：政策承诺的一项数值', 'Targets: one promise of a policy each'),
		columns: {
			clause: words('条款位置', 'Clause'),
			phrase: words('原文', 'Wording of the document'),
			comparator: words(
				'比较方式：at-least 不低于、more-than 超过、at-most 不高于、less-than 低于、about 左右、between 区间、rise 上升、fall 下降',
				'Comparator: at-least, more-than, at-most, less-than, about, between, rise, fall'
			),
			value: words('目标值', 'Target value'),
			high: words('区间上限', 'Upper edge of a range'),
			value_label: words('等级目标的名称', 'Name of the step, for grades'),
			tolerance_relative: words('“左右”的相对幅度', 'Relative tolerance of “about”'),
			tolerance_absolute: words('“左右”的绝对幅度', 'Absolute tolerance of “about”'),
			baseline_year: words('基期年份', 'Baseline year'),
			baseline_value: words('基期值', 'Baseline value'),
			due_year: words('目标年份', 'Due year'),
			due_printed: words('目标年份是否写在原文里', 'Whether the document prints the due year'),
			recurrence: words(
				'once 一次、yearly 逐年、standing 长期、per-case 按个案',
				'once, yearly, standing or per-case'
			),
			against: words(
				'上升、下降与什么比：baseline 基期、previous-year 上年',
				'What rise and fall are held against'
			),
			quantifier: words(
				'机构如何合成结果：each 每一家、all 全部、at-least-one 至少一家、total 合计',
				'How institutions make up the result: each, all, at-least-one, total'
			),
			institution_kinds: words('机构类别', 'Kinds of institutions'),
			institution_level: words('机构的举办层级', 'Who runs the institutions'),
			restates: words('与之重复的目标', 'Target that it repeats'),
			from_year: words('起始年份', 'First year in force'),
			breakdown_level: words('分解到的层级', 'Level it is broken down to'),
			breakdown_as: words('分解方式：reference 参照、part 贡献', 'How: reference or part'),
			headline: words('是否主要目标', 'Whether it is a headline target'),
			not_evaluable: words('不能评估的原因', 'Why it cannot be judged'),
			part_of: words('所属的上级目标', 'Target it is part of')
		}
	},
	target_place: {
		...words('目标约束的地区', 'Whom each target binds'),
		columns: {
			standing: words('bound 受约束，reference 参照，part 只计贡献', 'bound, reference or part'),
			condition_indicator: words('适用条件的指标', 'Indicator of the condition'),
			condition_comparator: words('适用条件的比较方式', 'Comparator of the condition'),
			condition_value: words('适用条件的值', 'Value of the condition')
		}
	},
	policy: {
		...words('政策：已发布的文件', 'Policies: issued documents'),
		columns: {
			short_title: words('简称', 'Short title'),
			short_title_en: words('英文简称', 'Short title in English'),
			number: words('文号', 'Document number'),
			issuers: words('发文机关', 'Issuers'),
			issued: words('发文日期', 'Date of issue'),
			period_from: words('规划期起', 'First year of the period'),
			period_to: words('规划期止', 'Last year of the period'),
			known_from: words('document 见全文，quoted 见引文', 'document: full text; quoted: known by quotation')
		}
	},
	indicator: {
		...words('指标：定义、单位、方向', 'Indicators: definition, unit, direction'),
		columns: {
			decimals: words('小数位数', 'Decimal places'),
			direction: words(
				'方向：increase 越高越好、decrease 越低越好、neutral 中性',
				'Direction: increase, decrease or neutral'
			),
			minimum: words('可能的最小值', 'Lowest possible value'),
			maximum: words('可能的最大值', 'Highest possible value'),
			flow: words('stock 时点数，flow 时期数', 'stock or flow'),
			numerator_id: words('分子指标', 'Numerator'),
			denominator_id: words('分母指标', 'Denominator'),
			factor: words('比率的倍数', 'Factor of the ratio'),
			growth_of: words('增长率所指的指标', 'Indicator whose growth it is'),
			growth_since: words('增长率的起点年份', 'Year the growth starts from'),
			rollup: words('汇总方式', 'How it rolls up'),
			definition: words('定义', 'Definition'),
			definition_en: words('英文定义', 'Definition in English'),
			aliases: words('别名', 'Other names')
		}
	},
	place: {
		...words('地区：省、市、县', 'Places: provinces, prefectures, counties'),
		columns: {
			short_name: words('简称', 'Short name'),
			pinyin: words('拼音', 'Pinyin'),
			level: words(
				'层级：country 全国、province 省级、prefecture 地级、county 县级',
				'Level: country, province, prefecture, county'
			),
			parent: words('上级地区代码', 'Code of the place above')
		}
	},
	place_alias: {
		...words('地区旧名旧码', 'Former names and codes of places'),
		columns: {
			old_code: words('旧代码', 'Former code'),
			old_name: words('旧名称', 'Former name'),
			first_seen: words('最早出现', 'First seen'),
			last_seen: words('最后出现', 'Last seen')
		}
	},
	zone: { ...words('片区：若干地区的组合，可以重叠', 'Zones: overlapping sets of places'), columns: {} },
	zone_place: { ...words('片区包含的地区', 'Places of each zone'), columns: {} },
	scale_step: {
		...words('等级表：如三级甲等、三级乙等', 'Steps of ordinal scales'),
		columns: { rank: words('次序，大者为高', 'Order; higher is better') }
	},
	vintage: {
		...words('数据口径（系列）', 'Series of figures'),
		columns: { rank: words('优先次序，大者优先', 'Precedence; higher wins') }
	},
	method: {
		...words('评估方法', 'The ways to judge'),
		columns: {
			method_id: words('方法编号', 'Id of the method'),
			url: words('网址', 'Address'),
			rule: words('规则', 'Rule'),
			rule_en: words('英文规则', 'Rule in English')
		}
	},
	method_assessment: {
		...words('其他方法怎么判断尚在途中的承诺', 'What the other methods say of promises on their way'),
		columns: {
			basis: words('all 含示例数据，reported 不含', 'all: with illustrative data; reported: without'),
			light: words('灯号', 'Light'),
			native: words('该方法自己的用语', 'Its own status word'),
			score: words('该方法自己的得分', 'Its own score'),
			reason: words('依据', 'Ground'),
			numbers: words('算出来的每个数', 'Every number behind it')
		}
	},
	target_step: {
		...words('分年度计划', 'Yearly milestones of a target'),
		columns: { value: words('应达值', 'Value to reach') }
	},
	light_pack: {
		...words('亮灯规则', 'Light packs: the rules of the lights'),
		columns: {
			url: words('网址', 'Address'),
			also: words('别名', 'Other names'),
			measure: words('领先的算法：points、relative、growth', 'What a lead means: points, relative, growth'),
			scoring: words('计分规则', 'Rule of its points'),
			tells_worsening: words('是否区分“恶化”', 'Whether worsening is told apart'),
			about_relative_tolerance: words('“左右”未写明时的相对幅度', 'Tolerance of “about” where none is given')
		}
	},
	light_band: {
		...words('各灯的分界', 'Bands of each light'),
		columns: {
			position: words('次序', 'Order'),
			native: words('原文用语', 'Word of the source'),
			is_open: words('原文未写，由灯组补上', 'Left open by the source, filled in by the pack'),
			light: words('灯号', 'Light'),
			from_lead: words('领先值下限（含）', 'Lower edge of the lead, inclusive'),
			to_lead: words('领先值上限（不含）', 'Upper edge of the lead, exclusive')
		}
	},
	release: {
		...words('本期发布', 'This release'),
		columns: {
			release_id: words('发布编号', 'Release id'),
			built_with: words('构建版本', 'Built with')
		}
	},
	unit: {
		...words('计量单位', 'Units'),
		columns: {
			symbol: words('单位', 'Unit'),
			dimension: words('量纲', 'Dimension'),
			factor: words('换算倍数', 'Factor to the base unit')
		}
	}
};
