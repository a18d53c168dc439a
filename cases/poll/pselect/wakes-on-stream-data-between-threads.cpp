// A pselect() that waits for a stream socket to become readable returns when another thread of the process sends to it.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/readiness.hpp"
#include "support/sockets.hpp"
#include "support/waking.hpp"

#include <sys/select.h>

int main() {
    const SocketPair pair = socket_pair();
    Waker sender([&] { must(send(pair.b, "x", 1, 0)); });
    fd_set set = only(pair.a);
    observe("pselect", pselect(pair.a + 1, &set, nullptr, nullptr, nullptr, nullptr));
    observe("it waited for the other thread", sender.has_begun());
    observe("in the set", FD_ISSET(pair.a, &set) != 0);
    char bytes[4] = "";
    observe("recv", Bytes{bytes, recv(pair.a, bytes, sizeof bytes, 0)});
}
