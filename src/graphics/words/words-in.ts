import type { Language } from '../languages.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { km } from './km.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { th } from './th.js';
import { vi } from './vi.js';
import type { Words } from './words.js';
import { zh } from './zh.js';

const WORDS: Readonly<Record<Language, Words>> = { ar, en, es, fr, km, pt, ru, th, vi, zh };

/** The fixed words of graphics in a language. */
export const wordsIn = (language: Language): Words => WORDS[language];
