/*
 * Evolution's own account look-up, with its installed modules for Mozilla's autoconfig and for Exchange, called as its
 * account assistant calls it. Prints each result with the key file that Evolution would keep. evolution-lookup ADDRESS PASSWORD
 */
#include <camel/camel.h>
#include <e-util/e-util.h>
#include <gtk/gtk.h>
#include <libebackend/libebackend.h>
#include <stdio.h>

static const char *modules[] = { "module-config-lookup.so", "module-ews-configuration.so" };

/* An empty source of the kind, as the assistant has one before the look-up. */
static ESource *
get_source (EConfigLookup *lookup, EConfigLookupSourceKind kind, gpointer data)
{
  ESource *source = e_source_new (NULL, NULL, NULL);

  if (kind == E_CONFIG_LOOKUP_SOURCE_COLLECTION)
    e_source_get_extension (source, E_SOURCE_EXTENSION_COLLECTION);
  if (kind == E_CONFIG_LOOKUP_SOURCE_MAIL_ACCOUNT)
    e_source_get_extension (source, E_SOURCE_EXTENSION_MAIL_ACCOUNT);
  if (kind == E_CONFIG_LOOKUP_SOURCE_MAIL_TRANSPORT)
    e_source_get_extension (source, E_SOURCE_EXTENSION_MAIL_TRANSPORT);
  return source;
}

static EConfigLookupSourceKind
source_kind (EConfigLookupResultKind kind)
{
  if (kind == E_CONFIG_LOOKUP_RESULT_MAIL_RECEIVE)
    return E_CONFIG_LOOKUP_SOURCE_MAIL_ACCOUNT;
  if (kind == E_CONFIG_LOOKUP_RESULT_MAIL_SEND)
    return E_CONFIG_LOOKUP_SOURCE_MAIL_TRANSPORT;
  return E_CONFIG_LOOKUP_SOURCE_COLLECTION;
}

static void
finished (EConfigLookup *lookup, EConfigLookupWorker *worker, const ENamedParameters *restart, const GError *error, gpointer data)
{
  if (error)
    fprintf (stderr, "%s: %s\n", e_config_lookup_worker_get_display_name (worker), error->message);
}

static void
done (GObject *object, GAsyncResult *result, gpointer loop)
{
  EConfigLookup *lookup = E_CONFIG_LOOKUP (object);
  GSList *results;

  e_config_lookup_run_finish (lookup, result);
  results = e_config_lookup_dup_results (lookup, E_CONFIG_LOOKUP_RESULT_UNKNOWN, NULL);
  results = g_slist_sort (results, e_config_lookup_result_compare);
  if (!results) {
    fprintf (stderr, "no results\n");
    exit (1);
  }
  for (; results; results = results->next) {
    EConfigLookupResult *found = results->data;
    ESource *source = get_source (lookup, source_kind (e_config_lookup_result_get_kind (found)), NULL);

    printf ("result %s\n", e_config_lookup_result_get_protocol (found));
    if (e_config_lookup_result_configure_source (found, lookup, source))
      puts (e_source_to_string (source, NULL));
  }
  fflush (stdout);
  g_main_loop_quit (loop);
}

int
main (int argc, char **argv)
{
  GError *error = NULL;
  GMainLoop *loop = g_main_loop_new (NULL, FALSE);
  ENamedParameters *parameters = e_named_parameters_new ();
  ESourceRegistry *registry;
  EConfigLookup *lookup;
  guint i;

  gtk_init_check (&argc, &argv);
  camel_init (e_get_user_data_dir (), FALSE);
  camel_provider_init ();
  e_source_camel_register_types ();
  for (i = 0; i < G_N_ELEMENTS (modules); i++) {
    gchar *path = g_build_filename (EVOLUTION_MODULEDIR, modules[i], NULL);

    if (!e_module_load_file (path))
      fprintf (stderr, "cannot load %s\n", path);
  }
  registry = e_source_registry_new_sync (NULL, &error);
  if (!registry) {
    fprintf (stderr, "no registry: %s\n", error->message);
    return 1;
  }
  lookup = e_config_lookup_new (registry);
  g_signal_connect (lookup, "worker-finished", G_CALLBACK (finished), NULL);
  g_signal_connect (lookup, "get-source", G_CALLBACK (get_source), NULL);
  e_named_parameters_set (parameters, E_CONFIG_LOOKUP_PARAM_EMAIL_ADDRESS, argv[1]);
  e_named_parameters_set (parameters, E_CONFIG_LOOKUP_PARAM_PASSWORD, argv[2]);
  e_config_lookup_run (lookup, parameters, NULL, done, loop);
  g_main_loop_run (loop);
  return 0;
}
