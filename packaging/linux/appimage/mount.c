/* Mounting the image: a process of its own serves the folder, and ends after the program. */
#include <squashfuse/ll.h> /* first: it says which interface of libfuse is meant */

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "runtime.h"

/* Answer the kernel's questions until nobody holds the other end of `alive` any more. */
static void answer(struct fuse_session *session, int alive)
{
    struct pollfd heard[] = {{fuse_session_fd(session), POLLIN, 0}, {alive, POLLIN, 0}};
    struct fuse_buf question = {0};

    while (!fuse_session_exited(session)) {
        if (poll(heard, 2, -1) < 0) {
            if (errno == EINTR)
                continue;
            return;
        }
        if (heard[1].revents)
            return;
        int size = fuse_session_receive_buf(session, &question);
        if (size > 0)
            fuse_session_process_buf(session, &question);
        else if (size != -EINTR && size != -EAGAIN)
            return;
    }
}

/* Mount the image at `folder`, write a byte to `mounted`, and serve it. */
static _Noreturn void serve(const char *self, const char *folder, int alive, int mounted)
{
    struct fuse_lowlevel_ops answers = {
        .lookup = sqfs_ll_op_lookup,
        .forget = sqfs_ll_op_forget,
        .getattr = sqfs_ll_op_getattr,
        .readlink = sqfs_ll_op_readlink,
        .opendir = sqfs_ll_op_opendir,
        .readdir = sqfs_ll_op_readdir,
        .releasedir = sqfs_ll_op_releasedir,
        .open = sqfs_ll_op_open,
        .read = sqfs_ll_op_read,
        .release = sqfs_ll_op_release,
        .statfs = stfs_ll_op_statfs,
    };
    char *words[] = {"AppImage", "-oro,nosuid,nodev,subtype=squashfuse", NULL};
    struct fuse_args options = FUSE_ARGS_INIT(2, words);
    sqfs_ll_chan channel;
    sqfs_ll *image = sqfs_ll_open(self, image_offset(self));

    if (image == NULL ||
        sqfs_ll_mount(&channel, folder, &options, &answers, sizeof answers, image) != SQFS_OK)
        _exit(EXIT_FAILURE);
    if (write(mounted, "", 1) == 1) {
        close(mounted);
        dup2(STDOUT_FILENO, STDERR_FILENO); /* whoever reads the program's errors sees their end */
        answer(channel.session, alive);
    }
    sqfs_ll_unmount(&channel, folder);
    rmdir(folder);
    _exit(EXIT_SUCCESS);
}

/* Become a process that neither a key on the terminal nor the program's wait() finds. */
static void detach(void)
{
    setsid();
    if (fork() != 0)
        _exit(EXIT_SUCCESS);
    int nothing = open("/dev/null", O_RDWR);
    if (nothing < 0 || chdir("/") < 0)
        _exit(EXIT_FAILURE);
    dup2(nothing, STDIN_FILENO);
    dup2(nothing, STDOUT_FILENO);
}

bool mount_image(const char *self, char folder[PATH_MAX])
{
    const char *temporary = getenv("TMPDIR");
    int alive[2], mounted[2];
    char byte;

    join(folder, temporary != NULL ? temporary : "/tmp", ".mount_medviewer-XXXXXX");
    if (mkdtemp(folder) == NULL)
        fail("The folder %s cannot be made: %s. Name another place in TMPDIR.", folder,
             strerror(errno));
    if (pipe(alive) < 0 || pipe(mounted) < 0)
        fail("No pipe can be made: %s.", strerror(errno));
    pid_t child = fork();
    if (child == 0) {
        detach();
        close(alive[1]);
        close(mounted[0]);
        serve(self, folder, alive[0], mounted[1]);
    }
    close(alive[0]); /* the other end stays open: in the program, and in what it hands it to */
    close(mounted[1]);
    if (child > 0)
        waitpid(child, NULL, 0);
    bool success = read(mounted[0], &byte, 1) == 1;
    close(mounted[0]);
    if (!success) {
        close(alive[1]);
        rmdir(folder);
    }
    return success;
}
