import { formText } from './form-text';
import { passwordFault, passwordLength, type PasswordFault } from './password-rule';

/** The new password of a form that asks for it twice, or why it is not taken. */
export function readNewPassword(
	form: FormData,
	name: string
): { password: string } | { fault: PasswordFault | 'differ' } {
	// Longer ones come as they are, up to what tells a long password from an attack.
	const password = formText(form, 'next', passwordLength.most * 4);
	const fault = passwordFault(password, name);
	if (fault !== undefined) return { fault };
	return password === form.get('again') ? { password } : { fault: 'differ' };
}
