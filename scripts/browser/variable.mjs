/** The environment variable that hands a browser that was found to the processes we start, as JSON. */
export const BROWSER_VARIABLE = "GALLEY_BROWSER";
