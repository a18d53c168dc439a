// poll() and ppoll() of more entries than a process may have open files fail with EINVAL; as many as that are taken.
//
// ref:      POSIX.1-2024 XSH poll() ERRORS EINVAL; POSIX.1-2024 XSH setrlimit() RLIMIT_NOFILE
// profile:  xsi
// strength: shall fail
// needs:    fork

#include "support/case.hpp"

#include <sys/resource.h>

int main() {
    Child child([] {
        rlimit limit;
        must(getrlimit(RLIMIT_NOFILE, &limit));
        limit.rlim_cur = 20;
        must(setrlimit(RLIMIT_NOFILE, &limit));
        pollfd entries[21];
        for (pollfd& entry : entries) entry = {-1, POLLIN, POLLOUT};
        const timespec now = {0, 0};
        observe("poll of as many", poll(entries, 20, 0));
        observe("events of the last one", PollEvents{entries[19].revents});
        observe("poll of one more", poll(entries, 21, 0));
        observe("ppoll of one more", ppoll(entries, 21, &now, nullptr));
    });
    observe("child", child.wait());
}
