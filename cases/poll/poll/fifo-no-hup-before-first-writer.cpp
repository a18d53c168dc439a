// A FIFO that no writer has had open yet is not hung up: POLLHUP comes only once the last of them has closed it.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLHUP; POSIX.1-2024 XSH poll() RATIONALE
// profile:  posix
// strength: shall

#include "support/case.hpp"
#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    pollfd entry = {must(open("f", O_RDONLY | O_NONBLOCK)), POLLIN, POLLOUT};
    observe("poll fails", poll(&entry, 1, 0) == -1);
    observe("an event that was not asked for", (entry.revents & POLLOUT) != 0);
    observe("POLLHUP before a writer came", (entry.revents & POLLHUP) != 0);
    must(close(fifo_writer("f")));
    observe("poll after it left", poll(&entry, 1, 0));
    observe("POLLHUP", (entry.revents & POLLHUP) != 0);
}
