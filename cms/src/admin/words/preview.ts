/** Words of Strapi's button and page for looking before it is on the site. */
export const preview = {
  // Also when the button is off: the preview shows what was saved, not what is being typed.
  'content-manager.preview.panel.title': 'Voorbeeld van wat bewaard is',
  'content-manager.preview.panel.button': 'Bekijk voorbeeld',
  'content-manager.preview.panel.button-disabled-tooltip': 'Bewaar eerst. Daarna zie je hier wat je hebt veranderd.',
  'content-manager.preview.page-title': 'Voorbeeld van {contentType}',
  'content-manager.preview.header.close': 'Sluit het voorbeeld',
  'content-manager.preview.device.select': 'Kies het scherm',
  'content-manager.preview.device.desktop': 'Computer',
  'content-manager.preview.device.mobile': 'Telefoon',
  'content-manager.preview.copy.success': 'Link gekopieerd',
  // Strapi asks for these without the plugin in front.
  'preview.copy.label': 'Kopieer de link naar deze bladzijde',
  'preview.tabs.label': 'Welke versie je ziet',
} as const;
