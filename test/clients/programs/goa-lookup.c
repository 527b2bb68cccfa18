/*
 * The look-up that GNOME Online Accounts makes before it adds an account of Microsoft Exchange, out of its installed library.
 * It keeps no URL: it says only whether there are ASUrl and OABUrl. goa-lookup ADDRESS PASSWORD USER SERVER
 */
#include <dlfcn.h>
#include <gio/gio.h>
#include <stdio.h>

int
main (int argc, char **argv)
{
  void *library = dlopen ("libgoa-backend-1.0.so.1", RTLD_NOW | RTLD_GLOBAL);
  GObject *(*create) (void);
  gboolean (*look_up) (GObject *, const char *, const char *, const char *, const char *, gboolean, GCancellable *, GError **);
  GError *error = NULL;

  if (!library) {
    fprintf (stderr, "%s\n", dlerror ());
    return 2;
  }
  create = dlsym (library, "goa_ews_client_new");
  look_up = dlsym (library, "goa_ews_client_autodiscover_sync");
  if (!create || !look_up) {
    fprintf (stderr, "the library has no look-up of Exchange\n");
    return 2;
  }
  if (look_up (create (), argv[1], argv[2], argv[3], argv[4], FALSE, NULL, &error))
    return 0;
  fprintf (stderr, "%s\n", error ? error->message : "no reason given");
  return 1;
}
