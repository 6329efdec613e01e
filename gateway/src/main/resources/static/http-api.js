// A file of its own, because the page's content policy allows no script inside it.
SwaggerUIBundle({
  url: '/contracts/openapi.json',
  dom_id: '#api',
  deepLinking: true,
  docExpansion: 'none',
  // Asks no validator outside.
  validatorUrl: null,
});
