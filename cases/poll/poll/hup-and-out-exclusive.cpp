// POLLHUP and POLLOUT are never reported together for an end of a pipe whose other end is closed.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLHUP POLLERR
// profile:  posix
// strength: shall
// since:    2024

#include "support/case.hpp"

int main() {
    const Pipe without_writer = open_pipe(), without_reader = open_pipe();
    close(without_writer.writer);
    close(without_reader.reader);
    pollfd entries[] = {{without_writer.reader, POLLIN | POLLOUT, 0}, {without_reader.writer, POLLIN | POLLOUT, 0}};
    observe("poll", poll(entries, 2, 0));
    observe("POLLHUP for the read end", (entries[0].revents & POLLHUP) != 0);
    observe("POLLERR for the write end", (entries[1].revents & POLLERR) != 0);
    for (const pollfd& entry : entries) observe("both POLLHUP and POLLOUT", (entry.revents & POLLHUP) && (entry.revents & POLLOUT));
}
