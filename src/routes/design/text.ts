import type { Language } from '$lib/text';
import type { Vision } from '$lib/colour/vision';
import type { Palette } from '$lib/view/tokens';

interface DesignText {
	title: string;
	lead: string;
	chartsLink: string;
	contents: string;
	colours: string;
	coloursLead: string;
	token: string;
	purpose: string;
	palettes: Record<Palette, string>;
	contrastOn: (contrast: string, ground: string) => string;
	lights: string;
	lightsLead: string;
	light: string;
	mark: string;
	sign: string;
	meaning: string;
	contrastOfMark: string;
	visionTitle: string;
	visionLead: (least: number) => string;
	visions: Record<Vision, string>;
	nearest: string;
	difference: string;
	type: string;
	typeLead: string;
	sample: string;
	numbers: string;
	numbersSample: readonly string[];
	rules: readonly string[];
	spacing: string;
	value: string;
	components: string;
	componentsLead: string;
	parts: Record<ComponentPart, string>;
	states: Record<ComponentState, string>;
	form: {
		name: string;
		wrong: string;
		choice: string;
		tick: string;
		legend: string;
		off: string;
		main: string;
		quiet: string;
		grave: string;
		said: string;
		bad: string;
		local: string;
	};
	none: string;
}

export type ComponentPart =
	| 'lightTag'
	| 'commitmentTag'
	| 'severity'
	| 'badges'
	| 'noMover'
	| 'buttons'
	| 'form'
	| 'notices'
	| 'filters'
	| 'promise'
	| 'why'
	| 'table'
	| 'empty';
export type ComponentState = 'error' | 'warning' | 'note' | 'notice' | 'explained';

/** The words of the page of the design. */
export const text: Record<Language, DesignText> = {
	zh: {
		title: '设计规范',
		lead: '全站共用的颜色、字号、间距与组件。数值直接读自样式表，对比度与色差由计算得出，与测试用的是同一套程序。',
		chartsLink: '图表与状态',
		contents: '目录',
		colours: '颜色',
		coloursLead:
			'对比度按 WCAG 2.2 计算，取各底色中最低的一个。要求：文字 4.5，标记与边缘 3；高对比下文字 7，标记与边缘 4.5。',
		token: '变量',
		purpose: '用途',
		palettes: {
			light: '浅色',
			dark: '深色',
			'contrast-light': '高对比（浅底）',
			'contrast-dark': '高对比（深底）'
		},
		contrastOn: (contrast, ground) => `${contrast}，底色 ${ground}`,
		lights: '灯',
		lightsLead: '每盏灯由形状、文字和颜色三者共同表示，颜色从不单独承载含义；文件中以符号代替图形。',
		light: '灯',
		mark: '图形',
		sign: '文件中的符号',
		meaning: '含义',
		contrastOfMark: '图形与底色的对比度',
		visionTitle: '色觉模拟',
		visionLead: (least) =>
			`按 Machado 等（2009）模拟三类色觉缺失，按 CIEDE2000 计算最接近的两盏灯的色差；低于 ${String(least)} 时测试不通过。`,
		visions: { usual: '常规色觉', protan: '红色觉缺失', deutan: '绿色觉缺失', tritan: '蓝色觉缺失' },
		nearest: '最接近的两盏灯',
		difference: '色差',
		type: '字体与字号',
		typeLead: '只用系统字体，不下载字体文件；中文按严格断行规则排版，标点不出现在行首。',
		sample: '到 2025 年，人均预期寿命达到 79 岁左右（《规划》第三章）。',
		numbers: '数字等宽、右对齐；单位写一次，写在表头。',
		numbersSample: ['人均预期寿命（岁）', '77.93', '78.6', '—'],
		rules: [
			'中文句子用全角标点；数字、英文和汉字之间空一格。',
			'缺数写“—”，不写 0，不判绿；示例数据处处带标签和斜纹。',
			'减动效时没有任何动画；强制颜色时形状、边框和文字仍可辨认。',
			'200% 缩放与 320 像素宽不出现横向滚动，宽表在自己的框内滚动。'
		],
		spacing: '间距、圆角与阴影',
		value: '取值',
		components: '组件与状态',
		componentsLead: '下列组件取当前数据版本的真实内容。',
		parts: {
			lightTag: '灯标签',
			commitmentTag: '任务状态',
			severity: '问题的轻重',
			badges: '示例数据标签',
			noMover: '无任务推动',
			buttons: '按钮',
			form: '表单',
			notices: '提示',
			filters: '筛选',
			promise: '承诺卡片',
			why: '灯的理由',
			table: '数据表',
			empty: '没有内容'
		},
		states: {
			error: '错误',
			warning: '疑问',
			note: '说明',
			notice: '提示',
			explained: '已说明'
		},
		form: {
			name: '姓名',
			wrong: '邮箱（填写有误）',
			choice: '角色',
			tick: '记住我',
			legend: '填报人',
			off: '不可用',
			main: '保存',
			quiet: '取消',
			grave: '撤销',
			said: '已保存。',
			bad: '没有保存：邮箱格式不对，请检查“@”后面的部分。',
			local: '本机管理员模式。'
		},
		none: '没有符合条件的内容。'
	},
	en: {
		title: 'Design',
		lead: 'The colours, sizes, spaces and components that all pages share. Values are read from the style sheets; contrast and differences are worked out by the same code that the tests use.',
		chartsLink: 'Charts and their states',
		contents: 'Contents',
		colours: 'Colours',
		coloursLead:
			'Contrast by WCAG 2.2, on the ground where it is least. Required: 4.5 for text, 3 for marks and edges; in high contrast 7 for text, 4.5 for marks and edges.',
		token: 'Token',
		purpose: 'Purpose',
		palettes: {
			light: 'Light',
			dark: 'Dark',
			'contrast-light': 'High contrast, light',
			'contrast-dark': 'High contrast, dark'
		},
		contrastOn: (contrast, ground) => `${contrast} on ${ground}`,
		lights: 'Lights',
		lightsLead:
			'A light is told by shape, word and colour together, never by colour alone; files use a sign for the shape.',
		light: 'Light',
		mark: 'Shape',
		sign: 'Sign in files',
		meaning: 'Meaning',
		contrastOfMark: 'Contrast of the shape to the ground',
		visionTitle: 'Colour vision',
		visionLead: (least) =>
			`Simulated after Machado et al. (2009); the difference of the two lights most alike is worked out by CIEDE2000. Below ${String(least)} a test fails.`,
		visions: {
			usual: 'Usual vision',
			protan: 'Without red cones (protan)',
			deutan: 'Without green cones (deutan)',
			tritan: 'Without blue cones (tritan)'
		},
		nearest: 'The two lights most alike',
		difference: 'Difference',
		type: 'Type',
		typeLead:
			'System fonts only, none is downloaded; Chinese lines break by the strict rules, so no line begins with a closing mark.',
		sample: 'Life expectancy is to reach about 79 years by 2025 (plan, chapter 3).',
		numbers: 'Numbers have one width and end flush; the unit is written once, in the head of the table.',
		numbersSample: ['Life expectancy (years)', '77.93', '78.6', '—'],
		rules: [
			'Chinese sentences use full-width punctuation, with one space between Han characters and digits or Latin.',
			'A missing number is “—”, never 0 and never green; illustrative data carries badge and hatching everywhere.',
			'With reduced motion nothing moves; in forced colours shapes, edges and words still tell things apart.',
			'At 200 % and at 320 px nothing scrolls sideways but a wide table in its own frame.'
		],
		spacing: 'Spaces, corners and shadow',
		value: 'Value',
		components: 'Components and their states',
		componentsLead: 'They show the present release.',
		parts: {
			lightTag: 'Tags of lights',
			commitmentTag: 'States of commitments',
			severity: 'How grave a finding is',
			badges: 'Badge of illustrative data',
			noMover: 'No commitment moves it',
			buttons: 'Buttons',
			form: 'Forms',
			notices: 'Notices',
			filters: 'Filters',
			promise: 'A promise',
			why: 'Why a light',
			table: 'Tables',
			empty: 'Nothing to show'
		},
		states: { error: 'Error', warning: 'Doubt', note: 'Note', notice: 'Notice', explained: 'Explained' },
		form: {
			name: 'Name',
			wrong: 'Email (wrong)',
			choice: 'Role',
			tick: 'Remember me',
			legend: 'Reporter',
			off: 'Not available',
			main: 'Save',
			quiet: 'Cancel',
			grave: 'Revoke',
			said: 'Saved.',
			bad: 'Not saved: the email address is incomplete, check what follows “@”.',
			local: 'Administrator of this machine.'
		},
		none: 'Nothing fits the choice.'
	}
};
