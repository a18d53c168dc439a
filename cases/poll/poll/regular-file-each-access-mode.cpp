// poll() tells a regular file as ready for reading and writing however it was opened and wherever its offset is.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    must(close(must(open("f", O_WRONLY | O_CREAT, 0600))));
    pollfd entries[3];
    const int modes[] = {O_RDONLY, O_WRONLY, O_RDWR};
    for (int i = 0; i < 3; ++i) {
        entries[i] = {must(open("f", modes[i])), POLLIN | POLLOUT, POLLHUP};
        must(lseek(entries[i].fd, 100, SEEK_SET));
    }
    observe("poll", poll(entries, 3, 0));
    observe("opened for reading", PollEvents{entries[0].revents});
    observe("opened for writing", PollEvents{entries[1].revents});
    observe("opened for both", PollEvents{entries[2].revents});
}
