/** Imported before anything that brings lit: what page-names.ts does, for the package as a whole. */
import { keepNames } from './page-names.js';

keepNames();
