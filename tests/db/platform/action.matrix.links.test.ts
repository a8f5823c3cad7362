import { MATRIX_PARTS } from '@/tests/support/action-matrix';
import { tryActions } from '@/tests/support/try-actions';

tryActions(MATRIX_PARTS.links);
