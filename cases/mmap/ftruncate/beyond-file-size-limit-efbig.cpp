// ftruncate() beyond the file size limit of the process fails with EFBIG, generates SIGXFSZ and leaves the file as it is.
//
// ref:      POSIX.1-2024 XSH ftruncate() DESCRIPTION; POSIX.1-2024 XSH ftruncate() ERRORS EFBIG; POSIX.1-2024 XSH getrlimit() DESCRIPTION RLIMIT_FSIZE
// profile:  xsi
// strength: shall fail
// needs:    fork

#include "support/memory.hpp"

#include <sys/resource.h>

int main() {
    const int file = open_scratch_file(10);
    Child child([&] {
        handle(SIGXFSZ);
        rlimit before;
        must(getrlimit(RLIMIT_FSIZE, &before));
        rlimit lowered = before;
        lowered.rlim_cur = 100;
        must(setrlimit(RLIMIT_FSIZE, &lowered));
        const int beyond = ftruncate(file, 101), error = errno;
        const off_t size = file_size(file);
        const int limit = ftruncate(file, 100);
        must(setrlimit(RLIMIT_FSIZE, &before));  // what is observed may go to a file
        errno = error;
        observe("to 101 bytes, under a limit of 100", beyond);
        observe("SIGXFSZ handled", handled);
        observe("size", size);
        observe("to 100 bytes", limit);
        observe("size", file_size(file));
    });
    observe("child", child.wait());
}
