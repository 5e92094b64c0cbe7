import { Refusal, type Route } from '../../kit/message.ts';
import { caseRoutes } from '../controls/case-routes.ts';
import { editRoutes } from '../controls/edit-routes.ts';
import type { FileLinks } from '../file-links.ts';
import { portalRoutes } from '../portal/portal-route.ts';
import type { SandboxParts } from '../sandbox-parts.ts';
import { customObjectRoutes } from './custom-object-routes.ts';
import { deletedTicketRoutes } from './deleted-ticket-routes.ts';
import { exportRoutes } from './export-routes.ts';
import { fileLinkRoutes } from './file-routes.ts';
import { helpCenterRoutes } from './help-center-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { ruleRoutes } from './rule-routes.ts';
import { satisfactionRoutes } from './satisfaction-routes.ts';
import { searchRoutes } from './search-routes.ts';
import { settingRoutes } from './setting-routes.ts';
import { sideConversationRoutes } from './side-conversation-routes.ts';
import { ticketRoutes } from './ticket-routes.ts';

/** A refusal becomes an ordinary answer, so that it carries the rate headers too. */
function answerRefusals({ handle, ...route }: Route): Route {
  return {
    ...route,
    async handle(request) {
      try {
        return await handle(request);
      } catch (error) {
        if (error instanceof Refusal) return error.reply;
        throw error;
      }
    },
  };
}

/** All that the account's own host serves. */
export function accountRoutes(parts: SandboxParts, links: FileLinks): Route[] {
  return [
    ...ticketRoutes(parts),
    ...deletedTicketRoutes(parts),
    ...satisfactionRoutes(parts),
    ...sideConversationRoutes(parts, links),
    ...exportRoutes(parts),
    ...peopleRoutes(parts),
    ...settingRoutes(parts),
    ...ruleRoutes(parts),
    ...customObjectRoutes(parts),
    ...searchRoutes(parts),
    ...helpCenterRoutes(parts),
    ...fileLinkRoutes(parts, links),
    ...editRoutes(parts),
    ...caseRoutes(parts),
    ...portalRoutes(parts),
  ].map(answerRefusals);
}
