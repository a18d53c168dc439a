// A pair is a two-way channel between two threads of a process, each of which uses one end.
//
// ref:      POSIX.1-2024 XSH socketpair() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: unix-socket.socketpair.fork-parent-child

#include "support/socket_results.hpp"
#include "support/waking.hpp"

int main() {
    int ends[2] = {-1, -1};
    observe("socketpair", socketpair(AF_UNIX, SOCK_STREAM, 0, ends));
    observe("a stream", is_socket_of(SOCK_STREAM, ends[0]));
    Thread answering([&] {
        for (char letter; read(ends[1], &letter, 1) == 1;) {
            ++letter;
            must(write(ends[1], &letter, 1));
        }
        must(close(ends[1]));
    });
    for (const char* question : {"a", "m", "y"}) {
        char answer = '-';
        must(write(ends[0], question, 1));
        observe(question, Bytes{&answer, read(ends[0], &answer, 1)});
    }
    must(shutdown(ends[0], SHUT_WR));
    char byte;
    observe("once the questions have ended", read(ends[0], &byte, 1));
}
