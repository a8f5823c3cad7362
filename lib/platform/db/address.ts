/** The same server and database, reached as another role. */
export function addressAs(url: string, role: string, password: string): string {
  const address = new URL(url);
  address.username = encodeURIComponent(role);
  address.password = encodeURIComponent(password);
  return address.href;
}

/** The same server and role, another database. */
export function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${encodeURIComponent(database)}`;
  return address.href;
}

export function databaseName(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

export function roleName(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

export function passwordIn(url: string): string {
  return decodeURIComponent(new URL(url).password);
}

/** Host and port, for a line that people read: never the password. */
export function serverName(url: string): string {
  const { hostname, port } = new URL(url);
  return `${hostname}:${port === '' ? '5432' : port}`;
}
