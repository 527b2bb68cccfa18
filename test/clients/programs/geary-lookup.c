/*
 * Geary's own Accounts.AutoConfig, out of its installed library, called as its "add account" pane calls it. The library
 * has no headers, so its functions are looked up by name. geary-lookup LIBRARY DOMAIN
 */
#include <dlfcn.h>
#include <gio/gio.h>
#include <stdio.h>
#include <stdlib.h>

static void *library;

static void *
function (const char *name)
{
  void *found = dlsym (library, name);

  if (!found) {
    fprintf (stderr, "the library has no %s\n", name);
    exit (1);
  }
  return found;
}

static void
print (void *values, const char *protocol)
{
  static const char *methods[] = { "none", "starttls", "tls" };
  const char *parts[] = { "server", "port", "tls_method" };
  void *getters[3];
  int i;

  for (i = 0; i < 3; i++) {
    gchar *name = g_strdup_printf ("accounts_auto_config_values_get_%s_%s", protocol, parts[i]);

    getters[i] = function (name);
  }
  printf ("%s %s:%s %s\n", protocol,
    ((const char *(*) (void *)) getters[0]) (values),
    ((const char *(*) (void *)) getters[1]) (values),
    methods[((int (*) (void *)) getters[2]) (values)]);
}

static void
done (GObject *object, GAsyncResult *result, gpointer config)
{
  void *(*finish) (void *, GAsyncResult *, GError **) = function ("accounts_auto_config_get_config_finish");
  GError *error = NULL;
  void *values = finish (config, result, &error);

  if (error) {
    fprintf (stderr, "%s\n", error->message);
    exit (1);
  }
  print (values, "imap");
  print (values, "smtp");
  exit (0);
}

int
main (int argc, char **argv)
{
  void *(*create) (GCancellable *);
  void (*get) (void *, const char *, GAsyncReadyCallback, gpointer);
  void *config;

  library = dlopen (argv[1], RTLD_NOW | RTLD_GLOBAL);
  if (!library) {
    fprintf (stderr, "%s\n", dlerror ());
    return 1;
  }
  create = function ("accounts_auto_config_new");
  get = function ("accounts_auto_config_get_config");
  config = create (g_cancellable_new ());
  get (config, argv[2], done, config);
  g_main_loop_run (g_main_loop_new (NULL, FALSE));
  return 1;
}
