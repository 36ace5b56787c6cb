/* The first part of the AppImage: shows the squashfs image that follows it in the same file as a
 * folder, and runs AppRun there (AppImage specification, image format of type 2).
 *
 * squashfuse reads the image, libfuse mounts it. Where there is no FUSE (no /dev/fuse, no
 * fusermount3, as in most containers) the image is unpacked into the user's cache, once. AppRun
 * replaces this process, so that signals and the exit status are the program's own.
 */
#include "runtime.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char HELP[] =
    "This file is an AppImage: a whole program. Words that are not listed here are for the program.\n"
    "\n"
    "  --appimage-extract           unpack it into ./squashfs-root\n"
    "  --appimage-extract-and-run   unpack it into the user's cache, once, and run it from there;\n"
    "                               APPIMAGE_EXTRACT_AND_RUN=1 in the environment does it too\n"
    "  --appimage-mount             mount it, say where, and keep it there until stopped\n"
    "  --appimage-offset            at which byte of the file the squashfs image begins\n";

/* squashfuse names the decompressors of every format. Our image is packed with zstd. The others,
 * of which lzo is under the GPL, are not linked: any image that wants them is damaged. */
int LZ4_decompress_safe(void) { return -1; }
int lzma_stream_buffer_decode(void) { return -1; }
int lzo1x_decompress_safe(void) { return -1; }
int uncompress(void) { return -1; }

void fail(const char *form, ...)
{
    va_list values;

    fputs("AppImage: ", stderr);
    va_start(values, form);
    vfprintf(stderr, form, values);
    va_end(values);
    fputc('\n', stderr);
    exit(EXIT_FAILURE);
}

void join(char path[PATH_MAX], const char *folder, const char *name)
{
    if (snprintf(path, PATH_MAX, "%s/%s", folder, name) >= PATH_MAX)
        fail("The path %s/%s is too long.", folder, name);
}

/* An ELF file ends with the table of its sections. */
size_t image_offset(const char *self)
{
    ElfW(Ehdr) header;
    int file = open(self, O_RDONLY | O_CLOEXEC);

    if (file < 0 || read(file, &header, sizeof header) != (ssize_t)sizeof header)
        fail("%s cannot be read: %s.", self, strerror(errno));
    close(file);
    return header.e_shoff + (size_t)header.e_shnum * header.e_shentsize;
}

static void run(const char *self, const char *folder, char **words)
{
    char program[PATH_MAX], here[PATH_MAX];

    setenv("APPIMAGE", self, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", words[0], 1);
    if (getcwd(here, sizeof here) != NULL)
        setenv("OWD", here, 1);
    join(program, folder, "AppRun");
    execv(program, words);
    fail("%s cannot be run: %s.", program, strerror(errno));
}

int main(int count, char **words)
{
    char self[PATH_MAX] = "", folder[PATH_MAX];
    const char *option = count > 1 ? words[1] : "", *wish = getenv("APPIMAGE_EXTRACT_AND_RUN");
    bool unpacked = wish != NULL && strcmp(wish, "1") == 0;

    if (readlink("/proc/self/exe", self, sizeof self - 1) < 0)
        fail("/proc/self/exe cannot be read: %s.", strerror(errno));
    if (strcmp(option, "--appimage-help") == 0) {
        fputs(HELP, stdout);
        return EXIT_SUCCESS;
    }
    if (strcmp(option, "--appimage-offset") == 0) {
        printf("%zu\n", image_offset(self));
        return EXIT_SUCCESS;
    }
    if (strcmp(option, "--appimage-extract") == 0) {
        if (mkdir("squashfs-root", 0755) < 0)
            fail("The folder squashfs-root cannot be made: %s.", strerror(errno));
        unpack(self, "squashfs-root");
        return EXIT_SUCCESS;
    }
    if (strcmp(option, "--appimage-mount") == 0) {
        if (!mount_image(self, folder))
            return EXIT_FAILURE;
        puts(folder);
        fflush(stdout);
        pause();
    }
    if (strcmp(option, "--appimage-extract-and-run") == 0) {
        unpacked = true;
        words[1] = words[0];
        words++;
    }
    if (unpacked || !mount_image(self, folder))
        unpack_to_cache(self, folder);
    run(self, folder, words);
}
