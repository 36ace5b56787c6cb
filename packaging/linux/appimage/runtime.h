/* What the parts of the AppImage's runtime know of each other. */
#ifndef APPIMAGE_RUNTIME_H
#define APPIMAGE_RUNTIME_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>

/* Write what went wrong, and what to do, to the standard error; end with exit status 1. */
_Noreturn void fail(const char *form, ...) __attribute__((format(printf, 1, 2)));

/* `path` becomes folder/name; `path` must not be one of the two. */
void join(char path[PATH_MAX], const char *folder, const char *name);

/* At which byte of the AppImage `self` its squashfs image begins. */
size_t image_offset(const char *self);

/* Mount the image for as long as this process, or one that it starts, lives. `folder` becomes
 * where. False when there is no FUSE; the reason was told. */
bool mount_image(const char *self, char folder[PATH_MAX]);

/* Unpack the image into `folder`, which must be there and empty. */
void unpack(const char *self, const char *folder);

/* Unpack the image into the user's cache unless it is there. `folder` becomes where. */
void unpack_to_cache(const char *self, char folder[PATH_MAX]);

#endif
