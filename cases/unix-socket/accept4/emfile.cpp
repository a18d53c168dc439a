// accept4() fails with EMFILE once the process has all descriptors that it may have. (What becomes of the connection is not said.)
//
// ref:      POSIX.1-2024 XSH accept4() ERRORS EMFILE; POSIX.1-2024 XSH setrlimit() DESCRIPTION RLIMIT_NOFILE
// profile:  xsi
// strength: shall fail
// since:    2024
// needs:    fork

#include "support/ancillary.hpp"

#include <sys/resource.h>

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    connected_socket("s");
    connected_socket("s");
    wait_for_data(listener);
    Child child([&] {
        rlimit limit;
        must(getrlimit(RLIMIT_NOFILE, &limit));
        const int last = lowest_free_descriptor();
        limit.rlim_cur = static_cast<rlim_t>(last);
        must(setrlimit(RLIMIT_NOFILE, &limit));
        observe("without a free descriptor", accept4(listener, nullptr, nullptr, 0));
        ++limit.rlim_cur;
        must(setrlimit(RLIMIT_NOFILE, &limit));
        observe("with one", accept4(listener, nullptr, nullptr, 0) == last);
    });
    observe("child", child.wait());
}
