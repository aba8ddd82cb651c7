/** The little of Passport that is used here; the package ships no types. */
declare module 'passport' {
  type Done = (error: unknown, user?: unknown) => void;
  type Middleware = (request: object, response: object, next: (error?: unknown) => void) => void;

  interface Passport {
    use(name: string, strategy: object): this;
    authenticate(name: string, options: { session: false }, done: Done): Middleware;
  }

  const passport: { Passport: new () => Passport };
  export default passport;
}
