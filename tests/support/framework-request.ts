/** In the place of Next's modules about a request: what an action is called with, as a test sets it. */

export const request = { headers: new Headers(), cookies: new Map<string, string>() };

export async function headers(): Promise<Headers> {
  return request.headers;
}

export async function cookies() {
  return {
    set: (name: string, value: string) => request.cookies.set(name, value),
    delete: (name: string) => request.cookies.delete(name),
  };
}

export function refresh(): void {}
