import ts from 'typescript';

export interface Import {
	/** As written: a package, a relative path, $lib/…; may end in ?raw and the like. */
	specifier: string;
	/** Gone after compilation. */
	isType: boolean;
}

/** What a TypeScript, JavaScript or Svelte file imports, workers and other files named by URL among it. */
export function readImports({ path, text }: { path: string; text: string }): Import[] {
	const code = path.endsWith('.svelte') ? scriptsOf(text) : text;
	const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
	const imports: Import[] = [];
	const visit = (node: ts.Node): void => {
		const found = importOf(node);
		if (found) imports.push(found);
		ts.forEachChild(node, visit);
	};
	visit(source);
	return imports;
}

function scriptsOf(markup: string): string {
	const withoutComments = markup.replace(/<!--[\s\S]*?-->/g, '');
	return [...withoutComments.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)]
		.map(([, code]) => code)
		.join('\n');
}

function importOf(node: ts.Node): Import | undefined {
	if (ts.isImportDeclaration(node)) return named(node.moduleSpecifier, isTypeImport(node.importClause));
	if (ts.isExportDeclaration(node)) return named(node.moduleSpecifier, isTypeExport(node));
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
		return named(node.argument.literal, true);
	if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
		return named(node.arguments[0], false);
	}
	if (ts.isNewExpression(node) && node.expression.getText() === 'URL' && node.arguments?.length === 2) {
		return named(node.arguments[0], false);
	}
	return undefined;
}

function named(specifier: ts.Node | undefined, isType: boolean): Import | undefined {
	return specifier && ts.isStringLiteralLike(specifier) ? { specifier: specifier.text, isType } : undefined;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
	if (!clause) return false;
	if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const { name, namedBindings } = clause;
	return name === undefined && namedBindings !== undefined && ts.isNamedImports(namedBindings)
		? namedBindings.elements.length > 0 && namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly)
		: false;
}

function isTypeExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
	if (isTypeOnly || !exportClause || !ts.isNamedExports(exportClause)) return isTypeOnly;
	return exportClause.elements.length > 0 && exportClause.elements.every((element) => element.isTypeOnly);
}
