import { limits } from '$lib/intake/limits';
import type { Words } from '$lib/intake/reading';

/** What the server says of a submission, in both languages: the answer is read by pages and by programs. */
export const handInWords = {
	logIn: {
		zh: '请先登录，再报送。草稿还在您的浏览器里。',
		en: 'Log in first, then hand in. The draft is still in your browser.'
	},
	noFile: { zh: '没有收到文件。请选择一个文件。', en: 'No file came. Choose a file.' },
	tooLarge: (name: string): Words => ({
		zh: `${name}：文件超过 50 MB。请只保留要报送的工作表，或分成几个文件。`,
		en: `${name}: the file is larger than 50 MB. Keep only the sheets to be reported, or divide it into several files.`
	}),
	/** More figures than one submission may hold. */
	tooMany: (figures: number): Words => ({
		zh: `文件里有 ${String(figures)} 个数，一次最多报送 ${String(limits.figures)} 个。请按年份或地区分成几个文件，分别报送。`,
		en: `The file has ${String(figures)} figures; at most ${String(limits.figures)} are handed in at a time. Divide it by year or place, and hand the parts in one after another.`
	}),
	badForm: {
		zh: '随文件送来的回答读不懂。请刷新页面，从草稿继续，再报送一次。',
		en: 'The answers that came with the file could not be read. Reload the page, go on with the draft and hand it in again.'
	},
	busy: {
		zh: '服务器正在读取其他文件，请过一会儿再按“报送”。',
		en: 'The server is reading other files; press “Hand in” again in a while.'
	},
	repeat: {
		zh: '这份报送先前已经收下，没有重复登记。',
		en: 'This submission had been received before; nothing was doubled.'
	},
	sameFile: (ids: readonly string[]): Words => ({
		zh: `同一个文件以前报送过：${ids.join('、')}。审核人会看到这一点。`,
		en: `The same file was handed in before: ${ids.join(', ')}. The reviewer sees that.`
	})
};
