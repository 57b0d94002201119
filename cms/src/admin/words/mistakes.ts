/**
 * What went wrong, and what to do. Ids that begin with `apiError.` are Strapi's own English answers: the admin looks a
 * text up under that id before it shows one.
 */
export const mistakes = {
  anErrorOccurred: 'Er ging iets mis. Probeer het nog een keer.',
  'app.error': 'Er ging iets mis',
  'app.error.copy': 'Kopieer',
  'app.error.message': 'Er zit een fout in het systeem. Kopieer de tekst hieronder en stuur die naar de beheerder.',
  'notification.error': 'Er ging iets mis. Probeer het nog een keer.',
  'app.containers.App.notification.error.init': 'Het systeem antwoordt niet. Laad de bladzijde opnieuw.',
  'notification.permission.not-allowed-read': 'Je mag dit niet bekijken. Vraag het de beheerder.',
  'notification.success.title': 'Gelukt:',
  'components.Input.error.custom-error': '{errorMessage} ',
  'content-manager.error.record.create': 'Het item maken lukte niet. Probeer het nog een keer.',
  'content-manager.error.record.delete': 'Weggooien lukte niet. Probeer het nog een keer.',
  'content-manager.error.record.fetch': 'Het item laden lukte niet. Laad de bladzijde opnieuw.',
  'content-manager.error.record.update': 'Bewaren lukte niet. Probeer het nog een keer.',
  'content-manager.error.records.fetch-draft-relatons': 'Wij konden niet kijken wat hierbij hoort.',
  'content-manager.notification.error.relationship.fetch': 'Wat hierbij hoort, laadt niet. Laad de bladzijde opnieuw.',
  'content-manager.actions.clone.error': 'Een kopie maken lukte niet. Probeer het nog een keer.',
  'content-manager.actions.delete.error': 'Weggooien lukte niet. Probeer het nog een keer.',
  'content-manager.actions.edit.error': 'Openen lukte niet. Probeer het nog een keer.',
  'content-manager.permissions.not-allowed.create': 'Je mag hier geen nieuw item maken. Vraag het de beheerder.',
  'content-manager.permissions.not-allowed.update': 'Je mag dit niet veranderen. Vraag het de beheerder.',
  'content-manager.validation.error.unreadable-required-field':
    'Hier hoort een veld bij dat je niet mag zien. Vraag de beheerder om hulp.',
  'content-manager.components.RepeatableComponent.error-message': 'In dit onderdeel klopt iets nog niet.',
  'apiError.Invalid credentials': 'Dit e-mailadres en wachtwoord horen niet bij elkaar.',
  'apiError.User not active': 'Dit account staat uit. Vraag het de beheerder.',
  'apiError.Too many requests, please try again later.': 'Je probeerde het te vaak. Wacht vijf minuten.',
  'apiError.Email already taken': 'Dit e-mailadres heeft al een account.',
  'apiError.A user with this email address already exists': 'Dit e-mailadres heeft al een account.',
  'apiError.You cannot delete your own user':
    'Je kunt je eigen account niet weggooien. Vraag het een andere beheerder.',
  'apiError.Invalid registration info': 'Deze uitnodiging werkt niet meer. Vraag de beheerder om een nieuwe.',
  'apiError.Policy Failed': 'Dit mag je niet. Vraag het de beheerder.',
  'apiError.Forbidden': 'Dit mag je niet. Vraag het de beheerder.',
  'apiError.Forbidden access': 'Dit mag je niet. Vraag het de beheerder.',
  'apiError.Not Found': 'Dit is er niet meer.',
  'apiError.Internal Server Error': 'Er ging iets mis in het systeem. Probeer het straks nog een keer.',
  'apiError.Payload too large': 'Dit is te groot. Maak het kleiner en probeer het nog een keer.',
  'apiError.Token expired': 'Deze link is te oud. Vraag een nieuwe.',
} as const;
