import type { Metadata } from 'next';

/**
 * Says that a page has no picture for its tab. A browser that is not told asks for /favicon.ico on every visit, and who
 * glances at a screen reads nothing from a tab.
 */
export const NO_ICON: Metadata['icons'] = { icon: 'data:,' };
