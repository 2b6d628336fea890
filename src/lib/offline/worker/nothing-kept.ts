/** What is shown where nobody answers and nothing at all is kept; in both languages, since the page's own is not known. */
export function nothingKept(): Response {
	return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

const html = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>离线 Offline · 康标</title>
</head>
<body>
<h1>没有网络 <span lang="en">No network</span></h1>
<p>本机没有保存任何页面。网络恢复后请重新打开。</p>
<p lang="en">Nothing is kept on this machine. Open the page again once the network is back.</p>
<p><a href="">重试 <span lang="en">Try again</span></a></p>
</body>
</html>
`;
