import { Form, type FormInstance } from 'antd';
import { useEffect } from 'react';

const prefix = 'oz.draft.';

/** Keeps an Ant Design form's entries in this tab. Passwords and codes are never kept. */
export function useFormDraft<T extends object>(key: string, form: FormInstance<T>, secret: (keyof T)[] = []) {
  const values = Form.useWatch([], form) as T | undefined;

  useEffect(() => {
    try {
      const stored = sessionStorage.getItem(prefix + key);
      if (stored) form.setFieldsValue(JSON.parse(stored));
    } catch {
      // An unreadable draft is no draft.
    }
  }, [key, form]);

  useEffect(() => {
    if (!values) return;
    const kept = Object.fromEntries(Object.entries(values).filter(([name]) => !secret.includes(name as keyof T)));
    try {
      sessionStorage.setItem(prefix + key, JSON.stringify(kept));
    } catch {
      // A full or forbidden store only costs the draft its survival of a reload.
    }
  });

  return () => sessionStorage.removeItem(prefix + key);
}
