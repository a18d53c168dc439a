// A thousand datagram sockets can be bound to one path, get a datagram, and be closed one after the other, once each name is
// removed again.
//
// ref:      POSIX.1-2024 XSH bind() DESCRIPTION; POSIX.1-2024 XSH unlink() DESCRIPTION; POSIX.1-2024 XSH sendto() ERRORS ENOENT; POSIX.1-2024 XSH close() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const UnixAddress name = unix_address("s");
    const int sender = unix_socket(SOCK_DGRAM);
    const int lowest = must(dup(STDOUT_FILENO));
    must(close(lowest));
    int tried = 0, bound = 0, received = 0, removed = 0, gone = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        const int receiver = unix_socket(SOCK_DGRAM);
        const auto byte = static_cast<char>(tried);
        char copy = static_cast<char>(~byte);
        bound += bind(receiver, name.address(), name.size) == 0;
        if (sendto(sender, &byte, 1, 0, name.address(), name.size) == 1)
            received += recv(receiver, &copy, 1, 0) == 1 && copy == byte;
        removed += unlink("s") == 0;
        gone += sendto(sender, &byte, 1, 0, name.address(), name.size) == -1 && errno == ENOENT;
        close(receiver);
    }
    note("%d sockets", tried);
    observe("each was bound", bound == tried);
    observe("each got its datagram", received == tried);
    observe("each name was removed", removed == tried);
    observe("and then named no socket", gone == tried);
    observe("the lowest free descriptor is the same", dup(STDOUT_FILENO) == lowest);
}
