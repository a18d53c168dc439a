// mkfifo() marks the three times of the new FIFO, and the times of modification and status change of the directory.
//
// ref:      POSIX.1-2024 XSH mkfifo() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"
#include "support/file_times.hpp"

int main() {
    enter_scratch_directory();
    must(mkdir("d", 0700));
    const timespec long_ago[] = {{0, 0}, {0, 0}};
    must(utimensat(AT_FDCWD, "d", long_ago, 0));
    // The times of the directory are older than what the file system says of a file that is written just before; and that is no
    // later than what it says of the FIFO.
    struct stat before = {}, made = {}, directory = {};
    must(stat("d", &directory));
    const int file = must(open("before", O_RDWR | O_CREAT, 0600));
    must(eventually([&] {
        must(pwrite(file, "x", 1, 0));
        must(fstat(file, &before));
        return earlier(directory.st_ctim, before.st_mtim);
    }));

    observe("mkfifo", mkfifo("d/f", 0600));
    at_end([] { unlink("d/f"); });
    must(stat("d/f", &made));
    must(stat("d", &directory));
    observe("a FIFO", S_ISFIFO(made.st_mode) != 0);
    observe("its mode is as wanted", (made.st_mode & 0777) == 0600);
    observe("access of the FIFO", !earlier(made.st_atim, before.st_mtim));
    observe("modification of the FIFO", !earlier(made.st_mtim, before.st_mtim));
    observe("status change of the FIFO", !earlier(made.st_ctim, before.st_mtim));
    observe("modification of the directory", !earlier(directory.st_mtim, before.st_mtim));
    observe("status change of the directory", !earlier(directory.st_ctim, before.st_mtim));
}
