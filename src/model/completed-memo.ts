/** Under this name the state remembers the last plan of a whole migration that was applied to its end; a rollback forgets it. */
export const completedMemo = 'lastCompleted';
