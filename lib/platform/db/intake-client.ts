import pg from 'pg';

let pool: pg.Pool | undefined;

/** The pool of role held_intake, which may insert a correction and read nothing. Made when first needed. */
export function intakePool(): pg.Pool {
  const url = process.env['INTAKE_DATABASE_URL'];
  if (url === undefined) throw new Error('This process was given no intake address');
  return (pool ??= new pg.Pool({ connectionString: url, max: 2 }));
}
