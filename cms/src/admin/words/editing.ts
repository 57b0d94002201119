/**
 * Words on the paths an editor takes every week, over Strapi's own Dutch ones: plain, and about the site instead of about
 * the system (`design/admin.md`, "Tone"). Keys are Strapi's message ids, with the plugin in front.
 */
export const editing = {
  'app.utils.publish': 'Zet op de site',
  'app.utils.unpublish': 'Haal van de site',
  'app.utils.published': 'Op de site',
  'app.utils.already-published': 'Staat al op de site',
  'app.utils.ready-to-publish': 'Klaar voor de site',
  'app.utils.ready-to-publish-changes': 'Klaar om bij te werken',
  'app.utils.ready-to-unpublish-changes': 'Klaar om van de site te halen',
  'app.components.Select.placeholder': 'Kies',
  'app.error.chunk.title': 'Dit scherm laadt niet',
  'app.error.chunk.message':
    'Misschien start het systeem net, of viel de verbinding weg. Laad de bladzijde opnieuw.',
  'app.error.chunk.reload': 'Laad opnieuw',
  'app.session.ended.title': 'Je bent uitgelogd',
  'app.session.ended.unsaved':
    'Je was te lang weg. Wat je nog niet had opgeslagen, gaat verloren als je uitlogt.',
  'global.sessions.active-devices': 'Apparaten waarop je bent ingelogd',

  'search.placeholder': 'Zoek',
  clearLabel: 'Wis',
  'Auth.form.welcome.subtitle': 'Log in op de redactie',
  'Auth.form.email.placeholder': 'jij@voorbeeld.nl',
  'HomePage.header.subtitle': 'Welkom bij de redactie',
  'global.content-manager': 'Inhoud',
  'content-manager.header.name': 'Inhoud',
  'content-manager.components.LeftMenu.Search.label': 'Zoek een lijst',
  'content-manager.components.LeftMenu.collection-types': 'Lijsten',
  'content-manager.components.LeftMenu.single-types': 'Losse bladzijden',
  'content-manager.HeaderLayout.button.label-add-entry': 'Nieuw item',

  'content-manager.containers.List.draft': 'Nog niet op de site',
  'content-manager.containers.List.published': 'Op de site',
  'content-manager.containers.List.modified': 'Veranderd',
  'content-manager.containers.List.statusFilter.draft': 'Nog nooit op de site',
  'content-manager.containers.List.statusFilter.published': 'Op de site (alle)',
  'content-manager.containers.List.statusFilter.publishedModified':
    'Op de site, en daarna veranderd',
  'content-manager.containers.List.statusFilter.publishedUnmodified': 'Op de site, niet veranderd',
  'content-manager.components.Select.draft-info-title': 'Nog niet op de site',
  'content-manager.components.Select.publish-info-title': 'Op de site',
  'content-manager.containers.edit.tabs.draft': 'Jouw versie',
  'content-manager.containers.edit.tabs.published': 'Op de site',
  'content-manager.containers.edit.information.last-published.label': 'Op de site gezet',
  'content-manager.containers.EditView.publishHint':
    'Ctrl / Cmd + Shift + Enter zet het op de site',
  'content-manager.relation.publicationState.draft': 'Nog niet op de site',
  'content-manager.relation.publicationState.published': 'Op de site',
  'content-manager.relation.add': 'Kies of maak een item dat hierbij hoort',
  'content-manager.relation.create': 'Maak een nieuw item',
  'content-manager.relation.isLoading': 'De items laden',
  'content-manager.relation.notAvailable': 'Er zijn geen items om te kiezen',
  'content-manager.relation.error-adding-relation':
    'Het item kon er niet bij. Probeer het nog een keer.',
  'content-manager.components.RelationInputModal.modal-title':
    'Verander het item dat hierbij hoort',
  'content-manager.success.record.publish': 'Opgeslagen. Binnen vijf minuten staat het op de site.',
  'content-manager.success.record.publishing': 'Wij zetten het op de site…',
  'content-manager.success.record.unpublish': 'Van de site gehaald. Jouw versie blijft hier staan.',
  'content-manager.success.records.publish': 'Binnen vijf minuten staat alles op de site.',
  'content-manager.success.records.unpublish': 'Alles is van de site gehaald.',
  'content-manager.actions.unpublish.dialog.body':
    'Weet je zeker dat je dit van de site haalt? Wie het adres heeft, ziet het dan niet meer.',
  'content-manager.actions.unpublish.dialog.option.keep-draft':
    'Haal van de site en bewaar mijn laatste versie',
  'content-manager.actions.unpublish.dialog.option.replace-draft':
    'Haal van de site en bewaar de versie van de site',
  'content-manager.actions.unpublish.error':
    'Het kon niet van de site worden gehaald. Probeer het nog een keer.',
  'content-manager.actions.open-in-new-tab.label': 'Open in een nieuw tabblad',
  'content-manager.components.DynamicZone.unknown-component': 'Onbekend onderdeel',
  'content-manager.permissions.not-allowed.locale': 'Je mag dit niet bekijken.',
  'content-manager.components.TableDelete.label':
    '{number, plural, one {# item} other {# items}} gekozen',
  'content-manager.pages.ListView.header-subtitle':
    '{number, plural, =0 {Geen items} one {# item} other {# items}} gevonden',
  'content-manager.bulk-publish.already-published': 'Staat al op de site',
  'content-manager.bulk-publish.modified': 'Klaar om bij te werken',
  'content-manager.bulk-unpublish.already-unpublished': 'Is al van de site',
  'content-manager.containers.list.selectedEntriesModal.title': 'Zet items op de site',
  'content-manager.listView.validation.errors.message':
    'Kijk of alles is ingevuld wat moet, voordat je dit op de site zet.',
  'content-manager.popUpWarning.bodyMessage.contentType.publish.all':
    'Weet je zeker dat je deze items op de site zet?',
  'content-manager.popUpWarning.bodyMessage.contentType.unpublish.all':
    'Weet je zeker dat je deze items van de site haalt?',
  'content-manager.popUpWarning.warning.publish-question': 'Wil je dit toch op de site zetten?',
  'content-manager.popUpWarning.warning.unpublish': 'Wat je hier schreef, blijft bewaard.',
  'content-manager.popUpWarning.warning.unpublish-question':
    'Weet je zeker dat je dit van de site haalt?',
  'content-manager.popUpWarning.warning.has-draft-relations.message':
    'Hier {count, plural, one {hoort # item bij dat} other {horen # items bij die}} nog niet op de site {count, plural, one {staat} other {staan}}. De site laat {count, plural, one {dat} other {die}} nog niet zien.',
  'content-manager.popUpWarning.warning.has-draft-m2m-relations.message':
    '{count, plural, one {# item dat hierbij hoort staat} other {# items die hierbij horen staan}} nog niet op de site. Zodra je {count, plural, one {dat} other {die}} op de site zet, {count, plural, one {is het} other {zijn ze}} hier te zien.',
  'content-manager.popUpWarning.warning.has-draft-m2m-relations.additional':
    '{count, plural, one {Nog # item staat} other {Nog # items staan}} niet op de site. Je ziet {count, plural, one {het} other {ze}} daar zodra je {count, plural, one {het} other {ze}} op de site zet.',
  'content-manager.popUpwarning.warning.has-draft-relations.button-confirm': 'Ja, zet op de site',
  'content-manager.widget.last-published.title': 'Laatst op de site gezet',
  'content-manager.widget.last-published.no-data': 'Er staat nog niets op de site',
} as const;
