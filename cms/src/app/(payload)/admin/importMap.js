import { SiteStatus as SiteStatus_738b50f8545d43251e504333828522e9 } from '../../../admin/site-status.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { PasteFeatureClient as PasteFeatureClient_9f02495d4698018e0e6b6e9f775f0de2 } from '../../../rich-text/paste/paste-client.tsx'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BylineInput as BylineInput_ae41a2b6515f83535f3d0519ba1b1623 } from '../../../writing/byline-input.tsx'
import { BylineLabel as BylineLabel_7394700db645e3329ba728c82e97ef0d } from '../../../admin/row-labels.tsx'
import { FillFromUrl as FillFromUrl_2df7aa8bf82a742b11bb4c475c12ffd9 } from '../../../originals/fill-from-url.tsx'
import { NoDiff as NoDiff_afaf2d3ceae14f6af01ab709ffa284ae } from '../../../admin/no-diff.tsx'
import { SourceLabel as SourceLabel_7394700db645e3329ba728c82e97ef0d } from '../../../admin/row-labels.tsx'
import { NameLabel as NameLabel_7394700db645e3329ba728c82e97ef0d } from '../../../admin/row-labels.tsx'
import { WorkflowPanel as WorkflowPanel_b637a3ae3970b052def5dd363c521cb1 } from '../../../workflow/panel.tsx'
import { StateCell as StateCell_7639cb5f53d3921f02886491c750ae9a } from '../../../workflow/state-cell.tsx'
import { GateChecklist as GateChecklist_a5fce291e495fe9c4d0d8b4d3f056ae2 } from '../../../gate/checklist.tsx'
import { WritingPanel as WritingPanel_f7eaf0c182974c602bdb39507c938e9a } from '../../../writing/panel.tsx'
import { LinksPanel as LinksPanel_67d71d19f23a92f4bb319090198b0648 } from '../../../preview/links-panel.tsx'
import { AddCorrection as AddCorrection_c551a2ffeecae5bbc01f29265ac71f0a } from '../../../collections/corrections/add-button.tsx'
import { GiveBackLock as GiveBackLock_c33571956cbdf9f6c999844eb4fee861 } from '../../../edit-lock/give-back-lock.tsx'
import { TakeOver as TakeOver_87c533e2624f7b9595e1a3995bd17ebd } from '../../../edit-lock/take-over.tsx'
import { LockLost as LockLost_6878f15602359547e1c76dce36c7de2f } from '../../../edit-lock/lock-lost.tsx'
import { QuickFilters as QuickFilters_0e2db01a8405add908c4b8175d778440 } from '../../../workflow/quick-filters.tsx'
import { PreviewAfterSaving as PreviewAfterSaving_1c66781a67c9894a47e0c47f6f9a6f84 } from '../../../preview/preview-button.tsx'
import { PublishAfterSaving as PublishAfterSaving_91b744dd8bf5b7947578f81d9e4445ec } from '../../../admin/publish-button.tsx'
import { NoUnpublish as NoUnpublish_1f2ec0f489082333c639db59f709cd4e } from '../../../takedown/no-unpublish.tsx'
import { ResendLetterButton as ResendLetterButton_afd0d83a522d960ae6a0e8f8f98c161c } from '../../../admin/webhook-buttons.tsx'
import { PingButton as PingButton_afd0d83a522d960ae6a0e8f8f98c161c } from '../../../admin/webhook-buttons.tsx'
import { RotateButtons as RotateButtons_afd0d83a522d960ae6a0e8f8f98c161c } from '../../../admin/webhook-buttons.tsx'
import { ResendButton as ResendButton_afd0d83a522d960ae6a0e8f8f98c161c } from '../../../admin/webhook-buttons.tsx'
import { ChangesView as ChangesView_1ca4c64a5fd920f00b4f25e4de62635a } from '../../../audit/changes-view.tsx'
import { ExportForm as ExportForm_a761dc94ce0f6d661e5cbfe50ed5518d } from '../../../audit/export-form.tsx'
import { HomeBlockLabel as HomeBlockLabel_7394700db645e3329ba728c82e97ef0d } from '../../../admin/row-labels.tsx'
import { RuleTable as RuleTable_48f670e0570f788dc8774e2c97ce997a } from '../../../gate/rule-table.tsx'
import { Icon as Icon_b8b0d7e5fa1af51cd2c81b563fbcd6c4 } from '../../../admin/icon.tsx'
import { Logo as Logo_577f495c847acba9a56186a175b447bc } from '../../../admin/logo.tsx'
import { StatisticsLink as StatisticsLink_030ad0b15ecdb4933490d38a334c7779 } from '../../../statistics/nav-link.tsx'
import { MyWork as MyWork_24b16f8f5176ea1dc7ff49f0d1b5ea44 } from '../../../admin/dashboard/my-work.tsx'
import { SchedulesPanel as SchedulesPanel_74ac90b04d720a493b4b25a19506054c } from '../../../admin/dashboard/schedules-panel.tsx'
import { SitePanel as SitePanel_41866cdca8b7c739e33a7c1b1b22475d } from '../../../admin/dashboard/site-panel.tsx'
import { BrokenPanel as BrokenPanel_0558e691e726d2c814820afba15fe4ff } from '../../../admin/dashboard/broken-panel.tsx'
import { ReleasesPanel as ReleasesPanel_1659c7c71067e873db8d3b47480531d6 } from '../../../admin/dashboard/releases-panel.tsx'
import { MendMarkup as MendMarkup_17e1c185ac58c1d3615a0eafae1c0d89 } from '../../../admin/mend-markup.tsx'
import { StatisticsView as StatisticsView_adfb299bbffff7e9c5e86d443bcb0c4d } from '../../../statistics/statistics-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/site-status.tsx#SiteStatus": SiteStatus_738b50f8545d43251e504333828522e9,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/rich-text/paste/paste-client.tsx#PasteFeatureClient": PasteFeatureClient_9f02495d4698018e0e6b6e9f775f0de2,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/writing/byline-input.tsx#BylineInput": BylineInput_ae41a2b6515f83535f3d0519ba1b1623,
  "/admin/row-labels.tsx#BylineLabel": BylineLabel_7394700db645e3329ba728c82e97ef0d,
  "/originals/fill-from-url.tsx#FillFromUrl": FillFromUrl_2df7aa8bf82a742b11bb4c475c12ffd9,
  "/admin/no-diff.tsx#NoDiff": NoDiff_afaf2d3ceae14f6af01ab709ffa284ae,
  "/admin/row-labels.tsx#SourceLabel": SourceLabel_7394700db645e3329ba728c82e97ef0d,
  "/admin/row-labels.tsx#NameLabel": NameLabel_7394700db645e3329ba728c82e97ef0d,
  "/workflow/panel.tsx#WorkflowPanel": WorkflowPanel_b637a3ae3970b052def5dd363c521cb1,
  "/workflow/state-cell.tsx#StateCell": StateCell_7639cb5f53d3921f02886491c750ae9a,
  "/gate/checklist.tsx#GateChecklist": GateChecklist_a5fce291e495fe9c4d0d8b4d3f056ae2,
  "/writing/panel.tsx#WritingPanel": WritingPanel_f7eaf0c182974c602bdb39507c938e9a,
  "/preview/links-panel.tsx#LinksPanel": LinksPanel_67d71d19f23a92f4bb319090198b0648,
  "/collections/corrections/add-button.tsx#AddCorrection": AddCorrection_c551a2ffeecae5bbc01f29265ac71f0a,
  "/edit-lock/give-back-lock.tsx#GiveBackLock": GiveBackLock_c33571956cbdf9f6c999844eb4fee861,
  "/edit-lock/take-over.tsx#TakeOver": TakeOver_87c533e2624f7b9595e1a3995bd17ebd,
  "/edit-lock/lock-lost.tsx#LockLost": LockLost_6878f15602359547e1c76dce36c7de2f,
  "/workflow/quick-filters.tsx#QuickFilters": QuickFilters_0e2db01a8405add908c4b8175d778440,
  "/preview/preview-button.tsx#PreviewAfterSaving": PreviewAfterSaving_1c66781a67c9894a47e0c47f6f9a6f84,
  "/admin/publish-button.tsx#PublishAfterSaving": PublishAfterSaving_91b744dd8bf5b7947578f81d9e4445ec,
  "/takedown/no-unpublish.tsx#NoUnpublish": NoUnpublish_1f2ec0f489082333c639db59f709cd4e,
  "/admin/webhook-buttons.tsx#ResendLetterButton": ResendLetterButton_afd0d83a522d960ae6a0e8f8f98c161c,
  "/admin/webhook-buttons.tsx#PingButton": PingButton_afd0d83a522d960ae6a0e8f8f98c161c,
  "/admin/webhook-buttons.tsx#RotateButtons": RotateButtons_afd0d83a522d960ae6a0e8f8f98c161c,
  "/admin/webhook-buttons.tsx#ResendButton": ResendButton_afd0d83a522d960ae6a0e8f8f98c161c,
  "/audit/changes-view.tsx#ChangesView": ChangesView_1ca4c64a5fd920f00b4f25e4de62635a,
  "/audit/export-form.tsx#ExportForm": ExportForm_a761dc94ce0f6d661e5cbfe50ed5518d,
  "/admin/row-labels.tsx#HomeBlockLabel": HomeBlockLabel_7394700db645e3329ba728c82e97ef0d,
  "/gate/rule-table.tsx#RuleTable": RuleTable_48f670e0570f788dc8774e2c97ce997a,
  "/admin/icon.tsx#Icon": Icon_b8b0d7e5fa1af51cd2c81b563fbcd6c4,
  "/admin/logo.tsx#Logo": Logo_577f495c847acba9a56186a175b447bc,
  "/statistics/nav-link.tsx#StatisticsLink": StatisticsLink_030ad0b15ecdb4933490d38a334c7779,
  "/admin/dashboard/my-work.tsx#MyWork": MyWork_24b16f8f5176ea1dc7ff49f0d1b5ea44,
  "/admin/dashboard/schedules-panel.tsx#SchedulesPanel": SchedulesPanel_74ac90b04d720a493b4b25a19506054c,
  "/admin/dashboard/site-panel.tsx#SitePanel": SitePanel_41866cdca8b7c739e33a7c1b1b22475d,
  "/admin/dashboard/broken-panel.tsx#BrokenPanel": BrokenPanel_0558e691e726d2c814820afba15fe4ff,
  "/admin/dashboard/releases-panel.tsx#ReleasesPanel": ReleasesPanel_1659c7c71067e873db8d3b47480531d6,
  "/admin/mend-markup.tsx#MendMarkup": MendMarkup_17e1c185ac58c1d3615a0eafae1c0d89,
  "/statistics/statistics-view.tsx#StatisticsView": StatisticsView_adfb299bbffff7e9c5e86d443bcb0c4d,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
