/**
 * Channels by the number rules have for them.
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/via-types/
 */
export const viaTypes: Record<string, string> = {
  '0': 'Web form',
  '4': 'Email',
  '5': 'Web service (API)',
  '8': 'Trigger or automation',
  '16': 'Get Satisfaction',
  '23': 'X (Twitter) like',
  '26': 'X (Twitter) direct message',
  '27': 'Closed ticket',
  '29': 'Chat',
  '30': 'X (Twitter)',
  '31': 'Ticket sharing',
  '33': 'Voicemail',
  '34': 'Phone call (incoming)',
  '35': 'Phone call (outgoing)',
  '38': 'Facebook post',
  '41': 'Facebook private message',
  '44': 'Voicemail of another telephone system',
  '45': 'Phone call (incoming) of another telephone system',
  '46': 'Phone call (outgoing) of another telephone system',
  '48': 'Web Widget',
  '49': 'Mobile SDK',
  '50': 'Help Center post',
  '55': 'Channel integration',
  '56': 'Mobile',
  '57': 'Text message',
  '72': 'LINE',
  '73': 'WeChat',
  '74': 'WhatsApp',
};

export const ticketTypes: Record<string, string> = { '1': 'question', '2': 'incident', '3': 'problem', '4': 'task' };
