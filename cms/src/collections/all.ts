import type { Kind } from '@haidang/shared/content/document';
import type { CollectionConfig, GlobalConfig } from 'payload';

import { withSignInAudit } from '../audit/sign-in.ts';
import { withAudit, withAuditGlobal } from '../audit/with-audit.ts';
import { Home } from '../globals/home.ts';
import { LegalIdentity } from '../globals/legal-identity.ts';
import { Navigation } from '../globals/navigation.ts';
import { PublishRules } from '../globals/publish-rules.ts';
import { withUseRules } from '../hooks/keep-what-is-used.ts';
import { withHouseRules, withHouseRulesGlobal } from '../hooks/house-rules.ts';
import { Letters } from '../notices/letters.ts';
import { Notices } from '../notices/notices.ts';
import { withOutbox, withOutboxGlobal } from '../outbox/with-outbox.ts';
import { systemCollections } from '../system/collections.ts';
import { Takedowns } from '../takedown/takedowns.ts';
import { Transitions } from '../workflow/transitions.ts';
import { Articles } from './articles/articles.ts';
import { Corrections } from './corrections/corrections.ts';
import { DocumentFields } from './documents/document-fields.ts';
import { DocumentTypes } from './documents/document-types.ts';
import { Documents } from './documents/documents.ts';
import { Issuers } from './documents/issuers.ts';
import { Glossary } from './taxonomy/glossary.ts';
import { Media } from './media/media.ts';
import { Pages } from './pages/pages.ts';
import { Authors } from './people/authors.ts';
import { Departments } from './people/departments.ts';
import { Sources } from './people/sources.ts';
import { Redirects } from './redirects/redirects.ts';
import { Categories } from './taxonomy/categories.ts';
import { Tags } from './taxonomy/tags.ts';
import { Topics } from './taxonomy/topics.ts';
import { Users } from './users/users.ts';
import { Programmes } from './videos/programmes.ts';
import { Videos } from './videos/videos.ts';

const publicCollections: [CollectionConfig, Kind][] = [
	[Articles, 'article'],
	[Corrections, 'correction'],
	[Documents, 'document'],
	[Issuers, 'issuer'],
	[DocumentTypes, 'document-type'],
	[DocumentFields, 'document-field'],
	[Categories, 'category'],
	[Topics, 'topic'],
	[Tags, 'tag'],
	[Glossary, 'glossary-entry'],
	[Authors, 'author'],
	[Departments, 'department'],
	[Sources, 'source'],
	[Media, 'media'],
	[Videos, 'video'],
	[Programmes, 'programme'],
	[Pages, 'page'],
	[Redirects, 'redirect'],
];

const publicGlobals: [GlobalConfig, Kind][] = [
	[Home, 'home'],
	[Navigation, 'navigation'],
	[LegalIdentity, 'legal-identity'],
];

/** Every collection, in the order of the admin's menu. What is public writes to the outbox. */
export const collections: CollectionConfig[] = [
	...publicCollections.map(([collection, kind]) =>
		withAudit(withOutbox(withUseRules(withHouseRules(collection)), kind)),
	),
	withAudit(withSignInAudit(withHouseRules(Users))),
	withHouseRules(Takedowns),
	withHouseRules(Transitions),
	withHouseRules(Notices),
	withHouseRules(Letters),
	...systemCollections.map(withHouseRules),
];

export const globals: GlobalConfig[] = [
	...publicGlobals.map(([global, kind]) =>
		withAuditGlobal(withOutboxGlobal(withHouseRulesGlobal(global), kind)),
	),
	withAuditGlobal(withHouseRulesGlobal(PublishRules)),
];
