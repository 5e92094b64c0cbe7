/** Under this name the state remembers when apply first ran (ISO-8601): whatever the target sent before was not our doing. */
export const firstAppliedMemo = 'firstApplied';
