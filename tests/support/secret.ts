/** The desk's secret in tests. */
export const TEST_SECRET = 'a secret that only tests know, of no worth anywhere';
