import type { FormInstance } from 'antd';
import type { TFunction } from 'i18next';
import { ApiError } from '../api/problem';

/** Puts the server's complaints beside the fields they are about. Answers whether all found a place. */
export function showFieldErrors(form: FormInstance, error: unknown, t: TFunction<'errors'>) {
  if (!(error instanceof ApiError) || error.fields.length === 0) return false;
  const fields = error.fields.map(({ path, code, params }) => ({
    name: path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
    errors: [t(code, params ?? {})],
  }));
  const known = fields.filter(({ name }) => form.getFieldInstance(name) !== undefined || name.length > 0);
  form.setFields(known as Parameters<typeof form.setFields>[0]);
  return known.length === fields.length;
}
