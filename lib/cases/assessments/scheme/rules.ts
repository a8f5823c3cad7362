/** Resolution 1900 (2012) of the Parliamentary Assembly of the Council of Europe, point 3, letters a to e. */
export const PACE_CRITERIA = ['A', 'B', 'C', 'D', 'E'] as const;

/** Categories of the Working Group on Arbitrary Detention (methods of work, A/HRC/36/38, paragraph 8). */
export const WGAD_CATEGORIES = ['I', 'II', 'III', 'IV', 'V'] as const;
