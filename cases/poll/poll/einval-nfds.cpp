// poll() and ppoll() of more entries than a process may have open files fail with EINVAL; as many as that are taken.
//
// ref:      POSIX.1-2024 XSH poll() ERRORS EINVAL; POSIX.1-2024 XSH sysconf() RETURN VALUE
// profile:  xsi
// strength: shall fail
// since:    2024
// needs:    fork

#include "support/case.hpp"

#include <sys/resource.h>

int main() {
    if (sysconf(_SC_OPEN_MAX) == -1) unsupported("files may be open without limit");
    Child child([] {
        rlimit limit;
        must(getrlimit(RLIMIT_NOFILE, &limit));
        limit.rlim_cur = 20;
        must(setrlimit(RLIMIT_NOFILE, &limit));  // may lower OPEN_MAX, too
        const auto count = static_cast<nfds_t>(must(sysconf(_SC_OPEN_MAX)));
        auto* entries = must(static_cast<pollfd*>(calloc(count + 1, sizeof(pollfd))));
        for (nfds_t i = 0; i <= count; ++i) entries[i] = {-1, POLLIN, POLLOUT};
        const timespec now = {0, 0};
        observe("poll of as many", poll(entries, count, 0));
        observe("events of the last one", PollEvents{entries[count - 1].revents});
        observe("poll of one more", poll(entries, count + 1, 0));
        observe("ppoll of one more", ppoll(entries, count + 1, &now, nullptr));
        free(entries);
    });
    observe("child", child.wait());
}
