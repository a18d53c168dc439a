// A write() beyond the file size limit of the process generates SIGXFSZ; where that is ignored the write fails with EFBIG.
//
// ref:     POSIX.1-2024 XSH write() ERRORS EFBIG; POSIX.1-2024 XSH getrlimit() RLIMIT_FSIZE
// profile: xsi
// strength: shall
// needs:   fork

#include "support/signal_tools.hpp"

int main() {
    const int file = open_scratch_file(10);
    must(lseek(file, 10, SEEK_SET));
    for (auto action : {SIG_DFL, SIG_IGN}) {
        Child child([&] {
            no_core_file();
            handle(SIGXFSZ, action);
            rlimit limit;
            must(getrlimit(RLIMIT_FSIZE, &limit));
            limit.rlim_cur = 10;
            must(setrlimit(RLIMIT_FSIZE, &limit));
            const ssize_t result = write(file, "x", 1);
            return result == -1 && errno == EFBIG ? 3 : 4;
        });
        observe(action == SIG_DFL ? "by default" : "ignored, exits 3 for EFBIG", child.wait());
    }
}
