import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listAiSettings } from '../../../../src/targets/halo/settings/ai-functions.ts';

test('AI switches go by their titles, unknown ones by words', () => {
  const control = { openai_enabled: true, enable_azureopenai_insights: false, ai_connection_type: 2 };
  assert.deepEqual(
    listAiSettings(control).map(({ title }) => title),
    ['OpenAI enabled', 'AI insights (Azure)', 'Default AI Connection'],
  );
});
