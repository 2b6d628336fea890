/**
 * The page of a host for addresses that do not exist. It may be shown at any depth, so it stands alone and looks for the copy's
 * home upwards from where it is.
 * @param {string} marker the name of the file that lies in the root of the copy
 * @returns {string} without a policy of its own
 */
export function notFoundPage(marker) {
	return `<!doctype html>
<html lang="zh-CN">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<meta name="robots" content="noindex" />
		<title>404 · 康标 Kangbiao</title>
		<style>body{max-width:40rem;margin:15vh auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif}</style>
	</head>
	<body>
		<main>
			<h1>没有这一页 <span lang="en">There is no such page</span></h1>
			<p>这是静态副本，只有写下的页面。</p>
			<p lang="en">This is a static copy: it has the pages that were written.</p>
			<p><a id="home" hidden>回到首页 <span lang="en">Home</span></a></p>
		</main>
		<script>
			(async () => {
				for (let folder = new URL('.', location); ; folder = new URL('..', folder)) {
					const found = await fetch(new URL('${marker}', folder), { method: 'HEAD' }).catch(() => undefined);
					if (found?.ok) return Object.assign(document.getElementById('home'), { href: new URL('index.html', folder).href, hidden: false });
					if (folder.pathname === '/') return;
				}
			})();
		</script>
	</body>
</html>
`;
}
