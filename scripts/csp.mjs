// What the page may do, said once: in the built page's <meta> and in the headers of every server of ours.
// Nothing loads from elsewhere, nothing is sent anywhere, no inline code, no string becomes script or markup
// except through the page's one Trusted Types policy.

const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types galley",
];

/** The policy as the page's own <meta> carries it, for hosts that set no headers. */
export const CSP_META = DIRECTIVES.join("; ");

/** The policy as a header: browsers heed `frame-ancestors` only there. */
export const CSP_HEADER = `${CSP_META}; frame-ancestors 'none'`;

/**
 * Headers of every response that serves the built app, scripts of workers included.
 * @type {Readonly<Record<string, string>>}
 */
export const SECURITY_HEADERS = {
  "Content-Security-Policy": CSP_HEADER,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
};
