/* Unpacking the image, where it cannot be mounted or somebody wants its files. */
#include <squashfuse/squashfuse.h> /* first: its settings come before those of the system */

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "runtime.h"

static void open_image(sqfs *image, const char *self)
{
    if (sqfs_open_image(image, self, image_offset(self)) != SQFS_OK)
        fail("%s is damaged: fetch it again.", self);
}

static void close_image(sqfs *image)
{
    sqfs_destroy(image);
    sqfs_fd_close(image->fd);
}

static bool write_all(int file, const char *bytes, size_t size)
{
    while (size > 0) {
        ssize_t written = write(file, bytes, size);
        if (written < 0)
            return false;
        bytes += written;
        size -= (size_t)written;
    }
    return true;
}

static bool copy_content(sqfs *image, sqfs_inode *inode, int file)
{
    static char bytes[1 << 20];
    sqfs_off_t start = 0, size;

    do {
        size = sizeof bytes;
        if (sqfs_read_range(image, inode, start, &size, bytes) != SQFS_OK) {
            errno = EIO;
            return false;
        }
        if (!write_all(file, bytes, (size_t)size))
            return false;
        start += size;
    } while (size > 0);
    return true;
}

/* Each of these makes what `inode` is at `path`; false with the reason in errno where it fails. */

static bool make_file(sqfs *image, sqfs_inode *inode, const char *path)
{
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, inode->base.mode & 0777);

    if (file < 0)
        return false;
    bool copied = copy_content(image, inode, file);
    int reason = errno;
    bool closed = close(file) == 0;
    if (!copied)
        errno = reason;
    return copied && closed;
}

static bool make_link(sqfs *image, sqfs_inode *inode, const char *path)
{
    char target[PATH_MAX];
    size_t size = sizeof target;

    errno = EIO;
    return sqfs_readlink(image, inode, target, &size) == SQFS_OK && symlink(target, path) == 0;
}

static bool make(sqfs *image, sqfs_inode_id id, const char *path)
{
    sqfs_inode inode;

    errno = EIO;
    if (sqfs_inode_get(image, &inode, id) != SQFS_OK)
        return false;
    if (S_ISDIR(inode.base.mode))
        return mkdir(path, (inode.base.mode & 0777) | S_IRWXU) == 0;
    return S_ISLNK(inode.base.mode) ? make_link(image, &inode, path)
                                    : make_file(image, &inode, path);
}

static int remove_one(const char *path, const struct stat *of, int kind, struct FTW *where)
{
    (void)of, (void)kind, (void)where;
    return remove(path);
}

static void remove_tree(const char *folder)
{
    nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

void unpack(const char *self, const char *folder)
{
    char path[PATH_MAX] = "";
    sqfs image;
    sqfs_traverse walk;
    sqfs_err error = SQFS_OK;

    open_image(&image, self);
    if (sqfs_traverse_open(&walk, &image, sqfs_inode_root(&image)) != SQFS_OK)
        fail("%s is damaged: fetch it again.", self);
    while (sqfs_traverse_next(&walk, &error)) {
        if (walk.dir_end)
            continue;
        join(path, folder, walk.path);
        if (!make(&image, sqfs_dentry_inode(&walk.entry), path)) {
            int reason = errno;
            remove_tree(folder);
            fail("%s cannot be unpacked: %s. Is there room enough, and is %s whole?", path,
                 strerror(reason), self);
        }
    }
    if (error != SQFS_OK) {
        remove_tree(folder);
        fail("%s is damaged: fetch it again.", self);
    }
    sqfs_traverse_close(&walk);
    close_image(&image);
}

/* The folder below the user's cache for all images. */
static void find_cache(char folder[PATH_MAX])
{
    const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    char parent[PATH_MAX];

    if (cache != NULL && cache[0] == '/')
        snprintf(parent, sizeof parent, "%s", cache);
    else if (home != NULL && home[0] == '/')
        join(parent, home, ".cache");
    else
        fail("Neither HOME nor XDG_CACHE_HOME names a folder to unpack to.");
    mkdir(parent, 0700);
    join(folder, parent, "medviewer-appimage");
    if (mkdir(folder, 0700) < 0 && errno != EEXIST)
        fail("The folder %s cannot be made: %s. Name another place in XDG_CACHE_HOME.", folder,
             strerror(errno));
}

/* Another start of the program may do the same meanwhile: whoever is done first names the folder,
 * and the name stands for a whole one, after a power cut too. */
static void unpack_beside(const char *self, const char *parent, const char *folder)
{
    char fresh[PATH_MAX];

    join(fresh, parent, "unpacking-XXXXXX");
    if (mkdtemp(fresh) == NULL)
        fail("The folder %s cannot be made: %s. Name another place in XDG_CACHE_HOME.", fresh,
             strerror(errno));
    fprintf(stderr, "AppImage: unpacking to %s, this once.\n", folder);
    unpack(self, fresh);
    int opened = open(fresh, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0 || syncfs(opened) < 0)
        fail("%s cannot be written: %s.", fresh, strerror(errno));
    close(opened);
    if (rename(fresh, folder) < 0)
        remove_tree(fresh);
}

void unpack_to_cache(const char *self, char folder[PATH_MAX])
{
    char parent[PATH_MAX], name[64];
    struct stat found;
    sqfs image;

    find_cache(parent);
    open_image(&image, self);
    snprintf(name, sizeof name, "%08x-%llx", image.sb.mkfs_time,
             (unsigned long long)image.sb.bytes_used);
    close_image(&image);
    join(folder, parent, name);
    if (lstat(folder, &found) < 0)
        unpack_beside(self, parent, folder);
    if (lstat(folder, &found) < 0 || !S_ISDIR(found.st_mode) || found.st_uid != geteuid())
        fail("%s is not a folder of yours. Name another place in XDG_CACHE_HOME.", folder);
}
