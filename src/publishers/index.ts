/** The profiles that come with the library: `nutgraf/publishers`. Each is a file of its own; none is used unless asked for. */
export { unn } from './unn.js';
