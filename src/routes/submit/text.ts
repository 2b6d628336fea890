import type { ReadingProgress } from '$lib/intake/reading';
import type { Language } from '$lib/text';
import type { NextStep, Part } from './next-step';

interface SubmitText {
	title: string;
	lead: string;
	steps: string;
	parts: Record<Part, string>;
	next: Record<NextStep['step'], (count: number) => string>;
	goOn: string;
	drop: string;
	choose: string;
	accepted: string;
	anotherFile: string;
	paste: string;
	pasteLead: string;
	pasteBox: string;
	pasteTake: string;
	pastedName: string;
	pastedNothing: string;
	type: string;
	template: string;
	templateLead: string;
	templatePlace: string;
	templateYear: string;
	templatePolicy: string;
	templateGet: string;
	drafts: string;
	draftOf: (name: string, age: string) => string;
	resume: string;
	throwAway: string;
	throwAwayOf: (name: string) => string;
	sureToThrow: (name: string) => string;
	saved: (age: string) => string;
	unkept: string;
	undo: string;
	reading: Record<ReadingProgress['step'], string>;
	starting: string;
	share: (done: string, of: string) => string;
	cancel: string;
	cancelled: string;
	again: string;
	failed: string;
	offline: string;
	fileIs: (name: string, size: string, format: string, encoding: string | null) => string;
	readOut: (figures: string, sheets: number) => string;
	noFile: string;
	markedUp: string;
	markedUpName: string;
	vocabularyFailed: string;
	engineStarting: string;
	engineLoaded: (megabytes: string) => string;
	comparing: string;
	judging: string;
	compared: string;
	unavailable: string;
	compareFailed: string;
	compareCancel: string;
	compareCancelled: string;
	compareAgain: string;
	unprinted: (count: number) => string;
	handIn: string;
	summary: (ready: string) => string;
	notHandedIn: (count: string) => string;
	note: string;
	sending: string;
	lost: string;
	refused: string;
	done: (id: string, figures: string) => string;
	doneLeftOut: (count: string) => string;
	doneNext: string;
	mine: string;
	newOne: string;
	mayNot: string;
	/** On a page that was kept for lack of a network, which does not know who reads it. */
	onKept: string;
	logIn: string;
	readyFirst: string;
	ages: {
		now: string;
		minutes: (n: number) => string;
		hours: (n: number) => string;
		days: (n: number) => string;
	};
}

const zh: SubmitText = {
	title: '报送',
	lead: '把别人给的表格放进来，看康标读懂了什么、有哪些问题、与现有数差在哪里、会改变哪些灯，核对无误再报送。报送之前，文件和数都只在您的浏览器里。',
	steps: '步骤',
	parts: {
		file: '文件',
		understood: '读懂了什么',
		questions: '问题',
		comparison: '与现有数比较',
		lights: '会改变什么',
		'hand-in': '报送'
	},
	next: {
		choose: () => '选择或拖入一个表格文件，也可以粘贴或直接填数。',
		wait: () => '正在读取文件……',
		'read-again': () => '读取已取消：再读一次，或换一个文件。',
		answer: (count) => `还有 ${String(count)} 个问题要您回答。`,
		correct: (count) => `还有 ${String(count)} 处错误要改正；有错误的数不会报送，其余的可以先报。`,
		settle: (count) => `文件里有 ${String(count)} 个数自相矛盾，请改正其中的一个。`,
		'nothing-read': () => '没有读出数：请在表上指出表头、地区和数值。',
		'nothing-ready': () => '没有一个数可以报送：原因见“与现有数比较”。',
		'hand-in': () => '核对变化，然后报送。'
	},
	goOn: '去处理',
	drop: '把文件拖到这里',
	choose: '选择文件',
	accepted: '.xlsx、.xls、.ods、.csv、.tsv，50 MB 以内；GBK、UTF-8 等编码自动识别。',
	anotherFile: '换一个文件',
	paste: '从 Excel 粘贴',
	pasteLead: '在 Excel 或 WPS 里选中带表头的区域，复制，再粘贴到这里。',
	pasteBox: '粘贴的内容',
	pasteTake: '读取粘贴的内容',
	pastedName: '粘贴.tsv',
	pastedNothing: '这里还没有内容。请先在 Excel 里复制，再粘贴进来。',
	type: '直接填数',
	template: '下载模板',
	templateLead: '模板列好了地区、指标、单位和上年的数，填好交回来，不用回答一个问题。',
	templatePlace: '地区',
	templateYear: '年份',
	templatePolicy: '政策',
	templateGet: '下载 .xlsx',
	drafts: '这个浏览器里的草稿',
	draftOf: (name, age) => `${name}（${age}保存）`,
	resume: '继续',
	throwAway: '丢弃草稿',
	throwAwayOf: (name) => `丢弃草稿：${name}`,
	sureToThrow: (name) => `丢弃“${name}”的草稿？文件本身不受影响，回答和改动会丢失。`,
	saved: (age) => `草稿已存在这个浏览器里（${age}）`,
	unkept: '这个浏览器不肯保存草稿（可能是无痕窗口）：刷新以后要重新选择文件。',
	undo: '撤销上一步',
	reading: {
		opening: '正在打开文件',
		understanding: '正在辨认表格',
		matching: '正在对照地区和指标',
		checking: '正在核对数值'
	},
	starting: '正在准备读取',
	share: (done, of) => `${done} / ${of}`,
	cancel: '取消',
	cancelled: '已取消读取。文件和已作的回答都还在。',
	again: '再读一次',
	failed: '这个文件没有读成，原因不明。请另存为 .xlsx 或 .csv 后再试。',
	offline: '现在没有网络。草稿在浏览器里，可以接着改；联网后再报送。',
	fileIs: (name, size, format, encoding) =>
		`${name}，${size}，${format === 'text' ? '文本' : format}${encoding === null ? '' : `，${encoding} 编码`}`,
	readOut: (figures, sheets) => `${String(sheets)} 张工作表，读出 ${figures} 个数。`,
	noFile: '先选择一个文件。',
	markedUpName: '批注本',
	markedUp: '下载批注本：问题写在各单元格的批注里',
	vocabularyFailed: '地区和指标的名称没有取到，请检查网络后再试。',
	engineStarting: '正在启动浏览器里的数据库……',
	engineLoaded: (megabytes) => `已下载 ${megabytes} MB`,
	comparing: '正在与现有数比较……',
	judging: '正在按同一规则重算灯号……',
	compared: '比较完成。',
	unavailable:
		'这个浏览器不能运行数据库（缺少 WebAssembly），不能预先比较，也不能预告灯号；读取、改正和报送不受影响，审核时会比较。',
	compareFailed: '比较没有成功。读取、改正和报送不受影响，审核时会比较。',
	compareCancel: '停止比较',
	compareCancelled: '比较已停止。读取、改正和报送不受影响。',
	compareAgain: '重新比较',
	unprinted: (count) => `另有 ${String(count)} 行没有打印。`,
	handIn: '报送',
	summary: (ready) => `将报送 ${ready} 个数，连同文件原样和您的回答。`,
	notHandedIn: (count) => `另有 ${count} 个数不报送，原因见上。`,
	note: '给审核人的话（可不写）',
	sending: '正在报送，服务器会把文件重新读一遍……',
	lost: '没有得到服务器的回应，可能是网络断了。草稿还在；请再按一次“报送”，不会重复。',
	refused: '服务器没有收下：',
	done: (id, figures) => `已收下，编号 ${id}，${figures} 个数等待审核。`,
	doneLeftOut: (count) => `文件里另有 ${count} 个数没有报送。`,
	doneNext: '审核通过后才会公布；结果见',
	mine: '我的报送',
	newOne: '再报一份',
	mayNot: '您可以读取和核对文件，但没有报送的权限。',
	onKept: '本页是离线内容，不能报送。草稿留在本浏览器；网络恢复后重新载入本页，即可报送。',
	logIn: '登录',
	readyFirst: '有了可以报送的数才能报送。',
	ages: {
		now: '刚刚',
		minutes: (n) => `${String(n)} 分钟前`,
		hours: (n) => `${String(n)} 小时前`,
		days: (n) => `${String(n)} 天前`
	}
};

const en: SubmitText = {
	title: 'Report',
	lead: 'Put in a workbook that somebody else made; see what was understood, what is wrong, how it differs from present figures and which lights it would change; hand it in when it is right. Until then file and figures stay in your browser.',
	steps: 'Steps',
	parts: {
		file: 'File',
		understood: 'What was understood',
		questions: 'Questions and problems',
		comparison: 'Beside present figures',
		lights: 'What it would change',
		'hand-in': 'Hand in'
	},
	next: {
		choose: () => 'Choose or drop a file of tables; or paste, or type figures.',
		wait: () => 'Reading the file …',
		'read-again': () => 'Reading was cancelled: read it again, or choose another file.',
		answer: (count) => (count === 1 ? 'Answer one question.' : `Answer ${String(count)} questions.`),
		correct: (count) =>
			`${count === 1 ? 'One error is' : `${String(count)} errors are`} to be put right; faulty figures are not handed in, the others can be.`,
		settle: (count) => `The file contradicts itself in ${String(count)} figures; correct one of each.`,
		'nothing-read': () => 'No figure was read: point out header, places and values on the sheet.',
		'nothing-ready': () => 'No figure can be handed in; “Beside present figures” tells why.',
		'hand-in': () => 'Look through the changes, then hand in.'
	},
	goOn: 'Go there',
	drop: 'Drop a file here',
	choose: 'Choose a file',
	accepted: '.xlsx, .xls, .ods, .csv or .tsv of up to 50 MB; GBK, UTF-8 and other encodings are recognised.',
	anotherFile: 'Another file',
	paste: 'Paste from Excel',
	pasteLead: 'Choose cells with their header in Excel or WPS, copy them, and paste them here.',
	pasteBox: 'Pasted cells',
	pasteTake: 'Read what is pasted',
	pastedName: 'pasted.tsv',
	pastedNothing: 'Nothing is here yet. Copy cells in Excel first, then paste them.',
	type: 'Type figures',
	template: 'Get a template',
	templateLead:
		'A template lists place, indicators, units and last year’s figures; filled in, it comes back without one question.',
	templatePlace: 'Place',
	templateYear: 'Year',
	templatePolicy: 'Policy',
	templateGet: 'Download .xlsx',
	drafts: 'Drafts in this browser',
	draftOf: (name, age) => `${name} (saved ${age})`,
	resume: 'Go on',
	throwAway: 'Throw the draft away',
	throwAwayOf: (name) => `Throw the draft away: ${name}`,
	sureToThrow: (name) =>
		`Throw the draft of “${name}” away? The file itself stays; answers and corrections are lost.`,
	saved: (age) => `The draft is kept in this browser (${age})`,
	unkept:
		'This browser keeps no draft (a private window, perhaps): after a reload the file has to be chosen again.',
	undo: 'Undo',
	reading: {
		opening: 'Opening the file',
		understanding: 'Finding the tables',
		matching: 'Matching places and indicators',
		checking: 'Checking values'
	},
	starting: 'Getting ready to read',
	share: (done, of) => `${done} of ${of}`,
	cancel: 'Cancel',
	cancelled: 'Reading was cancelled. The file and your answers are still here.',
	again: 'Read it again',
	failed: 'This file could not be read, for a reason nobody foresaw. Save it as .xlsx or .csv and try again.',
	offline:
		'There is no network. The draft is in this browser and can be worked on; hand it in once you are online.',
	fileIs: (name, size, format, encoding) =>
		`${name}, ${size}, ${format}${encoding === null ? '' : `, in ${encoding}`}`,
	readOut: (figures, sheets) =>
		`${sheets === 1 ? 'One sheet' : `${String(sheets)} sheets`}, ${figures} figures read.`,
	noFile: 'Choose a file first.',
	markedUpName: 'with problems',
	markedUp: 'Download a marked-up copy: problems as comments of their cells',
	vocabularyFailed: 'The names of places and indicators could not be had; check the network and try again.',
	engineStarting: 'Starting the database in your browser …',
	engineLoaded: (megabytes) => `${megabytes} MB loaded`,
	comparing: 'Comparing with present figures …',
	judging: 'Judging lights by the same rule …',
	compared: 'Compared.',
	unavailable:
		'This browser cannot run the database (WebAssembly is missing): figures are not compared here and lights not foretold. Reading, correcting and handing in work; the review compares.',
	compareFailed: 'Comparing did not succeed. Reading, correcting and handing in work; the review compares.',
	compareCancel: 'Stop comparing',
	compareCancelled: 'Comparing was stopped. Reading, correcting and handing in work all the same.',
	compareAgain: 'Compare again',
	unprinted: (count) =>
		count === 1 ? 'One more row is not printed.' : `${String(count)} more rows are not printed.`,
	handIn: 'Hand in',
	summary: (ready) => `${ready} figures will be handed in, with the file as it is and your answers.`,
	notHandedIn: (count) => `${count} others will not; the reasons are above.`,
	note: 'A word to the reviewer (optional)',
	sending: 'Handing in; the server reads the file once more …',
	lost: 'The server did not answer; the network may be down. The draft is still here; press “Hand in” again, nothing will be doubled.',
	refused: 'The server did not take it: ',
	done: (id, figures) => `Received as ${id}; ${figures} figures wait for review.`,
	doneLeftOut: (count) => `${count} other figures of the file were not handed in.`,
	doneNext: 'They are published once a reviewer accepts them; see',
	mine: 'My submissions',
	newOne: 'Report another',
	mayNot: 'You can read and check files here, but may not hand them in.',
	onKept:
		'This page was kept for reading offline and cannot hand in. The draft stays in this browser; load the page again once the network is back, then hand it in.',
	logIn: 'Log in',
	readyFirst: 'Handing in needs figures that are ready.',
	ages: {
		now: 'just now',
		minutes: (n) => (n === 1 ? 'a minute ago' : `${String(n)} minutes ago`),
		hours: (n) => (n === 1 ? 'an hour ago' : `${String(n)} hours ago`),
		days: (n) => (n === 1 ? 'a day ago' : `${String(n)} days ago`)
	}
};

export const text: Record<Language, SubmitText> = { zh, en };

/** How long ago something was, in words. */
export function ageOf(then: number, now: number, language: Language): string {
	const { ages } = text[language];
	const minutes = Math.floor((now - then) / 60_000);
	if (minutes < 1) return ages.now;
	if (minutes < 60) return ages.minutes(minutes);
	if (minutes < 24 * 60) return ages.hours(Math.floor(minutes / 60));
	return ages.days(Math.floor(minutes / (24 * 60)));
}
