// truncate() beyond the file size limit of the process fails with EFBIG, generates SIGXFSZ and makes no file that is larger than
// the limit.
//
// ref:      POSIX.1-2024 XSH truncate() DESCRIPTION; POSIX.1-2024 XSH truncate() ERRORS EFBIG; POSIX.1-2024 XSH getrlimit() DESCRIPTION RLIMIT_FSIZE
// profile:  xsi
// strength: shall fail
// needs:    fork

#include "support/memory.hpp"

#include <sys/resource.h>

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    must(write(file, "0123456789", 10));
    Child child([&] {
        handle(SIGXFSZ);
        rlimit before;
        must(getrlimit(RLIMIT_FSIZE, &before));
        rlimit lowered = before;
        lowered.rlim_cur = 100;
        must(setrlimit(RLIMIT_FSIZE, &lowered));
        const int beyond = truncate("file", 101), error = errno;
        const off_t size = file_size(file);
        const int limit = truncate("file", 100);
        must(setrlimit(RLIMIT_FSIZE, &before));  // what is observed may go to a file
        errno = error;
        observe("to 101 bytes, under a limit of 100", beyond);
        observe("SIGXFSZ handled", handled);
        observe("the file is larger than the limit", size > 100);
        observe("to 100 bytes", limit);
        observe("size", file_size(file));
    });
    observe("child", child.wait());
}
