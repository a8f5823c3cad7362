/**
 * A new authenticator to enrol: its secret sealed for the way back, in text, and as the QR code that an app reads, one
 * SVG path on a grid of `size` by `size`.
 */
export type Enrolment = { sealed: string; secret: string; qrCode: { size: number; path: string } };
