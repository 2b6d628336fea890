import { words, type TableDescription } from './table-words';

const basis = words(
	'all 含示例数据，reported 只用上报数',
	'all: with illustrative data; reported: reported figures only'
);
const light = words('灯号', 'Light');
const illustrative = words('依据里是否有示例数据', 'Whether illustrative data stand behind it');
const model = words(
	'模型：logit 份额、log-linear 对数线性、whole 整数线性、linear 线性',
	'Model: logit, log-linear, whole (in whole numbers) or linear'
);
const counts = {
	applicable: words('适用的个数', 'How many it applies to'),
	met: words('其中已达成', 'Of these, met'),
	not_met: words('其中未达成', 'Of these, not met (yet)'),
	unknown: words('其中不明：缺数或无法评估', 'Of these, unknown: no data or not evaluable')
};

/** The tables that the judgement adds to those of the registry and the figures. */
export const judgedTables: Record<string, TableDescription> = {
	institution_assessment: {
		...words(
			'机构评估：由机构达成的目标，每家机构每年一行；其余列同 assessment',
			'Institutions judged: one row a year for each that has to keep a promise; other columns as in assessment'
		),
		columns: {
			basis,
			institution_id: words('机构编号', 'Institution id'),
			place_code: words('作出承诺的地区', 'The place that made the promise'),
			light,
			reason: words('亮这个灯的理由', 'Why it is this light'),
			illustrative
		}
	},
	institution_rollup: {
		...words('机构汇总：每个地区的机构有几家达成', 'How many institutions of a place keep its promise'),
		columns: {
			basis,
			quantifier: words(
				'each 每一家、all 全部、at-least-one 至少一家、total 合计',
				'each, all, at-least-one or total'
			),
			members: words('登记的机构数', 'Institutions registered'),
			...counts,
			deciding_institution: words('起决定作用的机构', 'The institution that decides'),
			light: words('地区的灯号', 'Light of the place')
		}
	},
	outlook: {
		...words(
			'展望：有期限的一次性目标今后每年需要多快、谁曾这样快、最早哪年达成、到期预测',
			'Outlook: of promises to be reached once and by a date, the pace needed, who held it, first feasible year, projection'
		),
		columns: {
			basis,
			standing: words('bound 受约束，reference 参照', 'bound or reference (compared only)'),
			due_year: words('目标年份', 'Due year'),
			low_edge: words('达成下限', 'Lower edge to be reached'),
			high_edge: words('达成上限', 'Upper edge to be reached'),
			actual: words('当年实际值', 'Actual of the year'),
			illustrative: words('当年实际值是否示例数据', 'Whether the actual is illustrative'),
			pace_reason: words('没有所需速度的原因', 'Why no pace is required'),
			required_pace: words('今后每年需要的变化', 'Change needed a year'),
			pace_class: words(
				'within-own 本地曾达到、within-peers 同级曾达到、never-held 都未达到、no-history 无从比较',
				'within-own, within-peers, never-held or no-history'
			),
			own_best_pace: words('本地最快一年的变化', 'Best own change of a year'),
			own_best_year: words('到哪一年', 'The year it ended'),
			own_best_illustrative: illustrative,
			own_mean_pace: words('本地最快三年平均', 'Best own mean of three years'),
			own_mean_year: words('到哪一年', 'The year it ended'),
			own_mean_illustrative: illustrative,
			recent_pace: words('最近每年的变化', 'Recent change a year'),
			recent_illustrative: illustrative,
			peers: words('有历年变化可比的其他同级地区数', 'Other places of the level with a pace'),
			peer_best_pace: words('同级最快一年的变化', 'Best change of a peer'),
			peer_best_year: words('到哪一年', 'The year it ended'),
			peer_best_place: words('哪个地区', 'Code of that peer'),
			peer_best_illustrative: illustrative,
			first_year_own: words('按本地最快速度最早达成年份', 'First year met at its own best pace'),
			first_year_own_reason: words('没有时的原因', 'Why there is none'),
			first_year_recent: words('按最近速度最早达成年份', 'First year met at the recent pace'),
			first_year_recent_reason: words('没有时的原因', 'Why there is none'),
			first_year_peer: words('按同级最快速度最早达成年份', 'First year met at the best pace of a peer'),
			first_year_peer_reason: words('没有时的原因', 'Why there is none'),
			projection_reason: words('没有预测的原因', 'Why there is no projection'),
			model,
			points: words('所用点数', 'Points used'),
			point_years: words('所用年份', 'Years of the points'),
			projection_illustrative: illustrative,
			slope: words('模型尺度上每年的变化', 'Change a year on the scale of the model'),
			residual_sd: words('模型尺度上的残差标准差', 'Residual standard deviation on that scale'),
			projection: words('期限年的预测值', 'Projected value of the due year'),
			projection_low: words('80% 区间下限', 'Lower end of the 80% interval'),
			projection_high: words('80% 区间上限', 'Upper end of the 80% interval'),
			verdict: words(
				'整个区间 reached 达成、missed 未达成，open 跨过目标，不能断定',
				'All of the interval reached or missed the promise, or open'
			)
		}
	},
	outlook_point: {
		...words('展望回看的每个填报值', 'Every reported value that an outlook looks back on'),
		columns: {
			basis,
			value: words('数值', 'Value'),
			state: words('状态', 'State'),
			illustrative
		}
	},
	projection: {
		...words('逐年预测：从所看年份到期限年', 'Projection year by year, from the judged to the due year'),
		columns: {
			basis,
			for_year: words('预测的年份', 'The projected year'),
			model,
			value: words('预测值', 'Projected value'),
			low: words('80% 区间下限', 'Lower end of the 80% interval'),
			high: words('80% 区间上限', 'Upper end of the 80% interval')
		}
	},
	target_rollup: {
		...words('目标汇总：受约束的地区有几个达成', 'How many of the bound places keep a target'),
		columns: {
			basis,
			bound: words('受约束的地区数', 'Places bound'),
			...counts,
			light: words(
				'总体灯号：先看最弱的已知失败，再看缺数，最后看其余中最弱的',
				'Light of the whole: the weakest known failure, then what is missing, then the weakest of the rest'
			)
		}
	},
	commitment_state: {
		...words('任务状态：每项任务每年年底的进展', 'How far each commitment is at the end of each year'),
		columns: {
			basis,
			commitment_id: words('任务编号', 'Commitment id'),
			status: words(
				'done 已完成、overdue 逾期、due-soon 即将到期、under-way 推进中、ongoing 持续推进、blocked 受阻、not-started 未启动、no-report 未报送',
				'done, overdue, due-soon, under-way, ongoing, blocked, not-started or no-report'
			),
			reason: words('为什么是这个状态', 'Why it is so far'),
			reported_state: words('最近一次报送的状态', 'State last reported'),
			reported_year: words('最近一次报送的年份', 'Year of that report'),
			evidence: words('依据', 'Evidence'),
			report_provenance: words('报送来源', 'Provenance of the report'),
			illustrative
		}
	},
	project_state: {
		...words(
			'项目状态：项目和平台每年年底所处阶段及应尽义务',
			'Where projects and platforms stand each year, and what they owe'
		),
		columns: {
			basis,
			institution_id: words('项目编号', 'Project id'),
			stage: words(
				'阶段：proposed 申报、established 立项、under-way 建设中、mid-term-passed 中期通过、mid-term-failed 中期未过、accepted 验收、not-accepted 未通过验收、exited 退出、no-report 未报送',
				'Stage: proposed, established, under-way, mid-term-passed, mid-term-failed, accepted, not-accepted, exited or no-report'
			),
			report_missing: words('当年年度报告应报未报', 'Whether this year’s report is owed and missing'),
			reports_missing: words('累计缺报年数', 'Years without an owed report so far'),
			mid_term_due: words('中期评估应在年份', 'Year of the mid-term appraisal'),
			mid_term: words(
				'中期评估：open 未到期、done 已做、overdue 逾期',
				'Mid-term appraisal: open, done or overdue'
			),
			acceptance_due: words('终期验收应在年份', 'Year of the final acceptance'),
			acceptance: words(
				'终期验收：open 未到期、done 已做、overdue 逾期',
				'Final acceptance: open, done or overdue'
			),
			subsidy_paid: words('累计补助（万元）', 'Subsidy paid so far (×10⁴ yuan)'),
			subsidy_withdrawn: words('累计收回补助（万元）', 'Subsidy taken back so far (×10⁴ yuan)'),
			subsidy_outstanding: words('已退出而补助未全部收回', 'Left without all of its subsidy taken back'),
			illustrative
		}
	},
	quality_finding: {
		...words(
			'数据质量：值得核对的填报数，每个检查、地区、指标、年份一行',
			'Data quality: figures worth a look, one row for each check, place, indicator and year'
		),
		columns: {
			basis,
			check_id: words(
				'检查：out-of-bounds 超出界限、rule 勾稽不符、digit-shift 疑似错位、outlier 离群、sum 分项与合计不符、jump 年际突变、late 报送滞后',
				'Check: out-of-bounds, rule, digit-shift, outlier, sum, jump or late'
			),
			severity: words(
				'error 错误、warning 存疑、notice 提示、explained 已有说明',
				'error, warning, notice or explained'
			),
			reason: words('怎样不对', 'What is wrong'),
			value: words('数值；rule 为算式左边', 'The number; of a rule the left side'),
			expected: words('应当接近的数', 'What it should be near to'),
			score: words(
				'偏离程度：修正 z、倍数、变化、差额份额或年数',
				'Modified z, factor, change, residual or years'
			),
			threshold: words('界限', 'The limit'),
			plain_z: words('普通 z，仅供对照', 'Plain z, to compare'),
			previous_year: words('同一系列前一个数的年份', 'Year of the number before it'),
			previous_value: words('前一个数', 'The number before it'),
			next_year: words('同一系列后一个数的年份', 'Year of the number after it'),
			next_value: words('后一个数', 'The number after it'),
			rule_id: words('勾稽或合计关系的编号', 'Id of the rule or sum'),
			illustrative
		}
	},
	quality_sum: {
		...words('分项与合计：分项之和与填报合计的差额', 'Parts and totals: the residual of every sum'),
		columns: {
			basis,
			relation_id: words('合计关系的编号', 'Id of the relation'),
			parts: words('应有分项数', 'Parts there should be'),
			reported: words('已报分项数', 'Parts reported'),
			parts_sum: words('分项之和；有缺项时为空', 'Sum of the parts; empty while one is missing'),
			total: words('填报的合计', 'The total reported'),
			residual: words('差额：分项之和减合计', 'Sum of the parts minus the total'),
			residual_share: words('差额占合计的份额', 'The residual as a share of the total'),
			tolerance: words('容许的份额', 'The share allowed'),
			status: words(
				'agrees 相符、differs 不符、declared 已声明原因、another-series 口径不同、parts-missing 有缺项',
				'agrees, differs, declared, another-series or parts-missing'
			),
			declared: words('所声明原因的次序', 'Position of the declared reason'),
			illustrative
		}
	},
	quality_completeness: {
		...words('完整性：地区 × 指标的应报与已报', 'Completeness: reports due and there by place and indicator'),
		columns: {
			basis,
			due: words('应报数', 'Reports due'),
			reported: words('已报数', 'Reports there'),
			illustrative: words('其中依据示例数据的个数', 'Of these, how many rest on illustrative data'),
			completeness: words('完整率，%', 'Completeness in %'),
			newest_due: words('最近应报年份', 'Newest year due'),
			newest_reported: words('最近已报年份', 'Newest year reported'),
			years_late: words('相差年数', 'Years between them'),
			missing_years: words('缺报的年份', 'Years without a report')
		}
	},
	allocation_part: {
		...words('指标分解：目标按各种依据分到各地', 'Targets divided among places, by key'),
		columns: {
			basis,
			key: words(
				'依据：population、gdp、base、equal-pace、by-hand',
				'Key: population, gdp, base, equal-pace or by-hand'
			),
			key_year: words('依据的年份', 'Year of the key'),
			key_value: words('该地的依据数', 'What the key counts there'),
			share: words('份额（0–1）', 'Share (0–1)'),
			exact: words('未取整的数', 'Part before rounding'),
			part: words('分得的数', 'Part'),
			total: words('合计', 'Total'),
			residual: words('各地之和减合计', 'Parts together minus the total'),
			problem: words('没有份额的原因', 'Why there is no part'),
			illustrative
		}
	},
	allocation_assessment: {
		...words('各地按自己的份额逐年评估', 'Places judged by their own part, year by year'),
		columns: {
			basis,
			key: words('分解依据', 'Key'),
			actual: words('填报数', 'Reported'),
			part: words('分得的数', 'Part'),
			path_value: words('序时应达到的值', 'Value due by now'),
			lead: words('完成比例减时间比例；负数为落后', 'Progress minus time; negative is behind'),
			light,
			problem: words('没有灯号的原因', 'Why there is no light'),
			gap: words('填报数减分得的数', 'Reported minus part'),
			gap_share: words('占各地缺口总数的份额', 'Share of what all places lack'),
			illustrative
		}
	}
};
